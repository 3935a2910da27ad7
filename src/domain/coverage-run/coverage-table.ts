import type {
  CommuneCoverage,
  CoverageResult,
  Range,
  SetMeasures,
  UnitCoverage,
} from '../coverage-result.ts';
import type { AdminUnitUid } from '../id.ts';
import { siteSets } from '../site-set.ts';

/** The figures of a result as a plain table: a row of numbers a unit, in the order of `columns`. What a document keeps. */
export type CoverageTable = {
  /** Figures "by at least k" are there for k = 1 to this. */
  readonly depth: number;
  readonly hasBorder: boolean;
  readonly columns: readonly string[];
  readonly total: readonly number[];
  readonly communes: readonly (readonly [uid: AdminUnitUid, ...values: readonly number[]])[];
  /** Whose failure takes most people's cover, at most a hundred. */
  readonly criticalSites: readonly {
    readonly id: string;
    readonly peopleLost: number;
    readonly pointsLost: number;
  }[];
};

const criticalLimit = 100;

/** Kept to a thousandth: of a person, a metre or a square metre. More is rounding of the machine. */
function roundFigure(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function tabulateCoverage(result: CoverageResult): CoverageTable {
  const depth = result.total.sets.nominal.peopleReachedAtLeast.length;
  const hasBorder = result.total.sets.nominal.border !== null;
  const columns = [...listColumns(depth, hasBorder), ...communeColumns];
  return {
    depth,
    hasBorder,
    columns,
    total: listValues(result.total, depth, hasBorder).map(roundFigure),
    communes: result.communes.map((commune) => [
      commune.uid,
      ...listValues(commune, depth, hasBorder).map(roundFigure),
      commune.gapRank,
      roundFigure(commune.unreachedPeople),
    ]),
    criticalSites: result.criticalSites
      .slice(0, criticalLimit)
      .map(({ id, peopleLost, pointsLost }) => ({ id, peopleLost: roundFigure(peopleLost), pointsLost })),
  };
}

export const communeColumns = ['gap_rank', 'unreached_people'];

/** Names of the numbers of a unit, for example `operating.people.2.low`: people reached by at least two, unknown as silent. */
export function listColumns(depth: number, hasBorder: boolean): readonly string[] {
  const ends = ['low', 'high'];
  const layers = ['people', 'hamlets', 'area_m2'].flatMap((measure) =>
    Array.from({ length: depth }, (_, k) => `${measure}.${k + 1}`),
  );
  const ranges = [...layers, 'boundary_m', ...(hasBorder ? ['border_m'] : [])];
  return [
    'people',
    'hamlets',
    'area_m2',
    'boundary_m',
    'border_m',
    ...siteSets.flatMap((set) => [
      ...ranges.flatMap((range) => ends.map((end) => `${set}.${range}.${end}`)),
      ...(hasBorder ? [`${set}.longest_gap_m`] : []),
    ]),
  ];
}

function both({ low, high }: Range): readonly number[] {
  return [low, high];
}

function listValues(unit: UnitCoverage, depth: number, hasBorder: boolean): readonly number[] {
  const layers = (ranges: readonly Range[]) => ranges.slice(0, depth).flatMap(both);
  return [
    unit.people,
    unit.hamlets,
    unit.areaM2,
    unit.boundaryM,
    unit.borderM,
    ...siteSets.flatMap((set) => {
      const measures = unit.sets[set];
      return [
        ...layers(measures.peopleReachedAtLeast),
        ...layers(measures.hamletsReachedAtLeast),
        ...layers(measures.areaReachedM2AtLeast),
        ...both(measures.boundaryReachedM),
        ...(hasBorder
          ? [...both(measures.border?.reachedM ?? { low: 0, high: 0 }), measures.border?.longestGapM ?? 0]
          : []),
      ];
    }),
  ];
}

/** The result again, without what the table does not keep. The table must have the columns that `listColumns` names. */
export function readCoverageTable(table: CoverageTable): CoverageResult {
  const { depth, hasBorder } = table;
  return {
    communes: table.communes.map(([uid, ...values]): CommuneCoverage => {
      const [gapRank = 0, unreachedPeople = 0] = values.slice(-communeColumns.length);
      return {
        uid,
        ...readUnit(values, depth, hasBorder),
        gapRank,
        unreachedPeople,
        nearestOperatingM: null,
        nearestOperatingId: null,
      };
    }),
    total: readUnit(table.total, depth, hasBorder),
    criticalSources: [],
    criticalSites: table.criticalSites.map((each) => ({ ...each, siteId: each.id })),
  };
}

function readUnit(values: readonly number[], depth: number, hasBorder: boolean): UnitCoverage {
  let at = 0;
  const next = () => values[at++] ?? 0;
  const range = (): Range => ({ low: next(), high: next() });
  const layers = () => Array.from({ length: depth }, range);
  const [people, hamlets, areaM2, boundaryM, borderM] = [next(), next(), next(), next(), next()];
  const readSet = (): SetMeasures => ({
    peopleReachedAtLeast: layers(),
    hamletsReachedAtLeast: layers(),
    areaReachedM2AtLeast: layers(),
    boundaryReachedM: range(),
    border: hasBorder ? { reachedM: range(), longestGapM: next(), longestGap: null } : null,
  });
  const sets = { nominal: readSet(), operating: readSet(), good: readSet() };
  const nominal = sets.nominal.peopleReachedAtLeast[0]?.low ?? 0;
  const operating = sets.operating.peopleReachedAtLeast[0] ?? { low: 0, high: 0 };
  return {
    people,
    hamlets,
    areaM2,
    boundaryM,
    borderM,
    sets,
    peopleLostToBreakdown: {
      low: roundFigure(nominal - operating.high),
      high: roundFigure(nominal - operating.low),
    },
  };
}
