import { maxRadiusM } from '#domain/reach-radius.ts';
import type { DiskTable } from '../coverage/packed.ts';

/** Multiplies every radius, or gives every source whose own radius is not known one in metres. */
export type RadiusAxis = 'factor' | 'metres';

/**
 * How the radius of each disk grows along the axis: at x it is `perUnitM × x`. 0 for a disk that keeps the radius it has. No radius
 * grows beyond what a loudspeaker can do.
 */
export type RadiusScale = {
  readonly perUnitM: Float64Array;
  readonly most: number;
  /** Where the axis stands now; null when the disks stand at different places of it. */
  readonly now: number | null;
};

/** `isKnown[i]` is 1 for a disk whose radius was measured or follows from its sound level. */
export function createRadiusScale(
  disks: DiskTable,
  isKnown: Uint8Array,
  axis: RadiusAxis,
  most: number,
): RadiusScale {
  if (axis === 'factor') return { perUnitM: disks.radiusM, most, now: 1 };
  const perUnitM = Float64Array.from(disks.radiusM, (radiusM, disk) =>
    radiusM > 0 && isKnown[disk] !== 1 ? 1 : 0,
  );
  const radii = new Set(disks.radiusM.filter((_, disk) => perUnitM[disk] === 1));
  const [only] = radii;
  return { perUnitM, most: Math.min(most, maxRadiusM), now: radii.size === 1 ? (only ?? null) : null };
}
