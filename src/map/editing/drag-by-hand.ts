import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { LonLat } from '#domain/lon-lat.ts';
import type { DragPhase } from '#domain/map-editing.ts';

type HandDrag = {
  readonly id: string;
  readonly from: LonLat;
  readonly onDrag: (id: string, lonLat: LonLat, phase: DragPhase) => void;
};

/** Lets a pointer take hold of things on the map, one at a time. The map itself stands still meanwhile. */
export type Hand = {
  /** Called on `pointerdown`; `target` keeps the pointer. */
  readonly take: (event: PointerEvent, target: HTMLElement, drag: HandDrag) => void;
  readonly isHolding: () => boolean;
  readonly destroy: () => void;
};

/** A hand that trembles less than this chooses and does not move. */
const thresholdPx = 4;

export function createHand(map: MapLibreMap): Hand {
  let release: (() => void) | null = null;
  const stay = (event: MapMouseEvent | MapTouchEvent) => {
    if (release !== null) event.preventDefault();
  };
  map.on('mousedown', stay);
  map.on('touchstart', stay);

  return {
    isHolding: () => release !== null,
    take(event, target, { id, from, onDrag }) {
      if (release !== null || event.button !== 0) return;
      const held = event.pointerId;
      const start = map.project([...from]);
      const abort = new AbortController();
      let isMoving = false;
      let frame = 0;
      let lonLat = from;
      const show = () => {
        frame = 0;
        onDrag(id, lonLat, 'moving');
      };
      const follow = (move: PointerEvent) => {
        if (move.pointerId !== held) return;
        const [dx, dy] = [move.clientX - event.clientX, move.clientY - event.clientY];
        isMoving ||= Math.hypot(dx, dy) >= thresholdPx;
        if (!isMoving) return;
        const { lng, lat } = map.unproject([start.x + dx, start.y + dy]);
        lonLat = [lng, lat];
        if (frame === 0) frame = requestAnimationFrame(show);
      };
      const end = (phase: 'done' | 'cancelled') => {
        if (release === null) return;
        release = null;
        abort.abort();
        cancelAnimationFrame(frame);
        if (isMoving) onDrag(id, phase === 'done' ? lonLat : from, phase);
      };
      release = () => end('cancelled');
      const options = { signal: abort.signal };
      target.setPointerCapture(held);
      target.addEventListener('pointermove', follow, options);
      target.addEventListener('pointerup', ({ pointerId }) => pointerId === held && end('done'), options);
      target.addEventListener(
        'pointercancel',
        ({ pointerId }) => pointerId === held && end('cancelled'),
        options,
      );
      window.addEventListener(
        'keydown',
        (key) => {
          if (key.key !== 'Escape') return;
          key.stopPropagation();
          end('cancelled');
        },
        { ...options, capture: true },
      );
    },
    destroy() {
      release?.();
      map.off('mousedown', stay);
      map.off('touchstart', stay);
    },
  };
}
