import * as fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AdminUnitUid } from '#domain/id.ts';
import type { ReachRuling, ReachSource } from '#domain/reach-source.ts';
import { positionMethods, siteKinds, technologies } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import type { AnalysisData } from '../../coverage-input/prepare-analysis.ts';

/** A commune of a tenth of a degree. */
export const square = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ],
  ],
});
export const uids = ['25280@2025', '25294@2025'] as AdminUnitUid[];
export const outlines: (Polygon | MultiPolygon | null)[] = [
  square(106.5, 11.8),
  { type: 'MultiPolygon', coordinates: [square(106.6, 11.8).coordinates, square(106.75, 11.9).coordinates] },
];

const place = fc.tuple(
  fc.double({ min: 106.45, max: 106.9, noNaN: true }),
  fc.double({ min: 11.75, max: 12.05, noNaN: true }),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
/** Anything that may reach people, sound or not. */
export const source = (index: number): fc.Arbitrary<ReachSource> =>
  fc.record({
    id: fc.constant(`cluster-${index}`),
    siteId: fc.integer({ min: 0, max: 5 }).map((site) => `station-${site}`),
    kind: fc.constantFrom(...siteKinds),
    technology: fc.constantFrom(...technologies),
    lonLat: maybe(place),
    positionMethod: fc.constantFrom(...positionMethods),
    positionAccuracyM: fc.constant(null),
    status: fc.constantFrom(...statuses),
    radiusM: maybe(fc.integer({ min: 1, max: 9000 })),
    soundLevelDb: maybe(fc.integer({ min: 60, max: 130 })),
    soundDistanceM: maybe(fc.integer({ min: 1, max: 10 })),
  });
/** Two communes with hamlets, sources and words on them. */
export const data: fc.Arbitrary<AnalysisData> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .chain(([sourceCount, hamletCount]) =>
    fc.record({
      communes: fc.constant(uids.map((uid, i) => ({ uid, geometry: outlines[i] ?? null }))),
      hamlets: fc.tuple(
        ...Array.from({ length: hamletCount }, (_, i) =>
          fc.record({
            id: fc.constant(`hamlet-${i}`),
            lonLat: maybe(place),
            people: fc.integer({ min: 0, max: 900 }),
            communeUid: fc.constantFrom(...uids, null),
          }),
        ),
      ),
      cells: fc.constant(null),
      border: fc.constant([
        [
          [106.5, 11.9],
          [106.7, 11.92],
          [106.85, 12],
        ],
      ] as [number, number][][]),
      sources: fc.tuple(...Array.from({ length: sourceCount }, (_, i) => source(i))),
      rulings: fc.array(
        fc.record({
          demandId: fc.integer({ min: 0, max: 14 }).map((i) => `hamlet-${i}`),
          sourceId: maybe(fc.integer({ min: 0, max: 14 }).map((i) => `cluster-${i}`)),
          effect: fc.constantFrom('assigned' as const, 'excluded' as const),
          reason: fc.constant(''),
        }) as fc.Arbitrary<ReachRuling>,
        { maxLength: 3 },
      ),
    }),
  );
