import type { Feature, Geometry } from 'geojson';
import type { Position } from './clip-to-box.ts';

export type BasemapFeature = Feature<Geometry, Record<string, string | number>>;

export function feature(
  geometry: Geometry,
  properties: Record<string, string | number> = {},
): BasemapFeature {
  return { type: 'Feature', properties, geometry };
}

/** Degrees to three decimals, about a hundred metres, without the repeats that this makes. */
export function roundLine(line: readonly Position[]): number[][] {
  const rounded = line.map(([lon, lat]) => [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000]);
  return rounded.filter((point, i) => i === 0 || String(point) !== String(rounded[i - 1]));
}

export function closeRing(ring: readonly number[][]): number[][] {
  const [first] = ring;
  return first === undefined || String(first) === String(ring.at(-1)) ? [...ring] : [...ring, first];
}

/** One feature a line, so that a change shows as the lines it touches. */
export function writeCollection(features: readonly BasemapFeature[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}
