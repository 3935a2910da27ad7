import type { SiteKind, Technology } from './site.ts';

/** What a radius can be a default for: a loudspeaker technology, or a kind of site that is seen and not heard. */
export type RadiusKey = Technology | Exclude<SiteKind, 'radio_station'>;

type RadiusOrigin = 'known' | 'sound_level' | 'default';

/** Why a stated radius or sound level was not used. */
export type RadiusFault = 'zero' | 'negative' | 'absurd' | 'not_a_number';

export type ReachRadius = {
  readonly radiusM: number;
  readonly origin: RadiusOrigin;
  /** What was stated and passed over, so that it can be named. */
  readonly passedOver: {
    readonly field: 'radius' | 'sound_level';
    readonly value: number;
    readonly fault: RadiusFault;
  } | null;
};

/** No loudspeaker, billboard or post reaches further; a larger number is a slip of the pen. */
export const maxRadiusM = 20_000;

/** Heard at the edge, in dB; and what a doubling of the distance takes away. */
const edgeLevelDb = 70;
const dbPerDoubling = 10;

/** r = d0·2^((L0 − 70)/10): the distance at which a source of L0 dB at d0 metres has fallen to 70 dB (DESIGN.md section 5). */
export function computeSoundRadiusM(levelDb: number, distanceM: number): number {
  return distanceM * 2 ** ((levelDb - edgeLevelDb) / dbPerDoubling);
}

export type RadiusFacts = {
  readonly radiusM: number | null;
  readonly soundLevelDb: number | null;
  /** Where the level was measured; null means 1 m, as data sheets state it. */
  readonly soundDistanceM: number | null;
};

/** The stated radius when it is usable, else the one its sound level gives, else the default of its technology. */
export function findReachRadius(facts: RadiusFacts, defaultM: number): ReachRadius {
  let passedOver: ReachRadius['passedOver'] = null;
  if (facts.radiusM !== null) {
    const fault = findRadiusFault(facts.radiusM);
    if (fault === null) return { radiusM: facts.radiusM, origin: 'known', passedOver };
    passedOver = { field: 'radius', value: facts.radiusM, fault };
  }
  if (facts.soundLevelDb !== null) {
    const radiusM = computeSoundRadiusM(facts.soundLevelDb, facts.soundDistanceM ?? 1);
    const fault = findRadiusFault(radiusM);
    if (fault === null) return { radiusM, origin: 'sound_level', passedOver };
    passedOver ??= { field: 'sound_level', value: facts.soundLevelDb, fault };
  }
  return { radiusM: defaultM, origin: 'default', passedOver };
}

export function findRadiusFault(radiusM: number): RadiusFault | null {
  if (!Number.isFinite(radiusM)) return Number.isNaN(radiusM) ? 'not_a_number' : 'absurd';
  if (radiusM === 0) return 'zero';
  if (radiusM < 0) return 'negative';
  return radiusM > maxRadiusM ? 'absurd' : null;
}
