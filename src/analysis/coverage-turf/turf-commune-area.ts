import { area } from '@turf/area';
import { featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { union } from '@turf/union';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { TurfDisk } from './turf-disk.ts';

type Ground = Feature<Polygon | MultiPolygon>;

/** Square metres of a commune, on the sphere, that at least k of the disks cover, at place k − 1. Disks that miss it may be among them. */
export function computeTurfAreaM2(
  commune: Polygon | MultiPolygon,
  disks: readonly TurfDisk[],
  maxDepth: number,
): readonly number[] {
  const ground: Ground = { type: 'Feature', properties: {}, geometry: commune };
  const layers = maxDepth === 1 ? [coverOnce(ground, disks)] : coverInLayers(ground, disks, maxDepth);
  return layers.map((layer) => (layer === null ? 0 : area(layer)));
}

function coverOnce(ground: Ground, disks: readonly TurfDisk[]): Ground | null {
  const outlines = disks.map(({ outline }) => outline);
  const [first] = outlines;
  if (first === undefined) return null;
  const united = outlines.length === 1 ? first : union(featureCollection(outlines));
  return united === null ? null : intersect(featureCollection<Polygon | MultiPolygon>([united, ground]));
}

/** Each disk lifts what it covers by one layer: layer k grows by the part of layer k − 1 under it, deepest first. */
function coverInLayers(
  ground: Ground,
  disks: readonly TurfDisk[],
  maxDepth: number,
): readonly (Ground | null)[] {
  const layers: (Ground | null)[] = Array.from({ length: maxDepth }, () => null);
  for (const { outline } of disks)
    for (let k = maxDepth - 1; k >= 0; k--) {
      const below = k === 0 ? ground : (layers[k - 1] ?? null);
      const lifted =
        below === null ? null : intersect(featureCollection<Polygon | MultiPolygon>([below, outline]));
      if (lifted !== null) layers[k] = add(layers[k] ?? null, lifted);
    }
  return layers;
}

function add(layer: Ground | null, more: Ground): Ground | null {
  return layer === null ? more : union(featureCollection<Polygon | MultiPolygon>([layer, more]));
}
