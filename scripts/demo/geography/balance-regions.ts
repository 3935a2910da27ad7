import { growRegions, NO_REGION, type Territory } from './grow-regions.ts';
import { CELL_KM, CELL_KM2 } from './land-grid.ts';
import { solveLinear } from './solve-linear.ts';

export type Balance = { labels: Int16Array; headStarts: number[]; worstError: number };

/** Cost units of crossing one kilometre of average land. */
export const UNITS_A_KM = 100;

const GOOD_ENOUGH = 0.017;
const DAMPING = 0.6;
const LARGEST_SHIFT_KM = 2;

/**
 * Shifts head starts until every region has its area. The last region is the land outside: it has no
 * target and keeps its head start. Each round solves for the shifts that would move the shared
 * edges by what is missing. Gives back the best round by the worst relative error.
 */
export function balanceRegions(
  territory: Territory,
  targetsKm2: readonly number[],
  start: readonly number[],
  rounds: number,
): Balance {
  const headStarts = [...start];
  const limits = targetsKm2.map(() => LARGEST_SHIFT_KM);
  let lastMissing = targetsKm2.map(() => 0);
  let best: Balance | null = null;
  for (let round = 0; round < rounds; round++) {
    const labels = growRegions(territory, headStarts);
    const areas = headStarts.map(() => 0);
    for (const region of labels) if (region >= 0) areas[region] = (areas[region] as number) + CELL_KM2;
    const missing = targetsKm2.map((target, i) => target - (areas[i] as number));
    const worstError = Math.max(...targetsKm2.map((target, i) => Math.abs(missing[i] as number) / target));
    if (best === null || worstError < best.worstError)
      best = { labels, headStarts: [...headStarts], worstError };
    if (worstError < GOOD_ENOUGH) break;
    const shifts = solveLinear(edgeMatrix(territory, labels, targetsKm2.length), missing);
    shifts.forEach((shiftKm, i) => {
      const turned = (missing[i] as number) * (lastMissing[i] as number) < 0;
      const limitKm = Math.min(LARGEST_SHIFT_KM, (limits[i] as number) * (turned ? 0.5 : 1.25));
      limits[i] = limitKm;
      const held = Math.max(-limitKm, Math.min(limitKm, shiftKm * DAMPING));
      headStarts[i] = (headStarts[i] as number) - held * UNITS_A_KM;
    });
    lastMissing = missing;
  }
  if (best === null) throw new Error('no rounds to balance');
  return best;
}

/** Row i: what region i gains (km²) when region j starts one kilometre earlier. */
function edgeMatrix(
  { cells, neighbours, seeds }: Territory,
  labels: Int16Array,
  size: number,
): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < cells.length; i++) {
    const region = labels[i] as number;
    for (let k = 0; k < 4; k++) {
      const next = neighbours[i * 8 + k] as number;
      if (next < 0) continue;
      const other = labels[next] as number;
      if (region < 0 || region >= size || other === region || other < 0) continue;
      if (seeds[i] !== NO_REGION && seeds[next] !== NO_REGION) continue;
      const row = matrix[region] as Float64Array;
      row[region] = (row[region] as number) + 0.4 * CELL_KM;
      if (other < size) row[other] = (row[other] as number) - 0.4 * CELL_KM;
    }
  }
  matrix.forEach((row, i) => (row[i] = (row[i] as number) + 0.05));
  return matrix;
}
