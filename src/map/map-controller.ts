import type { MapController, MapControllerOptions, MapGestureHelp } from './map-controller-options.ts';
import { createMap } from './create-map.ts';
import { createLiveController } from './live-controller.ts';
import { buildFontFaces } from './style/font-faces.ts';
import { buildMapStyle, type MapStyleOptions } from './style/build-map-style.ts';

/** Draws the map into a container; see MapController for what it promises. */
export function createMapController(options: MapControllerOptions): MapController {
  const sheet = {
    basemapUrl: new URL(options.basemapUrl ?? `${import.meta.env.BASE_URL}basemap/`, document.baseURI).href,
    fontFaces: buildFontFaces(),
    singleSigns: options.singleSigns,
  };
  const buildStyle = (look: Pick<MapStyleOptions, 'scheme' | 'language'>) =>
    buildMapStyle({ ...sheet, ...look });
  const map = createMap(
    options.container,
    buildStyle(options),
    options.view,
    shareGestures(options.gestureHelp),
  );
  if (map === null) {
    queueMicrotask(() => options.onError({ kind: 'webgl-unavailable' }));
    return createIdleController(options);
  }
  return createLiveController(map, buildStyle, options);
}

function shareGestures(help: MapGestureHelp | undefined) {
  if (help === undefined) return {};
  return {
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': help.windows,
      'CooperativeGesturesHandler.MacHelpText': help.mac,
      'CooperativeGesturesHandler.MobileHelpText': help.touch,
    },
  };
}

function nothing(): void {}

/** Keeps the promises that can be kept without WebGL: nothing is drawn, nothing fails. */
function createIdleController({ view }: MapControllerOptions): MapController {
  return {
    setSites: nothing,
    setClusters: nothing,
    setAbsent: nothing,
    setUnits: nothing,
    setMeasure: nothing,
    setCoverage: nothing,
    setEditing: nothing,
    setBorderLines: nothing,
    setBasemapFeatures: nothing,
    setSelection: nothing,
    setHighlight: nothing,
    setPin: nothing,
    setMarked: nothing,
    setUnitHighlight: nothing,
    setScheme: nothing,
    setLanguage: nothing,
    flyTo: nothing,
    reveal: nothing,
    setPadding: nothing,
    view: () => view,
    visibleSiteIds: () => [],
    resize: nothing,
    destroy: nothing,
  };
}
