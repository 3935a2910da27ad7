import { computeScale } from '#map/controls/compute-scale.ts';
import type { Formats } from '#i18n/formats.ts';
import { paperInk, type SheetItem } from './sheet-item.ts';

type ScaleBarPlace = {
  readonly x: number;
  /** Of the lower edge. */
  readonly y: number;
  readonly scale: number;
  readonly mostMm: number;
  readonly formats: Formats;
  readonly size?: number;
};

/** A bar of the roundest length that fits in four parts of black and white, its ends named, and the scale in numbers. */
export function scaleBarItems({
  x,
  y,
  scale,
  mostMm,
  formats,
  size = 1,
}: ScaleBarPlace): readonly SheetItem[] {
  const metresPerMm = scale / 1000;
  const { metres, widthPx: lengthMm } = computeScale(metresPerMm, mostMm);
  const barMm = 1.4 * size;
  const textMm = 2.6 * size;
  const bottom = y - 1.2 * size;
  const distance = metres < 1000 ? `${formats.integer(metres)} m` : `${formats.number(metres / 1000, 1)} km`;
  const parts = [0, 1, 2, 3].map((part): SheetItem => ({
    what: 'rect',
    x: x + (part * lengthMm) / 4,
    y: bottom - barMm,
    width: lengthMm / 4,
    height: barMm,
    fill: part % 2 === 0 ? paperInk : '#ffffff',
    stroke: paperInk,
    strokeMm: 0.15,
  }));
  return [
    {
      what: 'rect',
      x: x - 1.2 * size,
      y: y - 10.4 * size,
      width: Math.max(lengthMm + 9 * size, 26 * size),
      height: 10.8 * size,
      fill: '#ffffff',
      fillOpacity: 0.82,
    },
    {
      what: 'text',
      text: `1:${formats.integer(Math.round(scale))}`,
      x,
      y: bottom - barMm - textMm - 1.2 * size,
      sizeMm: 3 * size,
      weight: 600,
    },
    { what: 'text', text: '0', x, y: bottom - barMm - 0.8 * size, sizeMm: textMm },
    {
      what: 'text',
      text: distance,
      x: x + lengthMm,
      y: bottom - barMm - 0.8 * size,
      sizeMm: textMm,
      anchor: 'middle',
    },
    ...parts,
  ];
}
