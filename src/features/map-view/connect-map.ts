import type { MapController, MapSelection } from '#map/map-controller-options.ts';
import { nothingAbsent } from '#map/sources/build-absent-features.ts';
import type { LonLatBounds, MapView } from '#domain/map-view.ts';
import { askedVintage } from '#state/asked-vintage.ts';
import type { Choices } from '#state/choices.ts';
import { findCluster, findSite } from '#state/find-selection.ts';
import { shownVintage, type Network } from '#state/network-store.ts';
import type { Stores } from '#state/stores.ts';
import { boundsOfNetwork } from '#state/bounds-of-network.ts';
import { buildShades } from '#state/build-shades.ts';
import { buildUnitShapes } from '#state/build-unit-shapes.ts';

/** How near a link to a site opens; and how far out a site that is brought into sight may stay. */
const nearZoom = 12;
const leastZoom = 9;

/** More marked sites than these are no longer told apart on the map. */
const markedLimit = 500;

/** What the first frame is made of. */
const framingParts = ['status', 'sites', 'units'] as const;

/** The view that the map told last, and the one where the app itself, and nobody by hand, left it. */
export type ReportedView = {
  view: MapView | null;
  ours: MapView | null;
  isMoving: boolean;
  isFramed: boolean;
};

/** Whether the map stands where the app put it: then there is nothing that a link would have to carry. */
export function isOurView({ ours, isMoving, isFramed }: ReportedView, view: MapView): boolean {
  if (ours === null || isMoving || !isFramed) return isMoving || !isFramed;
  return (
    isNear(ours.lonLat[0], view.lonLat[0]) &&
    isNear(ours.lonLat[1], view.lonLat[1]) &&
    isNear(ours.zoom, view.zoom)
  );
}

/**
 * Keeps a map showing what the stores say. `reported` is the view that the map itself told last: only another one
 * moves it. Returns how to stop.
 */
export function connectMap(map: MapController, stores: Stores, reported: ReportedView): () => void {
  const { network, choices, dated, visible, measured, coverage, stage } = stores;
  const quietly = (move: () => void) => {
    reported.isMoving = true;
    move();
    reported.isMoving = false;
    reported.ours = map.view();
  };
  const showUnits = () => {
    const now = network.getState();
    const asked = askedVintage(now.units, choices.getState().vintage, dated.getState().asOf);
    map.setUnits(buildUnitShapes(now, shownVintage(now.units, asked)));
  };
  const showMeasure = () =>
    map.setMeasure(coverage.getState().overlay?.shades ?? buildShades(measured.getState().measured));
  const showAbsent = () =>
    map.setAbsent(stage.getState().hidesAbsent ? nothingAbsent : visible.getState().absent);
  const showSelection = () => map.setSelection(toMapSelection(choices.getState(), network.getState()));
  const showMarked = () => {
    map.setMarked([...stage.getState().markedIds].slice(0, markedLimit));
  };
  const bringIntoSight = () => {
    const now = choices.getState();
    const unit = now.selection?.kind === 'unit' ? network.getState().units.get(now.selection.uid) : null;
    if (unit?.level === 'commune' && unit.labelLonLat) map.reveal(unit.labelLonLat, leastZoom);
    const site =
      now.selection?.kind === 'site' ? findSite(network.getState().sites, now.selection.code) : null;
    if (!site?.lonLat || map.visibleSiteIds().includes(site.id)) return;
    map.flyTo({ lonLat: site.lonLat, zoom: Math.max(map.view().zoom, leastZoom) });
  };
  const frame = () => {
    const { loaded } = network.getState();
    const isKnown = framingParts.every((part) => loaded.has(part));
    if (!isKnown || choices.getState().view !== null) return;
    reported.isFramed = true;
    const selected = selectedLonLat(choices.getState(), network.getState());
    if (selected) quietly(() => map.flyTo({ lonLat: selected, zoom: nearZoom }, { instant: true }));
    const bounds = selected ? null : boundsOfNetwork(network.getState());
    if (bounds) quietly(() => map.flyTo(grown(bounds), { instant: true }));
  };

  map.setSites(visible.getState().sites);
  map.setClusters(visible.getState().clusters);
  showAbsent();
  map.setBorderLines(network.getState().borderLines);
  map.setBasemapFeatures(network.getState().basemap);
  quietly(() => map.setPadding(stage.getState().insets));
  showUnits();
  showSelection();
  showMeasure();
  map.setCoverage(coverage.getState().overlay);
  map.setPin(stage.getState().pin);
  map.setEditing(stage.getState().mapEditing);
  frame();

  const stops = [
    visible.subscribe(
      (now) => now.sites,
      (sites) => {
        map.setSites(sites);
        requestAnimationFrame(() => stage.setState({ sitesInView: map.visibleSiteIds() }));
      },
    ),
    visible.subscribe(
      (now) => now.clusters,
      (clusters) => map.setClusters(clusters),
    ),
    visible.subscribe((now) => now.absent, showAbsent),
    stage.subscribe((now) => now.hidesAbsent, showAbsent),
    network.subscribe(
      (now) => now.borderLines,
      (lines) => map.setBorderLines(lines),
    ),
    network.subscribe(
      (now) => now.basemap,
      (features) => map.setBasemapFeatures(features),
    ),
    network.subscribe((now) => now.units, showUnits),
    network.subscribe((now) => now.loaded, frame),
    network.subscribe(
      (now) => now.geometry,
      () => {
        showUnits();
        frame();
      },
    ),
    network.subscribe(
      (now) => now.sites,
      () => {
        showSelection();
        frame();
      },
    ),
    network.subscribe((now) => now.clusters, showSelection),
    choices.subscribe((now) => now.vintage, showUnits),
    dated.subscribe((now) => now.asOf, showUnits),
    choices.subscribe((now) => now.selection, showSelection),
    choices.subscribe((now, before) => {
      if (now.selection !== before.selection && now.view === before.view)
        requestAnimationFrame(bringIntoSight);
    }),
    choices.subscribe(
      (now) => now.view,
      (view) => {
        if (view === null) frame();
        else if (view !== reported.view) map.flyTo(view);
      },
    ),
    measured.subscribe((now) => now.measured, showMeasure),
    coverage.subscribe((now) => now.overlay?.shades ?? null, showMeasure),
    coverage.subscribe(
      (now) => now.overlay,
      (overlay) => map.setCoverage(overlay),
    ),
    stage.subscribe(
      (now) => now.highlightedUnitUid,
      (uid) => map.setUnitHighlight(uid),
    ),
    stage.subscribe(
      (now) => now.insets,
      (insets) => quietly(() => map.setPadding(insets)),
    ),
    stage.subscribe(
      (now) => now.highlightedSiteId,
      (siteId) => map.setHighlight(siteId),
    ),
    stage.subscribe(
      (now) => now.pin,
      (pin) => map.setPin(pin),
    ),
    stage.subscribe(
      (now) => now.mapEditing,
      (editing) => map.setEditing(editing),
    ),
    stage.subscribe((now) => now.markedIds, showMarked),
  ];
  return () => stops.forEach((stop) => stop());
}

function toMapSelection({ selection }: Choices, { sites, clusters }: Network): MapSelection | null {
  if (selection === null) return null;
  if (selection.kind === 'unit') return { unitUid: selection.uid };
  if (selection.kind !== 'site') return null;
  const site = findSite(sites, selection.code);
  const cluster = selection.clusterCode === null ? null : findCluster(clusters, selection.clusterCode);
  return site === null ? null : { siteId: site.id, clusterId: cluster?.id };
}

function selectedLonLat({ selection }: Choices, { sites }: Network) {
  if (selection?.kind === 'place') return selection.lonLat;
  return selection?.kind === 'site' ? (findSite(sites, selection.code)?.lonLat ?? null) : null;
}

function grown([west, south, east, north]: LonLatBounds): LonLatBounds {
  const marginLon = Math.max(0.02, (east - west) * 0.01);
  const marginLat = Math.max(0.02, (north - south) * 0.01);
  return [west - marginLon, south - marginLat, east + marginLon, north + marginLat];
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
