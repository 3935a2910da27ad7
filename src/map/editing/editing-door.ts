import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '#domain/lon-lat.ts';
import type { MapEditing } from '#domain/map-editing.ts';
import type { MapHit } from '../interaction.ts';
import { createHand } from './drag-by-hand.ts';
import { createMapHandles } from './map-handles.ts';

/** Lets a hand move what the app says may be tried out, and gives clicks to it. */
export type EditingDoor = {
  readonly put: (editing: MapEditing | null) => void;
  /** Whether a click was meant for what is tried out. */
  readonly takeClick: (lonLat: LonLat, hit: MapHit | null, isTouch: boolean) => boolean;
  readonly isHolding: () => boolean;
  readonly destroy: () => void;
};

/** `findHit` says what of the network lies under a point of the container. */
export function createEditingDoor(
  map: MapLibreMap,
  container: HTMLElement,
  findHit: (x: number, y: number, isTouch: boolean) => MapHit | null,
): EditingDoor {
  let editing: MapEditing | null = null;
  const hand = createHand(map);
  const handles = createMapHandles(map, hand, () => editing);
  const canvas = map.getCanvas();

  // A site or cluster that has no handle yet is taken by its own sign.
  const grasp = (event: PointerEvent) => {
    if (editing === null || editing.isPicking) return;
    const box = canvas.getBoundingClientRect();
    const hit = findHit(event.clientX - box.left, event.clientY - box.top, event.pointerType === 'touch');
    if (hit?.what !== 'site' && hit?.what !== 'cluster') return;
    const { id } = hit;
    const from = editing.placeOf(id);
    if (from === null) return;
    hand.take(event, canvas, {
      id,
      from,
      onDrag: (_, next, phase) => {
        handles.move(id, next);
        editing?.onDrag(id, next, phase);
      },
    });
  };
  canvas.addEventListener('pointerdown', grasp);

  return {
    put(next) {
      editing = next;
      container.classList.toggle('map-picking', next?.isPicking === true);
      handles.show(next);
    },
    takeClick(lonLat, hit, isTouch) {
      if (editing === null) return false;
      if (editing.isPicking) {
        editing.onPick(lonLat);
        return true;
      }
      // A finger that misses a sign means no commune.
      if (hit?.what === 'unit') return isTouch;
      if (hit?.what !== 'site' && hit?.what !== 'cluster') return false;
      editing.onChoose(hit.id);
      return true;
    },
    isHolding: hand.isHolding,
    destroy() {
      canvas.removeEventListener('pointerdown', grasp);
      hand.destroy();
    },
  };
}
