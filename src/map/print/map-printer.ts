import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { LonLatBounds } from '#domain/map-view.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { BasemapFeature, BorderLineShape, UnitShape } from '#domain/unit-shape.ts';
import { createCoverageDoor } from '../coverage/coverage-door.ts';
import { createMap } from '../create-map.ts';
import type { MapLanguage } from '../map-controller-options.ts';
import { buildAbsentFeatures, nothingAbsent, type AbsentNetwork } from '../sources/build-absent-features.ts';
import { buildBasemapFeatures, buildBorderFeatures } from '../sources/build-border-features.ts';
import { buildClusterFeatures, buildLinkFeatures } from '../sources/build-cluster-features.ts';
import { buildFocusFeatures } from '../sources/build-focus-features.ts';
import { buildSiteFeatures } from '../sources/build-site-features.ts';
import { buildUnitFeatures, buildUnitLabelFeatures } from '../sources/build-unit-features.ts';
import { createUnitStates } from '../sources/unit-states.ts';
import { createFeatureFeed } from '../sources/feature-feed.ts';
import { buildMapStyle } from '../style/build-map-style.ts';
import { buildFontFaces } from '../style/font-faces.ts';
import { fedSources } from '../style/source-ids.ts';
import { drawPicture } from './draw-picture.ts';
import type { ShownSigns } from './list-shown-signs.ts';
import { whenWhole, type PrintProblem } from './when-whole.ts';

/** What is drawn: the same lists that the map on the screen is told. */
export type PrintedNetwork = {
  readonly sites: readonly Site[];
  readonly clusters: readonly SpeakerCluster[];
  readonly units: readonly UnitShape[];
  readonly borderLines: readonly BorderLineShape[];
  readonly basemapFeatures: readonly BasemapFeature[];
  /** What does not stand on the date that is shown. */
  readonly absent?: AbsentNetwork;
  /** Of the communes that are coloured by a measure: see MapController.setMeasure. */
  readonly shades?: ReadonlyMap<AdminUnitUid, number | null>;
  /** What is reached and what is not: see MapController.setCoverage. */
  readonly coverage?: CoverageOverlay | null;
};

export type PrintRequest = {
  readonly centre: LonLat;
  /** 1 to this, at the centre. */
  readonly scale: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Drawn as selected: ringed, named, with lines to its loudspeaker clusters. */
  readonly focus: Site | null;
};

export type PrintedMap = {
  /** PNG of `widthPx` × `heightPx`. */
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bounds: LonLatBounds;
  /** May differ a little from what was asked where the sheet would pass the edge of the map. */
  readonly scale: number;
  readonly shown: ShownSigns;
};

export type MapPrinter = {
  /** One picture at a time. */
  readonly print: (request: PrintRequest, signal?: AbortSignal) => Promise<Result<PrintedMap, PrintProblem>>;
  readonly destroy: () => void;
};

export type MapPrinterOptions = {
  readonly language: MapLanguage;
  readonly network: PrintedNetwork;
  readonly dpi?: number;
  /** For graphics cards that say they can do more than they do; else what WebGL reports. */
  readonly limitPx?: number;
};

const timeoutMs = 60_000;
const nowhere: LonLat = [106.8, 11.8];

/**
 * Draws the map again off the screen, in the printer's pixels and the colours of paper. One printer makes any number of
 * pictures of one network; destroy it afterwards.
 */
export async function createMapPrinter({
  language,
  network,
  dpi = 300,
  limitPx,
}: MapPrinterOptions): Promise<Result<MapPrinter, PrintProblem>> {
  const container = hideContainer();
  const style = buildMapStyle({
    scheme: 'light',
    language,
    basemapUrl: new URL(`${import.meta.env.BASE_URL}basemap/`, document.baseURI).href,
    fontFaces: buildFontFaces(),
  });
  const map = createMap(
    container,
    style,
    { lonLat: nowhere, zoom: 9 },
    {
      pixelRatio: dpi / 96,
      maxCanvasSize: [16_384, 16_384],
      interactive: false,
      canvasContextAttributes: { preserveDrawingBuffer: true, antialias: false },
    },
  );
  const destroy = () => {
    map?.remove();
    container.remove();
  };
  if (map === null) {
    destroy();
    return fail('webgl-unavailable');
  }
  map.on('error', () => map.triggerRepaint());
  const problem = await whenWhole(map, timeoutMs, undefined);
  if (problem !== null) {
    destroy();
    return fail(problem);
  }
  const tell = tellNetwork(map, network);
  return ok({
    print: async (request, signal) => {
      tell(request.focus);
      return drawPicture(map, container, request, {
        dpi,
        timeoutMs,
        limitPx: limitPx ?? drawingLimit(map),
        signal,
      });
    },
    destroy,
  });
}

/** Feeds what stays, and returns what changes from picture to picture. */
function tellNetwork(map: MapLibreMap, network: PrintedNetwork): (focus: Site | null) => void {
  const feed = createFeatureFeed();
  const unitStates = createUnitStates();
  unitStates.measure(network.shades ?? new Map());
  const coverage = createCoverageDoor(feed);
  coverage.put(network.coverage ?? null);
  feed.put(fedSources.sites, () => buildSiteFeatures(network.sites));
  feed.put(fedSources.clusters, () => buildClusterFeatures(network.clusters));
  const absent = network.absent ?? nothingAbsent;
  feed.put(fedSources.absent, () => buildAbsentFeatures(absent));
  feed.put(fedSources.units, () => buildUnitFeatures(network.units));
  feed.put(fedSources.unitLabels, () => buildUnitLabelFeatures(network.units));
  feed.put(fedSources.borderLines, () => buildBorderFeatures(network.borderLines));
  feed.put(fedSources.borderBand, () => buildBorderFeatures(network.borderLines));
  feed.put(fedSources.basemapFeatures, () => buildBasemapFeatures(network.basemapFeatures));
  return (focus) => {
    feed.put(fedSources.focus, () =>
      buildFocusFeatures({
        selectedSite: focus,
        selectedCluster: null,
        highlighted: [],
        highlightedClusters: [],
        absenceOf: (id) => {
          const presence = absent.presenceOf.get(id);
          return presence === 'gone' || presence === 'not_yet' ? presence : null;
        },
      }),
    );
    feed.put(fedSources.links, () => buildLinkFeatures(focus, network.clusters));
    feed.flush(map);
    coverage.flush(map);
    unitStates.flush(map);
  };
}

function hideContainer(): HTMLElement {
  const container = document.createElement('div');
  container.setAttribute('aria-hidden', 'true');
  container.inert = true;
  Object.assign(container.style, {
    position: 'fixed',
    top: '0',
    left: '-20000px',
    width: '64px',
    height: '64px',
  });
  document.body.append(container);
  return container;
}

function drawingLimit(map: MapLibreMap): number {
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null) return 4096;
  const sizes = [gl.MAX_TEXTURE_SIZE, gl.MAX_RENDERBUFFER_SIZE].map((name) => Number(gl.getParameter(name)));
  const [viewportWidth, viewportHeight] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  return Math.min(16_384, ...sizes, viewportWidth ?? 4096, viewportHeight ?? 4096);
}
