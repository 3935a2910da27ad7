import { buildCoverageResult } from '#analysis/coverage/build-coverage-result.ts';
import { createCoverageEngine } from '#analysis/coverage/coverage-engine.ts';
import { prepareAnalysis } from '#analysis/coverage-input/prepare-analysis.ts';
import { toReachSources } from '#analysis/coverage-input/to-reach-sources.ts';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import type { Range, UnitCoverage } from '#domain/coverage-result.ts';
import type { SiteSet } from '#domain/site-set.ts';
import type { PublishedCoverage, PublishedReach } from '#embed/snapshot/snapshot.ts';
import type { PublicNetwork } from './public-network.ts';

/** The figures of every commune by the default parameters, over what everybody may see and nothing else. */
export function computePublishedCoverage(
  network: Pick<PublicNetwork, 'communes' | 'sites' | 'clusters' | 'hamlets' | 'rulings'>,
): PublishedCoverage | null {
  const { communes } = network;
  if (communes.length === 0) return null;
  const inScope = new Set<string>(communes.map(({ uid }) => uid));
  const hamlets = network.hamlets.filter(({ unitUid }) => inScope.has(unitUid));
  const { input, names } = prepareAnalysis(
    {
      communes,
      sources: toReachSources(network.sites, network.clusters),
      hamlets: hamlets.map(({ id, lonLat, population, unitUid }) => ({
        id,
        lonLat,
        people: population,
        communeUid: unitUid,
      })),
      cells: null,
      rulings: network.rulings.map(({ hamletId, clusterId, effect }) => ({
        demandId: hamletId,
        sourceId: clusterId,
        effect,
        reason: '',
      })),
      border: null,
    },
    defaultCoverageParams,
  );
  const engine = createCoverageEngine(input);
  engine.update();
  const result = buildCoverageResult(engine.figures(), names);
  return {
    defaultRadiusM: defaultCoverageParams.radiusDefaultsM.unknown,
    total: toReach(result.total),
    byCommune: new Map(result.communes.map((commune) => [commune.uid, toReach(commune)])),
  };
}

const nothing: Range = { low: 0, high: 0 };

function toReach({ people, hamlets, areaM2, sets }: UnitCoverage): PublishedReach {
  const atOnce = defaultCoverageParams.k - 1;
  const setOf = (set: SiteSet) => ({
    people: sets[set].peopleReachedAtLeast[atOnce] ?? nothing,
    hamlets: sets[set].hamletsReachedAtLeast[atOnce] ?? nothing,
    areaM2: sets[set].areaReachedM2AtLeast[atOnce] ?? nothing,
  });
  return {
    people,
    hamlets,
    areaM2,
    sets: { nominal: setOf('nominal'), operating: setOf('operating'), good: setOf('good') },
  };
}
