import type { XyKm } from '../lib/equal-area-plane.ts';
import type { SeededRandom } from '../lib/seeded-random.ts';

/** One bend to and fro over a stretch of the base line: where along it, and how far to the left of it, in kilometres. */
export type Offset = { readonly alongKm: number; readonly acrossKm: number };

const MIN_WAVE_KM = 0.9;
const MAX_WAVE_KM = 1.8;
const POINTS_A_WAVE = 26;
/** Beyond this the bends of one wave touch each other. */
const MAX_SWING_RAD = 2;

/**
 * Sine-generated curve (Langbein & Leopold 1966): the heading of a meandering stream swings as
 * θ = ω sin(2πs/M), which makes the path 1 / J₀(ω) times as long as its valley. Every wave begins
 * and ends on the base line with the base line's own heading, so waves join smoothly.
 */
function buildWave(fromKm: number, lengthKm: number, swingRad: number, side: 1 | -1): Offset[] {
  const ω = Math.min(MAX_SWING_RAD, swingRad);
  const path: XyKm[] = [[0, 0]];
  for (let i = 0; i < POINTS_A_WAVE; i++) {
    const θ = ω * Math.sin((2 * Math.PI * (i + 0.5)) / POINTS_A_WAVE);
    const [x, y] = path[i] as XyKm;
    path.push([x + Math.cos(θ), y + Math.sin(θ)]);
  }
  const scale = lengthKm / (path.at(-1) as XyKm)[0];
  return path.slice(0, -1).map(([x, y]) => ({ alongKm: fromKm + x * scale, acrossKm: side * y * scale }));
}

export type Stretch = {
  readonly fromKm: number;
  readonly toKm: number;
  /** From 0 (straight) to 1: how freely the line swings at a place. */
  readonly calm: (atKm: number) => number;
};

/** Waves of uneven length and swing that fill a stretch; `swingRad` is the swing of the middle one. */
export function buildMeander(stretch: Stretch, swingRad: number, random: SeededRandom): Offset[] {
  const { fromKm, toKm, calm } = stretch;
  const waves: { weight: number; share: number; side: 1 | -1 }[] = [];
  for (let km = 0; km < toKm - fromKm || waves.length === 0;) {
    const weight = MIN_WAVE_KM + (MAX_WAVE_KM - MIN_WAVE_KM) * random.next();
    waves.push({ weight, share: 0.8 + 0.4 * random.next(), side: random.next() < 0.5 ? 1 : -1 });
    km += weight;
  }
  const scale = (toKm - fromKm) / waves.reduce((sum, wave) => sum + wave.weight, 0);
  let startKm = fromKm;
  return waves.flatMap(({ weight, share, side }) => {
    const wave = buildWave(
      startKm,
      weight * scale,
      swingRad * share * calm(startKm + (weight * scale) / 2),
      side,
    );
    startKm += weight * scale;
    return wave;
  });
}
