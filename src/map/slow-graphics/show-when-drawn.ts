import type { Map as MapLibreMap } from 'maplibre-gl';
import { putBackBuffer, type BackBuffer } from './back-buffer.ts';
import { isDrawnByProcessor } from './is-drawn-by-processor.ts';

export type Showing = {
  /** Calls back once everything that was drawn or asked for is on the screen. */
  readonly whenShown: (callback: () => void) => void;
  readonly stop: () => void;
};

const lookAgainMs = 4;

/**
 * Without graphics of its own a computer takes long for a picture of the map, and the browser, which reads the canvas back for
 * every frame of the page, makes keys, panels and pointer wait for it. Here such a picture is drawn out of sight and copied to
 * the canvas when a fence says that it is done, and only then the next is begun: the map is slow, the page is not. This begins
 * after the first whole picture, which would come later for it. With graphics of its own nothing is changed.
 */
export function showWhenDrawn(map: MapLibreMap): Showing {
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null || !isDrawnByProcessor(gl))
    return { whenShown: (callback) => callback(), stop: () => undefined };
  let buffer: BackBuffer | null = null;
  const ask = map.triggerRepaint.bind(map);
  let fence: WebGLSync | null = null;
  let isBusy = false;
  let isAsked = false;
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const look = () => {
    const isLost = gl.isContextLost();
    if (fence !== null && !isLost && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) {
      timer = setTimeout(look, lookAgainMs);
      return;
    }
    gl.deleteSync(fence);
    fence = null;
    if (!isLost) buffer?.show();
    // What is drawn before the page has taken the canvas over would be waited for as well.
    frame = requestAnimationFrame(() => (timer = setTimeout(goOn)));
  };
  const goOn = () => {
    isBusy = false;
    if (isAsked) {
      isAsked = false;
      ask();
      return;
    }
    const told = waiting;
    waiting = [];
    for (const callback of told) callback();
  };
  const begin = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    gl.deleteSync(fence);
    fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    isBusy = true;
    timer = setTimeout(look, lookAgainMs);
  };
  const refit = () => {
    buffer?.show();
    buffer?.fit();
  };
  const start = () => {
    buffer = putBackBuffer(gl);
    map.triggerRepaint = () => {
      if (isBusy) isAsked = true;
      else ask();
    };
    map.on('render', begin);
    map.on('resize', refit);
    // The picture on the canvas is not in the framebuffer: the first one there is drawn now.
    map.triggerRepaint();
  };
  map.once('idle', start);
  return {
    whenShown: (callback) => {
      if (isBusy) waiting.push(callback);
      else callback();
    },
    stop: () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      map.off('idle', start);
      map.off('render', begin);
      map.off('resize', refit);
      map.triggerRepaint = ask;
      buffer?.remove();
    },
  };
}
