import type { Feature } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';

/** What turns one set of features into another, by their ids; null when nothing changed. Geometry objects are compared by identity, points by value. */
export function diffFeatures(
  before: readonly Feature[],
  after: readonly Feature[],
): GeoJSONSourceDiff | null {
  const old = new Map(before.map((feature) => [feature.id, feature]));
  const kept = new Set(after.map((feature) => feature.id));
  const remove = before.flatMap(({ id }) => (id !== undefined && !kept.has(id) ? [id] : []));
  const add = after.filter((feature) => {
    const was = old.get(feature.id);
    return was === undefined || !isSame(was, feature);
  });
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
