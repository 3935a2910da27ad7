/** A piece of a picture in device pixels: where it lies in the whole, and how much is drawn around it. */
export type PictureTile = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Cuts a picture into pieces that a graphics card can draw with `marginPx` around each; one piece when it fits whole.
 * The margin lets names near a seam be placed in both neighbours alike.
 */
export function planTiles(
  widthPx: number,
  heightPx: number,
  limitPx: number,
  marginPx: number,
): readonly PictureTile[] {
  const columns = cut(widthPx, limitPx, marginPx);
  const rows = cut(heightPx, limitPx, marginPx);
  return rows.flatMap(([y, height]) => columns.map(([x, width]) => ({ x, y, width, height })));
}

function cut(
  lengthPx: number,
  limitPx: number,
  marginPx: number,
): readonly (readonly [from: number, length: number])[] {
  if (lengthPx <= limitPx) return [[0, lengthPx]];
  const most = limitPx - 2 * marginPx;
  if (most < 1) throw new Error(`A tile of ${limitPx} px leaves no room beside margins of ${marginPx} px`);
  const count = Math.ceil(lengthPx / most);
  const length = Math.ceil(lengthPx / count);
  return Array.from({ length: count }, (_, index) => [
    index * length,
    Math.min(length, lengthPx - index * length),
  ]);
}
