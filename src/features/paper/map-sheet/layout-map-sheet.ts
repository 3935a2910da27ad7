import type { LonLatBounds } from '#domain/map-view.ts';
import type { Formats, Language } from '#i18n/formats.ts';
import type { Translate } from '#i18n/translate.ts';
import { buildInsetShapes } from '#map/inset/build-inset-shapes.ts';
import { insetItems, paperInset } from '../sheet-items/inset-items.ts';
import { northItems } from '../sheet-items/north-items.ts';
import { scaleBarItems } from '../sheet-items/scale-bar-items.ts';
import { paperInk, paperSoftInk, type MeasureText, type SheetItem } from '../sheet-items/sheet-item.ts';
import { wrapText } from '../sheet-items/wrap-text.ts';
import { layoutLegend } from './layout-legend.ts';
import type { LegendEntry } from './list-legend.ts';
import type { MapSheetPlan } from './plan-map-sheet.ts';

export type MapSheetContent = {
  readonly title: string;
  /** The filter in words, the counts. */
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  readonly bounds: LonLatBounds;
  readonly scale: number;
  /** Said in place of the map when it could not be drawn. */
  readonly missing: string | null;
  /** Date, sources and what is not real: a paragraph each. */
  readonly notes: readonly string[];
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
  readonly measure: MeasureText;
};

/** A whole sheet with its map, as a list of things: pure, so that screen, print and picture are the same. */
export function layoutMapSheet(plan: MapSheetPlan, content: MapSheetContent): readonly SheetItem[] {
  const { k, map, inset, legend, widthMm, heightMm } = plan;
  const { t, formats, measure, missing } = content;
  const frame = { what: 'rect', ...map, stroke: paperInk, strokeMm: 0.35 } as const;
  return [
    { what: 'rect', x: 0, y: 0, width: widthMm, height: heightMm, fill: '#ffffff' },
    ...layoutHead(plan, content),
    { what: 'picture', ...map },
    frame,
    ...(missing === null
      ? [
          ...northItems({
            x: map.x + map.width - 8 * k,
            y: map.y + 3 * k,
            label: t('paper.north'),
            scale: k,
          }),
          ...scaleBarItems({
            x: map.x + 4 * k,
            y: map.y + map.height - 2.5 * k,
            scale: content.scale,
            mostMm: 60 * k,
            formats,
            size: k,
          }),
        ]
      : paragraph(missing, map.x + 8 * k, map.y + 12 * k, map.width - 16 * k, 3.6 * k, measure)),
    ...layoutLegend(content.legend, {
      ...legend,
      columns: plan.legendColumns,
      k,
      title: t('paper.sheetMap.legend'),
      measure,
    }),
    ...insetItems(
      buildInsetShapes({
        language: content.language,
        colours: paperInset,
        ...(missing === null ? { view: content.bounds } : {}),
      }),
      { right: inset.x + inset.width, bottom: inset.y + inset.height, widthMm: inset.width },
    ),
    ...layoutFoot(plan, content),
  ];
}

function layoutHead(
  { head, k }: MapSheetPlan,
  { title, subtitle, measure }: MapSheetContent,
): readonly SheetItem[] {
  const most = 6.4 * k;
  const titleMm = Math.max(
    3.6 * k,
    Math.min(most, (most * head.width) / Math.max(1, measure(title, most, 600))),
  );
  const lines = wrapText(subtitle, head.width, 3 * k, measure, 2);
  return [
    { what: 'text', text: title, x: head.x, y: head.y + 6 * k, sizeMm: titleMm, weight: 600 },
    ...lines.map((text, index): SheetItem => ({
      what: 'text',
      text,
      x: head.x,
      y: head.y + (11.5 + index * 4.2) * k,
      sizeMm: 3 * k,
      fill: paperSoftInk,
    })),
  ];
}

function layoutFoot({ foot, k }: MapSheetPlan, { notes, measure }: MapSheetContent): readonly SheetItem[] {
  const sizeMm = 2.4 * k;
  const lines = notes.flatMap((note) => wrapText(note, foot.width, sizeMm, measure));
  return lines.slice(0, 4).map((text, index) => ({
    what: 'text',
    text,
    x: foot.x,
    y: foot.y + (3 + index * 3.2) * k,
    sizeMm,
    fill: paperSoftInk,
  }));
}

function paragraph(
  text: string,
  x: number,
  y: number,
  width: number,
  sizeMm: number,
  measure: MeasureText,
): readonly SheetItem[] {
  return wrapText(text, width, sizeMm, measure).map((line, index) => ({
    what: 'text',
    text: line,
    x,
    y: y + index * sizeMm * 1.4,
    sizeMm,
  }));
}
