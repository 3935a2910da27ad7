import type { CoverageFinding } from '#domain/coverage-finding.ts';
import { type CoverageParams, maxCoverDepth } from '#domain/coverage-params.ts';
import type { ReachRuling, ReachSource } from '#domain/reach-source.ts';
import type { CoverageNames } from '../coverage/build-coverage-result.ts';
import type { CoverageInput } from '../coverage/coverage-engine.ts';
import { checkAnalysis } from './check-analysis.ts';
import { listVintages, refuseMixedVintages } from './prepare-communes.ts';
import { prepareRulings } from './prepare-demand.ts';
import { type GroundData, prepareGround, type PreparedGround } from './prepare-ground.ts';
import { type PreparedSources, prepareSources } from './prepare-sources.ts';

export type AnalysisData = GroundData & {
  readonly sources: readonly ReachSource[];
  readonly rulings: readonly ReachRuling[];
};

export type PreparedAnalysis = {
  readonly input: CoverageInput;
  readonly names: CoverageNames;
  readonly prepared: PreparedSources;
  readonly hamletIds: readonly string[];
  readonly cellIds: readonly string[];
  readonly findings: readonly CoverageFinding[];
};

/** Redundancy is shown up to this depth, whatever k is. */
const shownDepth = 3;

/** From what was loaded and chosen to what an engine computes, with every fault of the input by name. */
export function prepareAnalysis(data: AnalysisData, params: CoverageParams): PreparedAnalysis {
  return prepareRun(prepareGround(data), data, params);
}

/** The same over ground that is already prepared. Communes of two vintages are no ground: that throws. */
export function prepareRun(
  ground: PreparedGround,
  { sources, rulings }: Pick<AnalysisData, 'sources' | 'rulings'>,
  params: CoverageParams,
): PreparedAnalysis {
  const { uids, packed, locate, border } = ground;
  refuseMixedVintages(listVintages(uids.map((uid) => ({ uid }))));
  const prepared = prepareSources(sources, params);
  const hamlets = ground.hamlets?.table ?? null;
  const cells = ground.cells?.table ?? null;
  const hamletIds = ground.hamlets?.ids ?? [];
  const sourceIds = prepared.sources.map(({ id }) => id);
  const words = prepareRulings(rulings, hamletIds, sourceIds);
  const checks = checkAnalysis(uids, packed, locate, prepared, hamlets, cells, border);
  return {
    input: {
      communes: packed,
      disks: prepared.disks,
      groupOf: prepared.groupOf,
      groupCount: prepared.groups.length,
      hamlets,
      cells,
      demand: params.demand,
      rulings: words.rulings,
      border,
      borderDisks: prepared.borderDisks,
      maxDepth: Math.min(maxCoverDepth, Math.max(shownDepth, params.k)),
    },
    names: { communes: uids, disks: prepared.sources, groups: prepared.groups },
    prepared,
    hamletIds,
    cellIds: ground.cells?.ids ?? [],
    findings: [
      ...ground.findings,
      ...prepared.findings,
      ...words.findings,
      ...checks,
      ...(prepared.disks.setMask.some((mask) => mask !== 0) ? [] : [noSourcesLeft(sources.length)]),
    ],
  };
}

function noSourcesLeft(count: number): CoverageFinding {
  return { rule: 'no_sources_left', severity: 'warning', subject: '', lonLat: null, facts: { count } };
}
