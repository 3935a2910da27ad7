import type { Feature } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import { alignLists } from './align-lists.ts';

/**
 * What turns one set of features into another, by their ids; null when nothing changed. A feature that is the same object
 * is not looked into; else geometry objects are compared by identity, points by value.
 */
export function diffFeatures(
  before: readonly Feature[],
  after: readonly Feature[],
): GeoJSONSourceDiff | null {
  const { keptFrom, left } = alignLists(before, after);
  const old = new Map<Feature['id'], Feature>();
  for (const place of left) {
    const feature = before[place];
    if (feature) old.set(feature.id, feature);
  }
  const add: Feature[] = [];
  after.forEach((feature, place) => {
    if ((keptFrom[place] ?? -1) >= 0) return;
    const was = old.get(feature.id);
    old.delete(feature.id);
    if (was === undefined || !isSame(was, feature)) add.push(feature);
  });
  const remove = [...old.keys()].filter((id) => id !== undefined);
  return remove.length === 0 && add.length === 0 ? null : { remove, add };
}

function isSame(a: Feature, b: Feature): boolean {
  if (a === b) return true;
  return isSameGeometry(a, b) && isSameRecord(a.properties ?? {}, b.properties ?? {});
}

function isSameGeometry(a: Feature, b: Feature): boolean {
  if (a.geometry === b.geometry) return true;
  if (a.geometry.type !== 'Point' || b.geometry.type !== 'Point') return false;
  const [lon, lat] = a.geometry.coordinates;
  return lon === b.geometry.coordinates[0] && lat === b.geometry.coordinates[1];
}

function isSameRecord(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
