import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { CoverageParams } from '#domain/coverage-params.ts';
import { findRadiusFault, findReachRadius, maxRadiusM, type ReachRadius } from '#domain/reach-radius.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import { toSetMask } from '#domain/site-set.ts';
import type { DiskTable } from '../coverage/packed.ts';

export type PreparedSources = {
  /** The sources of the chosen kinds: disk i is source i. */
  readonly sources: readonly ReachSource[];
  /** With the factor of the parameters in `radiusM`. */
  readonly radii: readonly ReachRadius[];
  readonly disks: DiskTable;
  /** Site of each source, an index in `groups`. */
  readonly groupOf: Int32Array;
  readonly groups: readonly string[];
  readonly borderSources: readonly ReachSource[];
  readonly borderDisks: DiskTable;
  readonly findings: readonly CoverageFinding[];
};

/** Turns sources into disks by the parameters. What cannot count keeps its place with mask 0 and is named in the findings. */
export function prepareSources(all: readonly ReachSource[], params: CoverageParams): PreparedSources {
  const findings: CoverageFinding[] = [];
  const sources = all.filter(({ kind }) => params.kinds.includes(kind));
  const borderSources = all.filter(({ kind }) => params.borderKinds.includes(kind));
  const radii = sources.map((source) => findRadius(source, params, findings));
  const disks = toDisks(
    sources,
    radii.map(({ radiusM }) => radiusM),
    params,
    findings,
  );
  const borderDisks = toDisks(
    borderSources,
    borderSources.map(() => params.borderRadiusM),
    params,
    borderSources.length === sources.length && params.kinds.join() === params.borderKinds.join()
      ? []
      : findings,
  );
  const groups = [...new Set(sources.map(({ siteId }) => siteId))];
  const placeOf = new Map(groups.map((id, i) => [id, i]));
  findDuplicates(sources, disks, findings);
  return {
    sources,
    radii,
    disks,
    groupOf: Int32Array.from(sources, ({ siteId }) => placeOf.get(siteId) ?? -1),
    groups,
    borderSources,
    borderDisks,
    findings,
  };
}

function findRadius(source: ReachSource, params: CoverageParams, findings: CoverageFinding[]): ReachRadius {
  const key = source.kind === 'radio_station' ? source.technology : source.kind;
  const radius = findReachRadius(source, params.radiusDefaultsM[key]);
  const { id: subject, lonLat } = source;
  if (radius.passedOver !== null) {
    const { field, value, fault } = radius.passedOver;
    const facts = { field, value, used: radius.radiusM, origin: radius.origin };
    findings.push({ rule: `radius_${fault}`, severity: 'warning', subject, lonLat, facts });
  } else if (radius.origin === 'default')
    findings.push({
      rule: 'radius_default',
      severity: 'note',
      subject,
      lonLat,
      facts: { used: radius.radiusM, key },
    });
  const radiusM = radius.radiusM * params.radiusFactor;
  const fault = findRadiusFault(radiusM);
  if (fault === null) return { ...radius, radiusM };
  // What the factor makes of it: no further than a loudspeaker can do, and nothing of what is no length.
  const used = fault === 'absurd' ? maxRadiusM : 0;
  const facts = { field: 'radius', value: radiusM, used, origin: radius.origin };
  findings.push({ rule: `radius_${fault}`, severity: 'warning', subject, lonLat, facts });
  return { ...radius, radiusM: used };
}

function toDisks(
  sources: readonly ReachSource[],
  radiiM: readonly number[],
  params: CoverageParams,
  findings: CoverageFinding[],
): DiskTable {
  return {
    count: sources.length,
    lon: Float64Array.from(sources, ({ lonLat }) => lonLat?.[0] ?? NaN),
    lat: Float64Array.from(sources, ({ lonLat }) => lonLat?.[1] ?? NaN),
    radiusM: Float64Array.from(radiiM),
    setMask: Uint8Array.from(sources, (source) => findMask(source, params, findings)),
  };
}

const workingUnknown = toSetMask('good');

function findMask(source: ReachSource, params: CoverageParams, findings: CoverageFinding[]): number {
  const { id: subject, lonLat, status, positionMethod } = source;
  const tell = (rule: CoverageFinding['rule'], severity: CoverageFinding['severity'], facts = {}): void => {
    findings.push({ rule, severity, subject, lonLat, facts });
  };
  if (lonLat === null || !Number.isFinite(lonLat[0]) || !Number.isFinite(lonLat[1])) {
    tell('position_missing', 'refused');
    return 0;
  }
  if (Math.abs(lonLat[0]) > 180 || Math.abs(lonLat[1]) >= 90) {
    tell('position_outside_frame', 'refused');
    return 0;
  }
  if (positionMethod === 'commune_centre') {
    tell('position_poor', params.includePoorlyLocated ? 'note' : 'refused');
    if (!params.includePoorlyLocated) return 0;
  }
  if (status === 'unknown') {
    tell('status_unknown', 'note');
    if (params.unknownTreatment === 'working') return workingUnknown;
    if (params.unknownTreatment === 'silent') return toSetMask('broken');
  }
  const mask = toSetMask(status);
  if (mask === 0) tell('source_not_built', 'note', { status });
  return mask;
}

/** Two sources at one point count once in every area and twice in redundancy; that is told. */
function findDuplicates(
  sources: readonly ReachSource[],
  disks: DiskTable,
  findings: CoverageFinding[],
): void {
  const first = new Map<string, string>();
  sources.forEach(({ id, lonLat }, i) => {
    if (lonLat === null || disks.setMask[i] === 0) return;
    const key = lonLat.join(' ');
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else
      findings.push({ rule: 'position_duplicate', severity: 'note', subject: id, lonLat, facts: { other } });
  });
}
