import { toReachSources } from '#analysis/coverage-input/to-reach-sources.ts';
import type { RunRequest } from '#analysis/coverage-worker/coverage-service.ts';
import { encodeSources } from '#analysis/coverage-worker/encode-sources.ts';
import type { CoverageParams } from '#domain/coverage-params.ts';
import { type Dated, listStanding } from '#domain/date-items.ts';
import type { HamletRuling } from '#domain/hamlet-ruling.ts';
import type { ReachRuling, ReachSource } from '#domain/reach-source.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { askedVintage } from '#state/asked-vintage.ts';
import { shownVintage } from '#state/network-store.ts';
import type { Stores } from '#state/stores.ts';
import { createGroundBuilder, type SessionGround } from './build-ground.ts';
import { remember } from './remember.ts';

/** The facts that figures are computed from; each part stays the same object while nothing of it changes. */
export type SessionInput = {
  readonly ground: SessionGround;
  /** What stands on the date, without any edit. */
  readonly facts: readonly ReachSource[];
  readonly rulings: readonly ReachRuling[];
  readonly params: CoverageParams;
  /** ISO date of the statuses. */
  readonly onDate: string;
};

/** Reads the stores; null while something that would change the figures is still on its way. */
export function createInputReader({ network, dated, choices, coverage }: Stores): () => SessionInput | null {
  const buildGround = createGroundBuilder();
  const listFacts = remember((sites: Dated<Site>, clusters: Dated<SpeakerCluster>) =>
    toReachSources(listStanding(sites), listStanding(clusters)),
  );
  const listRulings = remember((words: readonly HamletRuling[]) => words.map(toReachRuling));
  return () => {
    const { reading, cells, rulings } = coverage.getState();
    if (reading !== 'loaded') return null;
    const now = network.getState();
    const { vintage: chosen, filter, coverage: params } = choices.getState();
    const { asOf, sites, clusters, onDate } = dated.getState();
    const vintage = shownVintage(now.units, askedVintage(now.units, chosen, asOf));
    const ground = vintage === null ? null : buildGround(now, cells, vintage, filter.unit);
    if (ground === null) return null;
    return { ground, facts: listFacts(sites, clusters), rulings: listRulings(rulings), params, onDate };
  };
}

/** The question for the worker, encoded anew each time: its arrays are handed over. */
export function buildRequest(
  { ground, rulings }: Pick<SessionInput, 'ground' | 'rulings'>,
  sources: readonly ReachSource[],
  params: CoverageParams,
): RunRequest {
  return { sources: encodeSources(sources, rulings, ground.order.hamletIds), params };
}

function toReachRuling({ hamletId, clusterId, effect, reason }: HamletRuling): ReachRuling {
  return { demandId: hamletId, sourceId: clusterId, effect, reason: reason ?? '' };
}
