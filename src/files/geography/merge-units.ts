import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { UnitRow, UnitTable } from './unit-row.ts';

/** `drawn` are the rows whose outline and facts are used, one a code; `findings` belong to the table of that index. */
export type MergedUnits = {
  readonly drawn: readonly { readonly tableIndex: number; readonly unit: UnitRow }[];
  readonly findings: readonly (readonly Finding[])[];
};

/**
 * One row a code out of several tables of the same layer and vintage. The table with fewer units is the more local one and
 * wins; of two that hold the same units the lighter is drawn and the heavier only checked (`detail` fine turns that round).
 * Facts that the winner does not state are taken from the others.
 */
export function mergeUnits(tables: readonly UnitTable[], detail: 'screen' | 'fine'): MergedUnits {
  const ranked = tables.map((table, tableIndex) => ({
    table,
    tableIndex,
    size: table.rows.length,
    points: countPoints(table),
  }));
  ranked.sort((a, b) =>
    isSameSet(a.size, b.size)
      ? detail === 'screen'
        ? a.points - b.points
        : b.points - a.points
      : a.size - b.size,
  );
  const findings: Finding[][] = tables.map(() => []);
  const drawn = new Map<string, { tableIndex: number; unit: UnitRow }>();
  for (const { table, tableIndex } of ranked) {
    const covered: UnitRow[] = [];
    for (const unit of table.rows) {
      if (unit.findings.some(({ severity }) => severity === 'refused')) continue;
      const winner = drawn.get(unit.code);
      if (winner === undefined) {
        drawn.set(unit.code, { tableIndex, unit });
        continue;
      }
      covered.push(unit);
      findings[tableIndex]?.push(...compareFacts(winner.unit, unit));
      drawn.set(unit.code, { ...winner, unit: completeFacts(winner.unit, unit) });
    }
    if (covered.length === table.rows.length)
      findings[tableIndex]?.push(toFinding('note', 'checked-only', { facts: { rows: covered.length } }));
    else if (covered.length > 0)
      findings[tableIndex]?.push(toFinding('note', 'less-detailed', { facts: { rows: covered.length } }));
  }
  return { drawn: [...drawn.values()], findings };
}

function isSameSet(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.02 * Math.max(a, b);
}

function countPoints(table: UnitTable): number {
  return table.rows.reduce(
    (sum, { polygons }) => sum + polygons.flat().reduce((points, ring) => points + ring.length, 0),
    0,
  );
}

function completeFacts(winner: UnitRow, other: UnitRow): UnitRow {
  return {
    ...winner,
    kind: winner.kind ?? other.kind,
    parentCode: winner.parentCode ?? other.parentCode,
    provinceCode: winner.provinceCode ?? other.provinceCode,
    areaKm2: winner.areaKm2 ?? other.areaKm2,
    population: winner.population ?? other.population,
    isBorder: winner.isBorder ?? other.isBorder,
    borderKm: winner.borderKm ?? other.borderKm,
    neighbour: winner.neighbour ?? other.neighbour,
    successorCode: winner.successorCode ?? other.successorCode,
    mergedFrom: winner.mergedFrom ?? other.mergedFrom,
  };
}

function compareFacts(winner: UnitRow, other: UnitRow): readonly Finding[] {
  const pairs = [
    ['border_km', winner.borderKm, other.borderKm],
    ['population', winner.population, other.population],
    ['area_km2', winner.areaKm2, other.areaKm2],
  ] as const;
  return pairs.flatMap(([fact, used, given]) =>
    used === null ||
    given === null ||
    Math.abs(used - given) <= 0.01 * Math.max(Math.abs(used), Math.abs(given), 1)
      ? []
      : [
          toFinding('warning', 'border-facts-differ', {
            row: other.row,
            code: other.code,
            facts: { fact, used, given },
          }),
        ],
  );
}
