import { paperInk, type SheetItem } from './sheet-item.ts';

export const paperFont = "'Be Vietnam Pro', sans-serif";

/** Paints a list of things on paper with so many pixels a millimetre. */
export function paintItems(
  pen: OffscreenCanvasRenderingContext2D,
  items: readonly SheetItem[],
  pxPerMm: number,
  picture: CanvasImageSource | null,
): void {
  for (const item of items) {
    pen.save();
    paint(pen, item, pxPerMm, picture);
    pen.restore();
  }
}

function paint(
  pen: OffscreenCanvasRenderingContext2D,
  item: SheetItem,
  pxPerMm: number,
  picture: CanvasImageSource | null,
): void {
  const px = (mm: number) => mm * pxPerMm;
  switch (item.what) {
    case 'picture':
      if (picture !== null) pen.drawImage(picture, px(item.x), px(item.y), px(item.width), px(item.height));
      break;
    case 'text':
      pen.font = `${item.italic === true ? 'italic ' : ''}${item.weight ?? 400} ${px(item.sizeMm)}px ${paperFont}`;
      pen.textAlign = item.anchor === 'middle' ? 'center' : (item.anchor ?? 'start');
      pen.fillStyle = item.fill ?? paperInk;
      pen.fillText(item.text, px(item.x), px(item.y));
      break;
    case 'rect':
    case 'path': {
      const shape = new Path2D();
      if (item.what === 'rect') shape.rect(px(item.x), px(item.y), px(item.width), px(item.height));
      else {
        const scale = px(item.scale);
        shape.addPath(new Path2D(item.path), new DOMMatrix([scale, 0, 0, scale, px(item.x), px(item.y)]));
      }
      ink(pen, shape, item, px(item.strokeMm ?? 0.1));
    }
  }
}

function ink(
  pen: OffscreenCanvasRenderingContext2D,
  shape: Path2D,
  { fill, fillOpacity, stroke }: Extract<SheetItem, { what: 'rect' | 'path' }>,
  strokePx: number,
): void {
  if (fill !== undefined && fill !== 'none') {
    pen.globalAlpha = fillOpacity ?? 1;
    pen.fillStyle = fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
    pen.fill(shape, 'evenodd');
    pen.globalAlpha = 1;
  }
  if (stroke === undefined) return;
  pen.lineJoin = 'round';
  pen.lineWidth = strokePx;
  pen.strokeStyle = stroke;
  pen.stroke(shape);
}
