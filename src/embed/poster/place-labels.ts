export type Label = { readonly x: number; readonly y: number; readonly text: string };

/** Where a label stands beside its sign: an offset in CSS pixels, and which end of the text is there. */
export type LabelPlace = {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

type Box = readonly [left: number, top: number, right: number, bottom: number];

const letterPx = 6.8;
const sides: readonly LabelPlace[] = [
  { dx: 17, dy: 4, anchor: 'start' },
  { dx: -17, dy: 4, anchor: 'end' },
  { dx: 0, dy: -19, anchor: 'middle' },
  { dx: 12, dy: -19, anchor: 'end' },
  { dx: -12, dy: -19, anchor: 'start' },
  { dx: 0, dy: 28, anchor: 'middle' },
];

/**
 * Gives each label, in order, the first side on which it lies on no sign of `signs`, on no label before it, and inside
 * the picture; null where there is none. `unitsPerPx` is the largest that the picture will be shown at.
 */
export function placeLabels(
  labels: readonly Label[],
  signs: readonly Pick<Label, 'x' | 'y'>[],
  { width, height }: { readonly width: number; readonly height: number },
  unitsPerPx: number,
): readonly (LabelPlace | null)[] {
  const half = 13 * unitsPerPx;
  const taken: Box[] = signs.map(({ x, y }): Box => [x - half, y - half, x + half, y + half]);
  return labels.map((label) => {
    const free = sides.find((side) => {
      const box = boxOf(label, side, unitsPerPx);
      const isInside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
      return isInside && taken.every((other) => !overlap(box, other));
    });
    if (free === undefined) return null;
    taken.push(boxOf(label, free, unitsPerPx));
    return free;
  });
}

function boxOf({ x, y, text }: Label, { dx, dy, anchor }: LabelPlace, unitsPerPx: number): Box {
  const width = text.length * letterPx;
  const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2;
  return [
    x + left * unitsPerPx,
    y + (dy - 12) * unitsPerPx,
    x + (left + width) * unitsPerPx,
    y + (dy + 4) * unitsPerPx,
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
