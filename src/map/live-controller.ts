import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { AdminUnitUid } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { UnitShape } from '#domain/unit-shape.ts';
import { flyTo, isUncovered, readView, setPaddingInPlace } from './camera.ts';
import { createCoverageDoor } from './coverage/coverage-door.ts';
import { createMapControls } from './controls/map-controls.ts';
import { createEditingDoor } from './editing/editing-door.ts';
import { fingerPx, findHit, listenToPointer, mousePx } from './interaction.ts';
import { listUncovered } from './list-uncovered.ts';
import type {
  MapController,
  MapControllerOptions,
  MapPadding,
  MapSelection,
} from './map-controller-options.ts';
import { showWhenDrawn } from './slow-graphics/show-when-drawn.ts';
import { createFeatureFeed } from './sources/feature-feed.ts';
import { keepAbsentFeatures, nothingAbsent } from './sources/build-absent-features.ts';
import { buildBasemapFeatures, buildBorderFeatures } from './sources/build-border-features.ts';
import { buildLinkFeatures, keepClusterFeatures } from './sources/build-cluster-features.ts';
import { buildFocusFeatures } from './sources/build-focus-features.ts';
import { buildPinFeatures } from './sources/build-pin-features.ts';
import { buildSiteFeatures } from './sources/build-site-features.ts';
import { createUnitStates } from './sources/unit-states.ts';
import { buildUnitFocusFeatures, type UnitRole } from './sources/build-unit-focus-features.ts';
import { buildUnitFeatures, buildUnitLabelFeatures } from './sources/build-unit-features.ts';
import type { MapStyleOptions } from './style/build-map-style.ts';
import { mapPalette } from './style/map-palette.ts';
import { restyle } from './style/restyle.ts';
import { fedSources } from './style/source-ids.ts';
import { watchMap } from './watch-map.ts';

type Look = Pick<MapStyleOptions, 'scheme' | 'language'>;

const slideMs = 180;

/** The controller over a map that draws: remembers what it was told and says it to the map once a frame. */
export function createLiveController(
  map: MapLibreMap,
  buildStyle: (look: Look) => StyleSpecification,
  options: MapControllerOptions,
): MapController {
  const durationMs = options.reducedMotion ? 0 : slideMs;
  const feed = createFeatureFeed();
  const buildClusters = keepClusterFeatures();
  const buildAbsent = keepAbsentFeatures();
  const coverage = createCoverageDoor(feed);
  let look: Look = { scheme: options.scheme, language: options.language };
  let labels = options.labels;
  let drawnLook = look;
  let drawnStyle = buildStyle(look);
  let sites: ReadonlyMap<string, Site> = new Map();
  let clusters: readonly SpeakerCluster[] = [];
  let absent = nothingAbsent;
  let selection: MapSelection = {};
  const unitStates = createUnitStates();
  let units: ReadonlyMap<string, UnitShape> = new Map();
  const focusedUnits: Record<UnitRole, AdminUnitUid | null> = {
    hovered: null,
    selected: null,
    highlighted: null,
  };
  let highlightId: string | null = null;
  let markedIds: readonly string[] = [];
  let padding: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

  const draw = () => {
    if (drawnLook !== look) {
      const style = buildStyle(look);
      restyle(map, drawnStyle, style);
      drawnStyle = style;
      drawnLook = look;
    }
    feed.flush(map);
    unitStates.flush(map);
    coverage.flush(map);
  };
  const showing = showWhenDrawn(map);
  const watch = watchMap(map, draw, showing.whenShown, options);
  const controls = createMapControls(
    map,
    options.container,
    { palette: mapPalette(look.scheme), language: look.language, labels },
    durationMs,
  );
  const editing = createEditingDoor(map, options.container, (x, y, isTouch) =>
    findHit(map, { x, y }, isTouch ? fingerPx : mousePx),
  );
  listenToPointer(map, {
    ...options,
    takeClick: editing.takeClick,
    isHolding: editing.isHolding,
    durationMs,
    onHoverUnit: (uid) => {
      focusUnit('hovered', uid);
      options.onHoverUnit(uid);
    },
  });

  const unitOf = (role: UnitRole) => units.get(focusedUnits[role] ?? '') ?? null;
  const putUnitFocus = () => {
    feed.put(fedSources.unitFocus, () =>
      buildUnitFocusFeatures({
        hovered: focusedUnits.hovered === focusedUnits.selected ? null : unitOf('hovered'),
        selected: unitOf('selected'),
        highlighted: unitOf('highlighted'),
      }),
    );
    watch.redraw();
  };
  const focusUnit = (role: UnitRole, uid: AdminUnitUid | null) => {
    if (focusedUnits[role] === uid) return;
    focusedUnits[role] = uid;
    putUnitFocus();
  };
  const selectedCluster = () =>
    clusters.find(({ id }) => id === selection.clusterId) ??
    absent.clusters.find(({ id }) => id === selection.clusterId) ??
    null;
  const selectedSite = () =>
    sites.get(selection.siteId ?? '') ?? absent.sites.find(({ id }) => id === selection.siteId) ?? null;
  const absenceOf = (id: string) => {
    const presence = absent.presenceOf.get(id);
    return presence === 'gone' || presence === 'not_yet' ? presence : null;
  };
  const linkedSite = () => sites.get(selection.siteId ?? selectedCluster()?.siteId ?? '') ?? selectedSite();
  const putFocus = () => {
    const marked = new Set([highlightId ?? '', ...markedIds]);
    feed.put(fedSources.focus, () =>
      buildFocusFeatures({
        selectedSite: selectedSite(),
        selectedCluster: selectedCluster(),
        absenceOf,
        highlighted: [...marked].flatMap((id) => sites.get(id) ?? []),
        highlightedClusters: clusters.filter(({ id }) => marked.has(id)),
      }),
    );
    feed.put(fedSources.links, () => buildLinkFeatures(linkedSite(), clusters));
    watch.redraw();
  };
  const revealSelection = () => {
    const lonLat = selectedCluster()?.lonLat ?? selectedSite()?.lonLat ?? null;
    if (lonLat !== null && !isUncovered(map, lonLat, padding, 32))
      map.easeTo({ center: [...lonLat], duration: durationMs });
  };
  const setLook = () => {
    controls.setLook({ palette: mapPalette(look.scheme), language: look.language, labels });
    watch.redraw();
  };

  return {
    setSites: (next) => {
      sites = new Map(next.map((site) => [site.id, site]));
      feed.put(fedSources.sites, () => buildSiteFeatures(next, options.singleSigns !== undefined));
      putFocus();
    },
    setClusters: (next) => {
      clusters = next;
      feed.put(fedSources.clusters, () => buildClusters(next));
      putFocus();
    },
    setAbsent: (next) => {
      absent = next;
      feed.put(fedSources.absent, () => buildAbsent(next));
      putFocus();
    },
    setUnits: (next) => {
      units = new Map(next.map((unit) => [unit.uid, unit]));
      feed.put(fedSources.units, () => buildUnitFeatures(next));
      feed.put(fedSources.unitLabels, () => buildUnitLabelFeatures(next));
      putUnitFocus();
    },
    setMeasure: (shades) => {
      unitStates.measure(shades);
      watch.redraw();
    },
    setCoverage: (overlay) => {
      coverage.put(overlay);
      watch.redraw();
    },
    setEditing: editing.put,
    setBorderLines: (next) => {
      feed.put(fedSources.borderLines, () => buildBorderFeatures(next));
      feed.put(fedSources.borderBand, () => buildBorderFeatures(next));
      watch.redraw();
    },
    setBasemapFeatures: (next) => {
      feed.put(fedSources.basemapFeatures, () => buildBasemapFeatures(next));
      watch.redraw();
    },
    setSelection: (next) => {
      const isNew = next?.siteId !== selection.siteId || next?.clusterId !== selection.clusterId;
      selection = next ?? {};
      focusUnit('selected', selection.unitUid ?? null);
      putFocus();
      if (isNew) revealSelection();
    },
    setHighlight: (siteId) => {
      highlightId = siteId;
      putFocus();
    },
    setPin: (pin) => {
      feed.put(fedSources.pin, () => buildPinFeatures(pin));
      watch.redraw();
    },
    setMarked: (ids) => {
      markedIds = ids;
      putFocus();
    },
    setUnitHighlight: (uid) => {
      focusUnit('highlighted', uid);
    },
    setScheme: (scheme) => {
      look = { ...look, scheme };
      setLook();
    },
    setLanguage: (language, nextLabels) => {
      look = { ...look, language };
      labels = nextLabels;
      setLook();
    },
    flyTo: (target, flyOptions = {}) =>
      flyTo(map, target, flyOptions, flyOptions.instant === true ? 0 : durationMs),
    reveal: (lonLat, leastZoom) => {
      if (!isUncovered(map, lonLat, padding, 32))
        map.easeTo({
          center: [...lonLat],
          zoom: Math.max(map.getZoom(), leastZoom),
          duration: durationMs,
        });
    },
    setPadding: (next) => {
      padding = next;
      setPaddingInPlace(map, next);
      controls.setPadding(next);
      revealSelection();
    },
    view: () => readView(map),
    visibleSiteIds: () => listUncovered(map, padding, sites.values()),
    resize: () => void map.resize(),
    destroy: () => {
      watch.stop();
      showing.stop();
      editing.destroy();
      controls.destroy();
      map.remove();
    },
  };
}
