import type { AdminUnit } from './admin-unit.ts';
import { listTaken, sumDisbursedMvnd } from './commune-measures.ts';
import type { UnitContents } from './group-by-unit.ts';
import type { AdminUnitUid } from './id.ts';
import type { SiteKind } from './site.ts';
import { isOperating, isStanding, type Status } from './status.ts';

/** How many of something stand, work, and are not known to do either. */
export type OperatingCount = {
  readonly standing: number;
  readonly operating: number;
  readonly unknown: number;
};

/** What a unit's panel says in numbers. Area, people and border are the unit's own where known, else the sum of its communes'. */
export type UnitFigures = {
  readonly areaKm2: number | null;
  readonly population: number | null;
  readonly peoplePerKm2: number | null;
  readonly borderKm: number | null;
  readonly communeCount: number;
  readonly borderCommuneCount: number;
  readonly stations: OperatingCount;
  readonly clusters: OperatingCount;
  /** Of clusters that stand. */
  readonly speakerCount: number;
  /** Communes in which anything of the network is recorded. */
  readonly recordedCommuneCount: number;
  /**
   * People for each cluster that operates, over the communes in which clusters are recorded: elsewhere nobody has told
   * whether there are any. null without people or without a cluster that operates.
   */
  readonly peoplePerOperatingCluster: number | null;
  readonly planMvnd: number;
  readonly disbursedMvnd: number;
  /** Thousand VND. */
  readonly disbursedPerHeadKvnd: number | null;
};

/** `communes` are those of the unit, or the unit itself when it is one; `groups` hold what stands in each of them. */
export function computeUnitFigures(
  unit: AdminUnit,
  communes: readonly AdminUnit[],
  groups: ReadonlyMap<AdminUnitUid, UnitContents>,
  contents: UnitContents,
  onDate: string,
): UnitFigures {
  const areaKm2 = unit.areaKm2 ?? sumKnown(communes.map((each) => each.areaKm2));
  const population = unit.population ?? sumKnown(communes.map((each) => each.population));
  const borderKm =
    unit.borderKm ?? sumKnown(communes.filter((each) => each.isBorder).map((each) => each.borderKm));
  const clusters = countOperating(contents.clusters);
  const withClusters = communes.filter(({ uid }) =>
    groups.get(uid)?.clusters.some(({ status }) => isStanding(status)),
  );
  const disbursedMvnd = sumDisbursedMvnd(contents.investments, onDate);
  return {
    areaKm2,
    population,
    peoplePerKm2: ratio(population, areaKm2),
    borderKm,
    communeCount: communes.length,
    borderCommuneCount: communes.filter((each) => each.isBorder).length,
    stations: countOperating(contents.sites.filter(({ kind }) => kind === 'radio_station')),
    clusters,
    speakerCount: contents.clusters
      .filter(({ status }) => isStanding(status))
      .reduce((sum, each) => sum + each.speakerCount, 0),
    recordedCommuneCount: communes.filter(({ uid }) => groups.has(uid)).length,
    peoplePerOperatingCluster: ratio(
      sumKnown(withClusters.map((each) => each.population)),
      clusters.operating,
    ),
    planMvnd:
      Math.round(
        listTaken(contents.investments, onDate).reduce((sum, each) => sum + each.sharePlanMvnd, 0) * 1e6,
      ) / 1e6,
    disbursedMvnd,
    disbursedPerHeadKvnd: ratio(disbursedMvnd * 1000, population),
  };
}

/** Unknown is counted for itself: never among what operates. */
export function countOperating(things: readonly { readonly status: Status }[]): OperatingCount {
  const standing = things.filter(({ status }) => isStanding(status));
  return {
    standing: standing.length,
    operating: standing.filter(({ status }) => isOperating(status)).length,
    unknown: standing.filter(({ status }) => status === 'unknown').length,
  };
}

export function countByStatus(things: readonly { readonly status: Status }[]): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { status } of things) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

/** Sites of each kind by status; only kinds that occur. Together they are every site once. */
export function countByKindAndStatus(
  sites: readonly { readonly kind: SiteKind; readonly status: Status }[],
): ReadonlyMap<SiteKind, ReadonlyMap<Status, number>> {
  const kinds = new Map<SiteKind, Map<Status, number>>();
  for (const { kind, status } of sites) {
    const counts = kinds.get(kind) ?? new Map<Status, number>();
    kinds.set(kind, counts.set(status, (counts.get(status) ?? 0) + 1));
  }
  return kinds;
}

function ratio(amount: number | null, of: number | null): number | null {
  return amount === null || of === null || of === 0 ? null : amount / of;
}

/** The sum, if every one is known and there is any. */
function sumKnown(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum;
}
