import type { Map as MapLibreMap } from 'maplibre-gl';

/** Why a picture for paper could not be made. */
export type PrintProblem =
  | 'webgl-unavailable'
  | 'context-lost'
  | 'timed-out'
  | 'drawing-failed'
  | 'cancelled';

const askMs = 500;

/** Waits until the picture is whole and at rest; null when it is, else what kept it from that. */
export function whenWhole(
  map: MapLibreMap,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<PrintProblem | null> {
  return new Promise((resolve) => {
    const settle = (problem: PrintProblem | null) => {
      clearInterval(asking);
      clearTimeout(giveUp);
      map.off('idle', onIdle);
      map.off('webglcontextlost', onLost);
      signal?.removeEventListener('abort', onAbort);
      resolve(problem);
    };
    const onIdle = () => settle(null);
    const onLost = () => settle('context-lost');
    const onAbort = () => settle('cancelled');
    // A source that fails may leave MapLibre without the frame in which it would come to rest.
    const asking = setInterval(() => map.triggerRepaint(), askMs);
    const giveUp = setTimeout(() => settle('timed-out'), timeoutMs);
    map.on('idle', onIdle);
    map.on('webglcontextlost', onLost);
    signal?.addEventListener('abort', onAbort);
    map.triggerRepaint();
    if (signal?.aborted === true) onAbort();
  });
}
