import type { Box } from './clip-to-box.ts';

/** A sign, `spanPx` across, in units of the picture. */
type Sign = { readonly x: number; readonly y: number; readonly spanPx: number };

export type Label = { readonly x: number; readonly y: number; readonly lines: readonly string[] };

/** Where a label stands beside its sign: the place of its first line in CSS pixels, and which end of it is there. */
export type LabelPlace = {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

export const labelLinePx = 15;

const letterPx = 6.4;
const paddingPx = 2;
const asidePx = 20;
const abovePx = 19;

/**
 * Gives each label, in order, the first side on which it lies on no sign, on no label before it, and inside `room`;
 * null where there is none. The sides, their order and distances are those of the live map's names.
 */
export function placeLabels(
  labels: readonly Label[],
  signs: readonly Sign[],
  room: Box,
  unitsPerPx: number,
): readonly (LabelPlace | null)[] {
  const taken = signs.map(({ x, y, spanPx }): Box => {
    const half = (spanPx / 2) * unitsPerPx;
    return [x - half, y - half, x + half, y + half];
  });
  return labels.map((label) => {
    for (const place of sidesOf(label)) {
      const box = boxOf(label, place, unitsPerPx);
      const isInside = box[0] >= room[0] && box[1] >= room[1] && box[2] <= room[2] && box[3] <= room[3];
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return place;
    }
    return null;
  });
}

/** Right of the sign, left of it, under it, above it. */
function sidesOf({ lines }: Label): readonly LabelPlace[] {
  const rest = (lines.length - 1) * labelLinePx;
  const middle = 4 - rest / 2;
  return [
    { dx: asidePx, dy: middle, anchor: 'start' },
    { dx: -asidePx, dy: middle, anchor: 'end' },
    { dx: 0, dy: abovePx + 11, anchor: 'middle' },
    { dx: 0, dy: -abovePx - 4 - rest, anchor: 'middle' },
  ];
}

/** In units of the picture, with the room that a label keeps around itself. */
export function boxOf({ x, y, lines }: Label, { dx, dy, anchor }: LabelPlace, unitsPerPx: number): Box {
  const widthPx = Math.max(...lines.map((line) => line.length)) * letterPx;
  const leftPx = anchor === 'start' ? dx : anchor === 'end' ? dx - widthPx : dx - widthPx / 2;
  const bottomPx = dy + (lines.length - 1) * labelLinePx + 4;
  return [
    x + (leftPx - paddingPx) * unitsPerPx,
    y + (dy - 11 - paddingPx) * unitsPerPx,
    x + (leftPx + widthPx + paddingPx) * unitsPerPx,
    y + (bottomPx + paddingPx) * unitsPerPx,
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
