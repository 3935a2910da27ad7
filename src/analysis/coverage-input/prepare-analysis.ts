import type { CoverageFinding } from '#domain/coverage-finding.ts';
import { type CoverageParams, maxCoverDepth } from '#domain/coverage-params.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { ReachRuling, ReachSource } from '#domain/reach-source.ts';
import type { CoverageNames } from '../coverage/build-coverage-result.ts';
import type { CoverageInput } from '../coverage/coverage-engine.ts';
import { createLocator } from '../coverage/locate-communes.ts';
import { packBorder } from '../coverage/pack-border.ts';
import { createBorderLocator } from './border-locator.ts';
import { checkAnalysis } from './check-analysis.ts';
import { type CommuneInput, prepareCommunes } from './prepare-communes.ts';
import { type DemandInput, prepareDemand, prepareRulings } from './prepare-demand.ts';
import { type PreparedSources, prepareSources } from './prepare-sources.ts';

export type AnalysisData = {
  readonly communes: readonly CommuneInput[];
  readonly sources: readonly ReachSource[];
  /** null: not given, which is another thing than none. */
  readonly hamlets: readonly DemandInput[] | null;
  readonly cells: readonly DemandInput[] | null;
  readonly rulings: readonly ReachRuling[];
  readonly border: readonly (readonly LonLat[])[] | null;
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
  const communes = prepareCommunes(data.communes);
  const { packed, uids } = communes;
  const locate = createLocator(packed);
  const prepared = prepareSources(data.sources, params);
  const hamlets = data.hamlets === null ? null : prepareDemand(data.hamlets, uids, locate);
  const cells = data.cells === null ? null : prepareDemand(data.cells, uids, locate);
  const sourceIds = prepared.sources.map(({ id }) => id);
  const words = prepareRulings(data.rulings, hamlets?.ids ?? [], sourceIds);
  const border = data.border === null ? null : packBorder(data.border, createBorderLocator(packed, locate));
  const checks = checkAnalysis(
    uids,
    packed,
    locate,
    prepared,
    hamlets?.table ?? null,
    cells?.table ?? null,
    border,
  );
  return {
    input: {
      communes: packed,
      disks: prepared.disks,
      groupOf: prepared.groupOf,
      groupCount: prepared.groups.length,
      hamlets: hamlets?.table ?? null,
      cells: cells?.table ?? null,
      demand: params.demand,
      rulings: words.rulings,
      border,
      borderDisks: prepared.borderDisks,
      maxDepth: Math.min(maxCoverDepth, Math.max(shownDepth, params.k)),
    },
    names: { communes: uids, disks: prepared.sources, groups: prepared.groups },
    prepared,
    hamletIds: hamlets?.ids ?? [],
    cellIds: cells?.ids ?? [],
    findings: [
      ...communes.findings,
      ...prepared.findings,
      ...(hamlets?.findings ?? []),
      ...(cells?.findings ?? []),
      ...words.findings,
      ...checks,
      ...(prepared.disks.setMask.some((mask) => mask !== 0) ? [] : [noSourcesLeft(data.sources.length)]),
    ],
  };
}

function noSourcesLeft(count: number): CoverageFinding {
  return { rule: 'no_sources_left', severity: 'warning', subject: '', lonLat: null, facts: { count } };
}
