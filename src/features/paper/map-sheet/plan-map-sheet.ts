import type { Orientation, SheetSize } from '#state/paper.ts';
import { insetHeightMm } from '../sheet-items/inset-items.ts';
import { sheetMm } from '../sheet-mm.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where things lie on a sheet, in millimetres. */
export type MapSheetPlan = {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Letters and signs are this much larger than on A4. */
  readonly k: number;
  readonly head: Box;
  readonly map: Box;
  /** Beside the map or under it. */
  readonly legend: Box;
  readonly legendColumns: number;
  readonly inset: Box;
  readonly foot: Box;
};

/** A head, a foot, the map, and its legend with the nation's inset: at the side of a wide sheet, under the map of a tall one. */
export function planMapSheet(size: SheetSize, orientation: Orientation): MapSheetPlan {
  const { widthMm, heightMm } = sheetMm(size, orientation);
  const k = size === 'a3' ? 1.2 : 1;
  const margin = 10;
  const gap = 4 * k;
  const width = widthMm - 2 * margin;
  const head = { x: margin, y: margin, width, height: 19 * k };
  const footHeight = 13 * k;
  const foot = { x: margin, y: heightMm - margin - footHeight, width, height: footHeight };
  const insetWidth = 48 * k;
  const insetHeight = insetHeightMm(insetWidth);
  const top = head.y + head.height + 1;
  const bottom = foot.y - 2 * k;
  const corner = {
    width: insetWidth,
    height: insetHeight,
    x: widthMm - margin - insetWidth,
    y: bottom - insetHeight,
  };
  const common = { widthMm, heightMm, k, head, foot, inset: corner };
  if (orientation === 'landscape') {
    const x = corner.x;
    return {
      ...common,
      map: { x: margin, y: top, width: x - gap - margin, height: bottom - top },
      legend: { x, y: top, width: insetWidth, height: corner.y - gap - top },
      legendColumns: 1,
    };
  }
  return {
    ...common,
    map: { x: margin, y: top, width, height: corner.y - gap - top },
    legend: { x: margin, y: corner.y, width: corner.x - gap - margin, height: insetHeight },
    legendColumns: 2,
  };
}
