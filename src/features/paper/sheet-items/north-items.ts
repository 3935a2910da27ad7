import { paperInk, type SheetItem } from './sheet-item.ts';

type NorthPlace = { readonly x: number; readonly y: number; readonly label: string; readonly scale?: number };

/** An arrow to the north around `x`, its letter on top, on a plate that keeps it off the map. */
export function northItems({ x, y, label, scale = 1 }: NorthPlace): readonly SheetItem[] {
  return [
    {
      what: 'rect',
      x: x - 4 * scale,
      y: y - 1 * scale,
      width: 8 * scale,
      height: 14 * scale,
      fill: '#ffffff',
      fillOpacity: 0.82,
    },
    {
      what: 'text',
      text: label,
      x,
      y: y + 2.6 * scale,
      sizeMm: 3.2 * scale,
      weight: 600,
      anchor: 'middle',
    },
    {
      what: 'path',
      path: 'M3 0L6 9L3 7L0 9Z',
      x: x - 3 * scale,
      y: y + 3.4 * scale,
      scale,
      stroke: paperInk,
      strokeMm: 0.2,
      fill: '#ffffff',
    },
    { what: 'path', path: 'M3 0L3 7L0 9Z', x: x - 3 * scale, y: y + 3.4 * scale, scale, fill: paperInk },
  ];
}
