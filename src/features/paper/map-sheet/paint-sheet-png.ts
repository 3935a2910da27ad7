import { paintItems } from '../sheet-items/paint-items.ts';
import type { SheetItem } from '../sheet-items/sheet-item.ts';
import { setPngDensity } from './set-png-density.ts';

const dpi = 300;

/** The whole sheet as one PNG at 300 dpi (A4: 3508 × 2480); null where the browser has no room for it. */
export async function paintSheetPng(
  items: readonly SheetItem[],
  widthMm: number,
  heightMm: number,
  picture: Blob | null,
): Promise<Blob | null> {
  const pxPerMm = dpi / 25.4;
  const canvas = new OffscreenCanvas(Math.round(widthMm * pxPerMm), Math.round(heightMm * pxPerMm));
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const image = picture === null ? null : await createImageBitmap(picture);
  paintItems(pen, items, pxPerMm, image);
  image?.close();
  try {
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return new Blob([setPngDensity(new Uint8Array(await png.arrayBuffer()), dpi)], { type: 'image/png' });
  } catch {
    return null;
  }
}
