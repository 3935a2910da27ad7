import type { GeoJSONSource, Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import type { AdminUnitUid, ClusterId, SiteId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { networkHitLayers } from './style/network-layers.ts';
import { fedSources } from './style/source-ids.ts';

export type InteractionOptions = {
  readonly onSelectSite: (id: SiteId) => void;
  readonly onSelectCluster: (id: ClusterId) => void;
  readonly onSelectUnit: (uid: AdminUnitUid) => void;
  readonly onHoverUnit: (uid: AdminUnitUid | null) => void;
  readonly durationMs: number;
  /** Whether a click was meant for something that is tried out, and goes no further. */
  readonly takeClick: (lonLat: LonLat, hit: MapHit | null, isTouch: boolean) => boolean;
  /** While a hand holds something, nothing else is pointed at. */
  readonly isHolding: () => boolean;
};

/** What lies under a point: the nearest of the network first, else the commune. */
export type MapHit =
  | { readonly what: 'site'; readonly id: SiteId }
  | { readonly what: 'cluster'; readonly id: ClusterId }
  | {
      readonly what: 'group';
      readonly source: string;
      readonly groupId: number;
      readonly lonLat: [number, number];
    }
  | { readonly what: 'unit'; readonly uid: AdminUnitUid };

/** How far from a sign a click still means it. */
export const fingerPx = 12;
export const mousePx = 4;

const communeLayer = 'unit-commune-fill';

/** `tolerancePx` is wider for a finger. */
export function findHit(
  map: MapLibreMap,
  at: { readonly x: number; readonly y: number },
  tolerancePx: number,
): MapHit | null {
  const box: [[number, number], [number, number]] = [
    [at.x - tolerancePx, at.y - tolerancePx],
    [at.x + tolerancePx, at.y + tolerancePx],
  ];
  const exact = map.queryRenderedFeatures([at.x, at.y], { layers: [...networkHitLayers] })[0];
  const feature = exact ?? map.queryRenderedFeatures(box, { layers: [...networkHitLayers] })[0];
  if (feature !== undefined) return toHit(feature);
  const commune = map.queryRenderedFeatures([at.x, at.y], { layers: [communeLayer] })[0];
  return commune === undefined ? null : { what: 'unit', uid: commune.properties['uid'] as AdminUnitUid };
}

export function listenToPointer(map: MapLibreMap, options: InteractionOptions): void {
  map.on('click', ({ point, lngLat, originalEvent }) => {
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    const hit = findHit(map, point, isTouch ? fingerPx : mousePx);
    if (options.takeClick([lngLat.lng, lngLat.lat], hit, isTouch)) return;
    if (hit !== null) act(map, hit, options);
  });
  let hovered: { readonly source: string; readonly id: string } | null = null;
  const hover = (next: typeof hovered) => {
    if (hovered?.source === next?.source && hovered?.id === next?.id) return;
    if (hovered?.source === fedSources.sites) map.setFeatureState(hovered, { hover: false });
    if (next?.source === fedSources.sites) map.setFeatureState(next, { hover: true });
    const unitBefore = hovered?.source === fedSources.units ? hovered.id : null;
    const unit = next?.source === fedSources.units ? next.id : null;
    hovered = next;
    if (unit !== unitBefore) options.onHoverUnit(unit as AdminUnitUid | null);
  };
  // Asking what lies under the pointer takes some milliseconds: once a frame is enough, and not while the map slides away.
  let frame = 0;
  const look = (point: Point) => {
    frame = 0;
    if (map.isMoving() || options.isHolding()) return;
    const hit = findHit(map, point, 2);
    map.getCanvas().style.cursor = hit === null || hit.what === 'unit' ? '' : 'pointer';
    if (hit?.what === 'site') hover({ source: fedSources.sites, id: hit.id });
    else if (hit?.what === 'unit') hover({ source: fedSources.units, id: hit.uid });
    else hover(null);
  };
  map.on('mousemove', ({ point }) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => look(point));
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(frame);
    hover(null);
  });
  map.on('remove', () => cancelAnimationFrame(frame));
}

function act(map: MapLibreMap, hit: MapHit, options: InteractionOptions): void {
  if (hit.what === 'site') options.onSelectSite(hit.id);
  if (hit.what === 'cluster') options.onSelectCluster(hit.id);
  if (hit.what === 'unit') options.onSelectUnit(hit.uid);
  if (hit.what === 'group') void openGroup(map, hit, options.durationMs);
}

async function openGroup(
  map: MapLibreMap,
  { source, groupId, lonLat }: Extract<MapHit, { what: 'group' }>,
  durationMs: number,
): Promise<void> {
  const zoom = await map.getSource<GeoJSONSource>(source)?.getClusterExpansionZoom(groupId);
  if (zoom !== undefined)
    map.easeTo({ center: lonLat, zoom: Math.min(zoom + 0.2, map.getMaxZoom()), duration: durationMs });
}

function toHit(feature: MapGeoJSONFeature): MapHit {
  const { properties, geometry, source } = feature;
  if (typeof properties['cluster_id'] === 'number' && geometry.type === 'Point') {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return { what: 'group', source, groupId: properties['cluster_id'], lonLat: [lon, lat] };
  }
  const isCluster = source === fedSources.clusters || properties['what'] === 'cluster';
  return isCluster
    ? { what: 'cluster', id: properties['id'] as ClusterId }
    : { what: 'site', id: properties['id'] as SiteId };
}
