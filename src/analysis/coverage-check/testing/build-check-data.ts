import { defaultCoverageParams } from '#domain/coverage-params.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { buildReachSource } from '#domain/testing/build-reach-source.ts';
import { buildGrid } from '../../coverage/testing/build-network.ts';
import { createRandom } from '../../coverage/testing/lattice.ts';
import type { GroundData } from '../../coverage-input/prepare-ground.ts';
import { encodeGround } from '../../coverage-worker/encode-ground.ts';
import { encodeSources } from '../../coverage-worker/encode-sources.ts';

/** Communes in a row of `count`, with a border line along the first, sources and hamlets at random places. */
export function buildCheckData(count: number, sourcesEach: number) {
  const random = createRandom(11);
  const somewhere = (): LonLat => [106.4 + random() * 0.06 * count, 11.7 + random() * 0.06];
  const uids = Array.from({ length: count }, (_, i) => `${i}@2025` as AdminUnitUid);
  const ground: GroundData = {
    communes: buildGrid(count, 1).map((geometry, i) => ({
      uid: uids[i] ?? uids[0] ?? ('' as AdminUnitUid),
      geometry,
    })),
    hamlets: Array.from({ length: 20 * count }, (_, i) => ({
      id: `h${i}`,
      lonLat: somewhere(),
      people: 100 + i,
      communeUid: null,
    })),
    cells: null,
    border: [
      [
        [106.4, 11.702],
        [106.46, 11.704],
      ],
    ],
  };
  const sources = [
    ...Array.from({ length: sourcesEach * count }, (_, i) =>
      buildReachSource({
        id: `s${i}`,
        lonLat: somewhere(),
        radiusM: 300 + Math.floor(random() * 1200),
        status: i % 4 === 0 ? 'broken' : i % 7 === 0 ? 'unknown' : 'good',
      }),
    ),
    buildReachSource({ id: 'post', kind: 'guard_post', lonLat: [106.41, 11.702] }),
  ];
  const params = { ...defaultCoverageParams, borderRadiusM: 2000 };
  return {
    ground,
    sources,
    params,
    encode: () => ({ ground: encodeGround(ground), sources: encodeSources(sources, [], []), params }),
  };
}
