import type { Orientation, SheetSize } from '#state/paper.ts';

/** Short side, long side. */
const sidesMm: Readonly<Record<SheetSize, readonly [number, number]>> = { a4: [210, 297], a3: [297, 420] };

export function sheetMm(
  size: SheetSize,
  orientation: Orientation,
): { readonly widthMm: number; readonly heightMm: number } {
  const [short, long] = sidesMm[size];
  return orientation === 'portrait' ? { widthMm: short, heightMm: long } : { widthMm: long, heightMm: short };
}
