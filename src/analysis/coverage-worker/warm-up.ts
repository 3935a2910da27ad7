import { defaultCoverageParams } from '#domain/coverage-params.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import { encodeGround } from './encode-ground.ts';
import { encodeSources } from './encode-sources.ts';
import type { CoverageService } from './coverage-service.ts';

/**
 * Runs a small made-up analysis a few times, so that the first one that somebody waits for finds the code compiled
 * (20–35 ms otherwise). Leaves no ground behind.
 */
export async function warmUp(service: CoverageService): Promise<void> {
  const square = [
    [106, 11],
    [106.1, 11],
    [106.1, 11.1],
    [106, 11.1],
    [106, 11],
  ];
  const places = Array.from({ length: 40 }, (_, i): readonly [number, number] => [
    106 + ((i * 37) % 100) / 1000,
    11 + ((i * 61) % 100) / 1000,
  ]);
  const uid = '1@0' as Parameters<typeof encodeGround>[0]['communes'][number]['uid'];
  const ground = {
    communes: [{ uid, geometry: { type: 'Polygon' as const, coordinates: [square] } }],
    hamlets: places.map((lonLat, i) => ({ id: String(i), lonLat, people: 100, communeUid: uid })),
    cells: null,
    border: [square.map(([lon = 0, lat = 0]) => [lon, lat] as const)],
  };
  const sources = places.map((lonLat, i): ReachSource => ({
    id: String(i),
    siteId: String(i % 7),
    kind: 'radio_station',
    technology: 'fm',
    lonLat,
    positionMethod: 'gnss',
    positionAccuracyM: null,
    status: i % 3 === 0 ? 'broken' : 'good',
    radiusM: 900,
    soundLevelDb: null,
    soundDistanceM: null,
  }));
  for (let round = 0; round < 4; round += 1) {
    service.setGround(encodeGround(ground));
    await service.run(
      { sources: encodeSources(sources, [], []), params: defaultCoverageParams },
      () => undefined,
    );
    service.move([{ disk: 0, lon: 106.05, lat: 11.05, radiusM: 700 + round, setMask: 31 }]);
  }
}
