import { sitesOfDecision, type DecisionKey } from '#domain/decision.ts';
import type { AdminUnitUid, HamletId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { LonLatBounds, MapView } from '#domain/map-view.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { boundsOfUnit } from './bounds-of-unit.ts';
import { decisionsOf } from './decisions-of.ts';
import { listVintages } from './network-store.ts';
import type { Stores } from './stores.ts';
import { viewOfBounds } from './view-of-bounds.ts';

const siteZoom = 13.5;
const clusterZoom = 15.5;
const placeZoom = 13.5;
const unitZoom = 11;

type Shown = Pick<Stores, 'choices' | 'network' | 'stage'>;

/** Opens a site's panel and flies to it; a site whose place is not known only opens. */
export function showSite(stores: Shown, site: Site): void {
  stores.choices.setState({ selection: { kind: 'site', code: site.code, clusterCode: null } });
  if (site.lonLat !== null) flyTo(stores, { lonLat: site.lonLat, zoom: siteZoom });
}

/** Opens the station of a loudspeaker cluster at that cluster and flies to it. */
export function showCluster(stores: Shown, station: Site, cluster: SpeakerCluster): void {
  stores.choices.setState({ selection: { kind: 'site', code: station.code, clusterCode: cluster.code } });
  const lonLat = cluster.lonLat ?? station.lonLat;
  if (lonLat !== null) flyTo(stores, { lonLat, zoom: clusterZoom });
}

/** Opens a hamlet or a bare place, marks it and flies to it. */
export function showPlace(stores: Shown, lonLat: LonLat, hamletId: HamletId | null = null): void {
  stores.choices.setState({ selection: { kind: 'place', lonLat, hamletId } });
  flyTo(stores, { lonLat, zoom: placeZoom });
}

/** Opens a decision and fits the sites that it paid for. */
export function showDecision(stores: Shown, key: DecisionKey): void {
  stores.choices.setState({ selection: { kind: 'decision', key } });
  const network = stores.network.getState();
  const decision = decisionsOf(network).get(key);
  const places = [...(decision === undefined ? [] : sitesOfDecision(decision))].flatMap((id) => {
    const lonLat = network.sites.get(id)?.lonLat ?? null;
    return lonLat === null ? [] : [lonLat];
  });
  fitPath(stores, places);
}

/** Brings a line into sight. */
export function fitPath(stores: Shown, path: readonly LonLat[]): void {
  const lons = path.map(([lon]) => lon);
  const lats = path.map(([, lat]) => lat);
  if (path.length > 0)
    fit(stores, [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
}

/** Opens a unit with the boundaries of its own vintage, and fits it: at once, or as soon as its outline is loaded. */
export function showUnit(stores: Shown, uid: AdminUnitUid): void {
  const { choices, network } = stores;
  const { units } = network.getState();
  const unit = units.get(uid);
  const vintage = unit === undefined || unit.vintage === listVintages(units)[0] ? null : unit.vintage;
  const asOf = choices.getState().asOf;
  const isInForce =
    unit === undefined ||
    asOf === null ||
    (unit.validFrom <= asOf && (unit.validTo === null || asOf < unit.validTo));
  choices.setState({
    selection: { kind: 'unit', uid },
    vintage: asOf === null ? vintage : isInForce ? null : (unit?.vintage ?? null),
  });
  if (fitUnit(stores, uid)) return;
  if (unit?.labelLonLat != null) flyTo(stores, { lonLat: unit.labelLonLat, zoom: unitZoom });
  const stop = network.subscribe(
    ({ geometry }) => geometry,
    () => {
      const { selection } = choices.getState();
      const isShown = selection?.kind === 'unit' && selection.uid === uid;
      if (!isShown || fitUnit(stores, uid)) stop();
    },
  );
}

function fitUnit(stores: Shown, uid: AdminUnitUid): boolean {
  const bounds = boundsOfUnit(stores.network.getState(), uid);
  if (bounds === null) return false;
  fit(stores, bounds);
  return true;
}

function fit({ choices, stage }: Shown, bounds: LonLatBounds): void {
  requestAnimationFrame(() => {
    const { left, right, top, bottom } = stage.getState().insets;
    const room = { widthPx: innerWidth - left - right, heightPx: innerHeight - top - bottom };
    choices.setState({ view: viewOfBounds(bounds, room) });
  });
}

// Panels open first: moving the edge of the map ends a flight that is under way.
function flyTo({ choices }: Shown, view: MapView): void {
  requestAnimationFrame(() => choices.setState({ view }));
}
