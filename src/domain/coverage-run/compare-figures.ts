import type { AdminUnitUid } from '../id.ts';
import type { CoverageTable } from './coverage-table.ts';

export type FigureDifference = {
  /** null is the total. */
  readonly uid: AdminUnitUid | null;
  readonly column: string;
  readonly saved: number | null;
  readonly now: number | null;
};

/** Figures are kept to a thousandth, so that two roundings of one number may lie one apart. */
const toleranceOfSum = 0.0015;
/** The order in which sums are made may take the last digits of a large number. */
const relativeTolerance = 1e-9;

/** Every figure that is not the same in both, the total first. */
export function listFigureDifferences(saved: CoverageTable, now: CoverageTable): readonly FigureDifference[] {
  const columns = saved.columns.filter((column) => now.columns.includes(column));
  const places = columns.map(
    (column) => [saved.columns.indexOf(column), now.columns.indexOf(column)] as const,
  );
  const rowsNow = new Map(now.communes.map(([uid, ...values]) => [uid, values]));
  const rowsSaved = new Map(saved.communes.map(([uid, ...values]) => [uid, values]));
  const compare = (
    uid: AdminUnitUid | null,
    a: readonly number[] | undefined,
    b: readonly number[] | undefined,
  ): readonly FigureDifference[] =>
    columns.flatMap((column, at) => {
      const [inSaved, inNow] = places[at] ?? [0, 0];
      const [before, after] = [a?.[inSaved] ?? null, b?.[inNow] ?? null];
      return isSame(before, after) ? [] : [{ uid, column, saved: before, now: after }];
    });
  const uids = new Set([...rowsSaved.keys(), ...rowsNow.keys()]);
  return [
    ...compare(null, saved.total, now.total),
    ...[...uids].flatMap((uid) => compare(uid, rowsSaved.get(uid), rowsNow.get(uid))),
  ];
}

function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= Math.max(toleranceOfSum, relativeTolerance * Math.max(Math.abs(a), Math.abs(b)));
}
