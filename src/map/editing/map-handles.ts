import './map-handles.css';
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { LonLat } from '#domain/lon-lat.ts';
import type { MapEditing, MapHandle } from '#domain/map-editing.ts';
import { stepByMetres } from '#domain/step-by-metres.ts';
import type { Hand } from './drag-by-hand.ts';

type Shown = { readonly marker: Marker; readonly button: HTMLButtonElement; lonLat: LonLat };

/** Buttons that stand on the map where something can be moved: by pointer, or with the arrow keys. */
export type MapHandles = {
  readonly show: (editing: MapEditing | null) => void;
  /** Follows the pointer before the app has said anything. */
  readonly move: (id: string, lonLat: LonLat) => void;
};

const steps: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
const stepM = 50;
const longStepM = 500;

export function createMapHandles(map: MapLibreMap, hand: Hand, editing: () => MapEditing | null): MapHandles {
  const shown = new Map<string, Shown>();

  const place = (handle: Shown, lonLat: LonLat) => {
    handle.lonLat = lonLat;
    handle.marker.setLngLat([...lonLat]);
  };
  const add = ({ id, lonLat }: MapHandle): Shown => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-handle';
    button.dataset['handle'] = id;
    const marker = new Marker({ element: button }).setLngLat([...lonLat]).addTo(map);
    const handle: Shown = { marker, button, lonLat };
    button.addEventListener('pointerdown', (event) => {
      hand.take(event, button, {
        id,
        from: handle.lonLat,
        onDrag: (_, next, phase) => {
          place(handle, next);
          editing()?.onDrag(id, next, phase);
        },
      });
    });
    // The map below would move, zoom or choose what lies under it.
    for (const type of ['click', 'dblclick'] as const)
      button.addEventListener(type, (event) => event.stopPropagation());
    button.addEventListener('click', () => editing()?.onChoose(id));
    button.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const lengthM = event.shiftKey ? longStepM : stepM;
      const next = stepByMetres(handle.lonLat, step[0] * lengthM, step[1] * lengthM);
      place(handle, next);
      editing()?.onDrag(id, next, 'done');
    });
    return handle;
  };

  return {
    show(next) {
      const wanted = new Map(next?.handles.map((handle) => [handle.id, handle]));
      for (const [id, { marker }] of shown)
        if (!wanted.has(id)) {
          marker.remove();
          shown.delete(id);
        }
      for (const [id, handle] of wanted) {
        const there = shown.get(id) ?? add(handle);
        shown.set(id, there);
        if (!hand.isHolding()) place(there, handle.lonLat);
        if (there.button.getAttribute('aria-label') !== handle.label)
          there.button.setAttribute('aria-label', handle.label);
        there.button.setAttribute('aria-pressed', String(handle.isChosen));
      }
    },
    move(id, lonLat) {
      const handle = shown.get(id);
      if (handle !== undefined) place(handle, lonLat);
    },
  };
}
