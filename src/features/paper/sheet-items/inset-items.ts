import { insetSizePx, type InsetShape } from '#map/inset/build-inset-shapes.ts';
import type { SheetItem } from './sheet-item.ts';

/** Colours that keep apart in grey. */
export const paperInset = {
  sea: '#e6edef',
  land: '#fbfaf7',
  line: '#77726a',
  text: '#1b2220',
  seaText: '#35505b',
  accent: '#1b2220',
} as const;

type InsetPlace = { readonly right: number; readonly bottom: number; readonly widthMm: number };

/** The height of the inset for its width. */
export function insetHeightMm(widthMm: number): number {
  return (widthMm * insetSizePx.height) / insetSizePx.width;
}

/** The nation with its archipelagos in the lower right corner that is given, framed. */
export function insetItems(
  shapes: readonly InsetShape[],
  { right, bottom, widthMm }: InsetPlace,
): readonly SheetItem[] {
  const scale = widthMm / insetSizePx.width;
  const [left, top] = [right - widthMm, bottom - insetHeightMm(widthMm)];
  const frame: SheetItem = {
    what: 'rect',
    x: left,
    y: top,
    width: widthMm,
    height: insetHeightMm(widthMm),
    stroke: '#1b2220',
    strokeMm: 0.25,
  };
  return [...shapes.flatMap((shape) => toItems(shape, left, top, scale)), frame];
}

function toItems(shape: InsetShape, left: number, top: number, scale: number): readonly SheetItem[] {
  if (shape.what === 'text')
    return shape.lines.map((text, index) => ({
      what: 'text',
      text,
      x: left + shape.x * scale,
      y: top + (shape.y + index * shape.lineHeight) * scale,
      sizeMm: shape.size * scale,
      weight: shape.weight,
      italic: shape.italic,
      anchor: 'middle',
      fill: shape.fill,
    }));
  const ink = {
    fill: shape.fill,
    ...(shape.fillOpacity === undefined ? {} : { fillOpacity: shape.fillOpacity }),
    ...(shape.stroke === undefined
      ? {}
      : { stroke: shape.stroke, strokeMm: (shape.strokeWidth ?? 1) * scale }),
  };
  if (shape.what === 'rect')
    return [
      {
        what: 'rect',
        x: left + shape.x * scale,
        y: top + shape.y * scale,
        width: shape.width * scale,
        height: shape.height * scale,
        ...ink,
      },
    ];
  return [{ what: 'path', path: pathOf(shape), x: left, y: top, scale, ...ink }];
}

function pathOf(shape: Extract<InsetShape, { what: 'polygon' | 'circle' }>): string {
  if (shape.what === 'polygon') return `M${shape.points.map((point) => point.join(' ')).join('L')}Z`;
  const { x, y, radius } = shape;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}
