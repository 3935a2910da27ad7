import type { AdminUnitUid } from '#domain/id.ts';
import { siteSets } from '#domain/site-set.ts';
import { valueAt } from './columns.ts';
import type { PublishedCoverage, PublishedReach } from './snapshot.ts';
import type { CoverageColumns } from './snapshot-file.ts';

const figures = ['people', 'hamlets', 'areaM2'] as const;
type Figure = (typeof figures)[number];

/** Whole people, hamlets and square metres: nobody reads a fraction of them. */
export function encodeCoverage(
  { defaultRadiusM, total, byCommune }: PublishedCoverage,
  uids: readonly AdminUnitUid[],
): CoverageColumns {
  const rows = [...uids.map((uid) => byCommune.get(uid) ?? nothing), total];
  const columns: Record<string, readonly number[]> = {};
  for (const set of siteSets)
    for (const figure of figures) {
      const low = rows.map((row) => Math.round(row.sets[set][figure].low));
      const high = rows.map((row) => Math.round(row.sets[set][figure].high));
      columns[`${set}.${figure}.low`] = low;
      if (high.some((value, row) => value !== low[row])) columns[`${set}.${figure}.high`] = high;
    }
  const whole = (figure: Figure) => rows.map((row) => Math.round(row[figure]));
  return {
    defaultRadiusM,
    people: whole('people'),
    hamlets: whole('hamlets'),
    areaM2: whole('areaM2'),
    reached: columns,
  };
}

export function decodeCoverage(columns: CoverageColumns, uids: readonly AdminUnitUid[]): PublishedCoverage {
  const rows = [...uids.keys(), uids.length].map((row) => decodeReach(columns, row));
  return {
    defaultRadiusM: columns.defaultRadiusM,
    total: valueAt(rows, uids.length),
    byCommune: new Map(uids.map((uid, row) => [uid, valueAt(rows, row)])),
  };
}

function decodeReach({ people, hamlets, areaM2, reached }: CoverageColumns, row: number): PublishedReach {
  const rangeOf = (name: string) => {
    const low = valueAt(reached[`${name}.low`] ?? [], row);
    return { low, high: reached[`${name}.high`]?.[row] ?? low };
  };
  const setOf = (set: string) => ({
    people: rangeOf(`${set}.people`),
    hamlets: rangeOf(`${set}.hamlets`),
    areaM2: rangeOf(`${set}.areaM2`),
  });
  return {
    people: valueAt(people, row),
    hamlets: valueAt(hamlets, row),
    areaM2: valueAt(areaM2, row),
    sets: { nominal: setOf('nominal'), operating: setOf('operating'), good: setOf('good') },
  };
}

const none = { low: 0, high: 0 };
const noSet = { people: none, hamlets: none, areaM2: none };
const nothing: PublishedReach = {
  people: 0,
  hamlets: 0,
  areaM2: 0,
  sets: { nominal: noSet, operating: noSet, good: noSet },
};
