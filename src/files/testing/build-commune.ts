import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** A commune of 2025 that passes every check; say only what matters. Its outline is a square of 0.02° with the lower left corner at `corner`. */
export function buildCommune(
  properties: Readonly<Record<string, unknown>> = {},
  geometry: Polygon | MultiPolygon = square([106.7, 11.9]),
): Feature<Polygon | MultiPolygon> {
  return {
    type: 'Feature',
    properties: {
      code: '25308',
      name: 'Xã Thiện Hưng',
      province_code: '75',
      area_km2: 4.83,
      population: 100,
      ...properties,
    },
    geometry,
  };
}

export function square([x, y]: readonly [number, number], side = 0.02): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ],
    ],
  };
}

export function toBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

export function collectionOf(...features: readonly Feature[]) {
  return { type: 'FeatureCollection', features } as const;
}
