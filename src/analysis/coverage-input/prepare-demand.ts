import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { ReachRuling } from '#domain/reach-source.ts';
import type { DemandRuling } from '../coverage/demand-cover.ts';
import type { LocateCommune } from '../coverage/locate-communes.ts';
import type { DemandTable } from '../coverage/packed.ts';

/** A hamlet or a population cell. Without a commune it belongs to the one it lies in. */
export type DemandInput = {
  readonly id: string;
  readonly lonLat: LonLat | null;
  readonly people: number;
  readonly communeUid: AdminUnitUid | null;
};

export type PreparedDemand = {
  readonly ids: readonly string[];
  readonly table: DemandTable;
  readonly findings: readonly CoverageFinding[];
};

/** A hamlet without a place stays in the counts of its commune and is reached by a person's word only. */
export function prepareDemand(
  points: readonly DemandInput[],
  uids: readonly AdminUnitUid[],
  locate: LocateCommune,
): PreparedDemand {
  const findings: CoverageFinding[] = [];
  const placeOf = new Map(uids.map((uid, i) => [uid, i]));
  const communes = new Int32Array(points.length);
  const weights = new Float64Array(points.length);
  points.forEach(({ id, lonLat, people, communeUid }, i) => {
    const tell = (rule: CoverageFinding['rule'], severity: CoverageFinding['severity'], facts = {}): void => {
      findings.push({ rule, severity, subject: id, lonLat, facts });
    };
    const isPlaced = lonLat !== null && Number.isFinite(lonLat[0]) && Math.abs(lonLat[1]) < 90;
    if (!isPlaced) tell('demand_position_bad', 'warning');
    const stated = communeUid === null ? undefined : placeOf.get(communeUid);
    const commune = stated ?? (isPlaced && communeUid === null ? locate(...lonLat) : -1);
    if (commune < 0) tell('demand_outside_communes', 'refused', { commune: communeUid ?? '' });
    const isWeight = Number.isFinite(people) && people >= 0;
    if (!isWeight) tell('demand_weight_bad', 'warning', { value: String(people), used: 0 });
    communes[i] = commune;
    weights[i] = isWeight ? people : 0;
  });
  return {
    ids: points.map(({ id }) => id),
    table: {
      count: points.length,
      lon: Float64Array.from(points, ({ lonLat }) => lonLat?.[0] ?? NaN),
      lat: Float64Array.from(points, ({ lonLat }) => lonLat?.[1] ?? NaN),
      weight: weights,
      commune: communes,
    },
    findings,
  };
}

/** Rulings by index; one that names what is not there is told. */
export function prepareRulings(
  rulings: readonly ReachRuling[],
  demandIds: readonly string[],
  sourceIds: readonly string[],
): { readonly rulings: readonly DemandRuling[]; readonly findings: readonly CoverageFinding[] } {
  const points = new Map(demandIds.map((id, i) => [id, i]));
  const disks = new Map(sourceIds.map((id, i) => [id, i]));
  const findings: CoverageFinding[] = [];
  const known = rulings.flatMap(({ demandId, sourceId, effect }): readonly DemandRuling[] => {
    const point = points.get(demandId);
    const disk = sourceId === null ? -1 : disks.get(sourceId);
    if (point !== undefined && disk !== undefined) return [{ point, disk, effect }];
    const facts = { source: sourceId ?? '' };
    findings.push({ rule: 'ruling_unknown', severity: 'warning', subject: demandId, lonLat: null, facts });
    return [];
  });
  return { rulings: known, findings };
}
