import type { MeasureText, SheetItem } from '../sheet-items/sheet-item.ts';
import { wrapText } from '../sheet-items/wrap-text.ts';
import { signMm, type LegendEntry } from './list-legend.ts';

type LegendPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly k: number;
  readonly title: string;
  readonly measure: MeasureText;
};

const textMm = 2.9;
const lineMm = 3.7;

/** Tried in turn until everything fits; at the smallest letters are of five points. */
const sizes = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/** The legend's title and its entries, down one column after another, as large as there is room for. */
export function layoutLegend(entries: readonly LegendEntry[], place: LegendPlace): readonly SheetItem[] {
  const { x, y, k, title } = place;
  const head: SheetItem = { what: 'text', text: title, x, y: y + 3.6 * k, sizeMm: 3.6 * k, weight: 600 };
  let items: readonly SheetItem[] = [];
  for (const size of sizes) {
    const laid = layoutEntries(entries, place, k * size);
    items = laid.items;
    if (laid.isWhole) break;
  }
  return [head, ...items];
}

function layoutEntries(
  entries: readonly LegendEntry[],
  { x, y, width, height, columns, k: titleK, measure }: LegendPlace,
  k: number,
): { readonly items: readonly SheetItem[]; readonly isWhole: boolean } {
  const columnWidth = width / columns;
  const top = y + 6.5 * titleK;
  const items: SheetItem[] = [];
  let isWhole = true;
  let column = 0;
  let at = top;
  for (const { label, sign, isHead = false } of entries) {
    const textX = isHead ? 0 : (signMm + 2) * k;
    const lines = wrapText(
      label,
      columnWidth - textX - 2 * k,
      textMm * k,
      measure,
      Infinity,
      isHead ? 600 : 400,
    );
    const entryHeight = Math.max(signMm + 1.2, lines.length * lineMm + 1.2) * k;
    if (at + entryHeight > y + height && column < columns - 1) {
      column += 1;
      at = top;
    }
    if (at + entryHeight > y + height) isWhole = false;
    const left = x + column * columnWidth;
    items.push(...sign.map((item) => placed(item, left, at, k)));
    const firstLine = at + (signMm / 2 + 1) * k - ((lines.length - 1) * lineMm * k) / 2;
    items.push(
      ...lines.map((text, index): SheetItem => ({
        what: 'text',
        text,
        x: left + textX,
        y: Math.max(firstLine, at + 2.6 * k) + index * lineMm * k,
        sizeMm: textMm * k,
        weight: isHead ? 600 : 400,
      })),
    );
    at += entryHeight;
  }
  return { items, isWhole };
}

function placed(item: SheetItem, x: number, y: number, k: number): SheetItem {
  const moved = { x: x + item.x * k, y: y + item.y * k };
  switch (item.what) {
    case 'path':
      return { ...item, ...moved, scale: item.scale * k };
    case 'text':
      return { ...item, ...moved, sizeMm: item.sizeMm * k };
    case 'rect':
    case 'picture':
      return { ...item, ...moved, width: item.width * k, height: item.height * k };
  }
}
