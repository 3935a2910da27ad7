import type { Map as MapLibreMap } from 'maplibre-gl';
import { readView } from './camera.ts';
import type { MapControllerOptions } from './map-controller-options.ts';

export type MapWatch = {
  /** Asks for one call of `draw` in the next frame, however often it is asked. */
  readonly redraw: () => void;
  readonly stop: () => void;
};

const settleMs = 100;

/** Once the style is there, draws once a frame at most; tells the app of views, problems and the first whole picture; marks the container while the picture is whole and shown. */
export function watchMap(
  map: MapLibreMap,
  draw: () => void,
  whenShown: (callback: () => void) => void,
  options: MapControllerOptions,
): MapWatch {
  const { container } = options;
  let isLoaded = false;
  let isWhole = false;
  let isStopped = false;
  let frame = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const run = () => {
    frame = 0;
    draw();
    map.triggerRepaint();
  };
  const redraw = () => {
    container.removeAttribute('data-map-idle');
    if (isLoaded && frame === 0) frame = requestAnimationFrame(run);
  };
  // A source that fails may leave MapLibre without the frame in which it would come to rest: ask for frames until it does.
  const settle = () => {
    clearTimeout(settling);
    map.triggerRepaint();
    settling = setTimeout(settle, settleMs);
  };
  map.once('style.load', () => {
    isLoaded = true;
    redraw();
  });
  map.on('movestart', () => container.removeAttribute('data-map-idle'));
  map.on('moveend', () => options.onViewChange(readView(map)));
  const rest = () => {
    if (!isLoaded || frame !== 0 || isStopped || map.isMoving()) return;
    clearTimeout(settling);
    container.dataset['mapIdle'] = 'true';
    if (!isWhole) options.onReady();
    isWhole = true;
  };
  map.on('idle', () => whenShown(rest));
  map.on('webglcontextlost', () => options.onError({ kind: 'context-lost' }));
  map.on('error', (event) => {
    settle();
    const source = (event as unknown as { readonly sourceId?: string }).sourceId;
    const detail = event.error.message;
    options.onError(
      source === undefined ? { kind: 'drawing-failed', detail } : { kind: 'source-failed', source, detail },
    );
  });
  return {
    redraw,
    stop: () => {
      isStopped = true;
      cancelAnimationFrame(frame);
      clearTimeout(settling);
    },
  };
}
