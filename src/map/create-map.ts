import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, type MapOptions, type StyleSpecification } from 'maplibre-gl';
import type { MapView } from '#domain/map-view.ts';
import { drawImage } from './images/draw-image.ts';
import { parseImageId } from './images/image-id.ts';
import { setUpMapWorker } from './set-up-map-worker.ts';

/** The widest sheet: Vietnam with its archipelagos and room around it for wide screens. */
const sheetBounds: [[number, number], [number, number]] = [
  [88, -6],
  [134, 34],
];

type MapMedium = Pick<
  MapOptions,
  | 'pixelRatio'
  | 'maxCanvasSize'
  | 'interactive'
  | 'canvasContextAttributes'
  | 'cooperativeGestures'
  | 'locale'
>;

/** A bare map of ours, or null where the browser has no WebGL 2. A `medium` other than the screen has its own pixels. */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  view: MapView,
  medium: MapMedium = {},
): MapLibreMap | null {
  if (!hasWebGl()) return null;
  setUpMapWorker();
  const map = new MapLibreMap({
    ...medium,
    container,
    style,
    center: [...view.lonLat],
    zoom: view.zoom,
    minZoom: 3.6,
    maxZoom: 18,
    maxPitch: 0,
    maxBounds: sheetBounds,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    crossSourceCollisions: true,
    clickTolerance: 4,
  });
  map.setMissingStyleImageResolver(async (id) => {
    const spec = parseImageId(id);
    if (spec === null || map.hasImage(id)) return;
    // Finer than the screen: MapLibre then samples smoothly, where an equal ratio leaves ragged edges. Patterns it repeats by their own pixels.
    const pixelRatio =
      spec.what === 'hatch' || spec.what === 'no-value' || spec.what === 'maybe'
        ? 1
        : Math.min(4, 2 * Math.max(1, map.getPixelRatio()));
    map.addImage(id, drawImage(spec, pixelRatio), { pixelRatio });
  });
  return map;
}

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
