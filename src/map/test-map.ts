import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapView } from '#domain/map-view.ts';
import { createMap } from './create-map.ts';
import { createLiveController } from './live-controller.ts';
import type { MapController, MapControllerOptions, MapLabels } from './map-controller-options.ts';
import { buildFontFaces } from './style/font-faces.ts';
import { buildMapStyle } from './style/build-map-style.ts';

const testLabels: MapLabels = {
  map: 'Bản đồ',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  resetNorth: 'Quay về hướng bắc',
  attribution: 'Natural Earth',
  loadedSources: '',
  showAttribution: 'Nguồn bản đồ',
  scale: 'Tỷ lệ',
  inset: 'Việt Nam với các quần đảo',
};

/** Four communes' worth of ground around Lộc Ninh. */
export const provinceView: MapView = { lonLat: [106.8, 11.8], zoom: 10 };
export const nationView: MapView = { lonLat: [110, 14.5], zoom: 4.4 };

export type TestMap = {
  readonly map: MapLibreMap;
  readonly controller: MapController;
  readonly container: HTMLElement;
  /** What the app was told, as `name value` lines. */
  readonly told: string[];
  /** Ids of the sites or loudspeaker clusters that a layer shows, sorted. */
  readonly shownIds: (layer: string) => readonly string[];
};

const mounted: TestMap[] = [];

export function mountContainer(width = 800, height = 600): HTMLElement {
  const container = document.createElement('div');
  Object.assign(container.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(container);
  return container;
}

export function buildOptions(
  container: HTMLElement,
  told: string[],
  part: Partial<MapControllerOptions> = {},
): MapControllerOptions {
  return {
    container,
    scheme: 'light',
    language: 'vi',
    view: provinceView,
    labels: testLabels,
    reducedMotion: true,
    onSelectSite: (id) => void told.push(`site ${id}`),
    onSelectCluster: (id) => void told.push(`cluster ${id}`),
    onSelectUnit: (uid) => void told.push(`unit ${uid}`),
    onHoverUnit: (uid) => void told.push(`over ${uid}`),
    onViewChange: (view) => void told.push(`view ${view.zoom.toFixed(1)}`),
    onError: (problem) =>
      void told.push(`error ${problem.kind} ${'source' in problem ? problem.source : ''}`),
    onReady: () => void told.push('ready'),
    ...part,
  };
}

/** A live map of 800 × 600, with the map itself in hand. `basemapUrl` is the folder of the static files. */
export function mountMap(
  part: Partial<MapControllerOptions> = {},
  basemapUrl = new URL('/basemap/', document.baseURI).href,
): TestMap {
  const container = mountContainer();
  const told: string[] = [];
  const options = buildOptions(container, told, part);
  const buildStyle = (look: Pick<MapControllerOptions, 'scheme' | 'language'>) =>
    buildMapStyle({ ...look, basemapUrl, fontFaces: buildFontFaces() });
  const map = createMap(container, buildStyle(options), options.view);
  if (map === null) throw new Error('This browser has no WebGL 2');
  const shownIds = (layer: string) =>
    [
      ...new Set(
        map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }) => String(properties['id'])),
      ),
    ].toSorted();
  const test = { map, controller: createLiveController(map, buildStyle, options), container, told, shownIds };
  mounted.push(test);
  return test;
}

export function unmountMaps(): void {
  for (const { controller, container } of mounted.splice(0)) {
    controller.destroy();
    container.remove();
  }
}

/** Waits until the picture is whole and at rest. */
export async function whenIdle({ container }: Pick<TestMap, 'container'>): Promise<void> {
  if (container.dataset['mapIdle'] === 'true') return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (container.dataset['mapIdle'] !== 'true') return;
      observer.disconnect();
      resolve();
    });
    observer.observe(container, { attributes: true, attributeFilter: ['data-map-idle'] });
  });
}

/** The colour that the picture has at a place, as `#rrggbb`. */
export async function colourAt({ map }: TestMap, lonLat: readonly [number, number]): Promise<string> {
  const drawn = new Promise<string>((resolve) => {
    map.once('render', () => {
      const gl = map.getCanvas().getContext('webgl2');
      if (gl === null) throw new Error('The map has no WebGL 2');
      const ratio = map.getPixelRatio();
      const { x, y } = map.project([...lonLat]);
      const pixel = new Uint8Array(4);
      gl.readPixels(
        Math.round(x * ratio),
        Math.round(map.getCanvas().height - y * ratio),
        1,
        1,
        gl.RGBA,
        gl.UNSIGNED_BYTE,
        pixel,
      );
      resolve(`#${Array.from(pixel.slice(0, 3), (each) => each.toString(16).padStart(2, '0')).join('')}`);
    });
  });
  map.triggerRepaint();
  return drawn;
}
