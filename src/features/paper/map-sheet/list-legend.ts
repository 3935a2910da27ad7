import { siteKinds } from '#domain/site.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { statuses } from '#domain/status.ts';
import {
  clusterGlyphPath,
  glyphBox,
  markBox,
  siteBodyPath,
  siteGlyphPath,
  statusMarkPath,
} from '#domain/symbols.ts';
import type { Translate } from '#i18n/translate.ts';
import type { ShownSigns } from '#map/print/list-shown-signs.ts';
import { paperInk, paperSoftInk, type SheetItem } from '../sheet-items/sheet-item.ts';

export type LegendEntry = {
  readonly label: string;
  /** In a box of `signMm`, its upper left corner at the origin. */
  readonly sign: readonly SheetItem[];
  /** Heads those that follow, across the whole column. */
  readonly isHead?: boolean;
};

export const signMm = 4.6;

const disc = 'M12 0A12 12 0 1 1 12 24A12 12 0 1 1 12 0Z';

/** What the signs on the sheet mean, and no other. */
export function listLegend(shown: ShownSigns, t: Translate): readonly LegendEntry[] {
  const palette = statusPalette('light');
  const entries: (LegendEntry | false)[] = [
    ...siteKinds
      .filter((kind) => shown.kinds.has(kind))
      .map((kind) => ({
        label: t(`kind.${kind}`),
        sign: carried(
          siteBodyPath(kind),
          paperSoftInk,
          paperSoftInk,
          siteGlyphPath(kind),
          '#ffffff',
          glyphBox,
        ),
      })),
    ...statuses
      .filter((status) => shown.statuses.has(status))
      .map((status) => {
        const { fill, ink } = palette[status];
        return {
          label: t(`status.${status}`),
          sign: carried(disc, fill, ink, statusMarkPath(status), ink, markBox),
        };
      }),
    shown.hasGroups && { label: t('paper.sheetMap.groups'), sign: ring() },
    shown.hasClusters && {
      label: t('paper.sheetMap.clusters'),
      sign: [{ what: 'path', path: clusterGlyphPath, x: 0, y: 0, scale: signMm / glyphBox, fill: paperInk }],
    },
    shown.hasAbsent && {
      label: t('legend.absent'),
      sign: [
        { what: 'path', path: disc, x: 0.3, y: 1.1, scale: 0.08, stroke: paperSoftInk, strokeMm: 0.25 },
        { what: 'path', path: disc, x: 2.5, y: 1.1, scale: 0.08, stroke: paperSoftInk, strokeMm: 0.25 },
        {
          what: 'path',
          path: 'M2.9 1.5L4 2.6M4 1.5L2.9 2.6',
          x: 0,
          y: 0,
          scale: 1,
          stroke: paperSoftInk,
          strokeMm: 0.2,
        },
      ],
    },
    shown.hasBorderLine && {
      label: t('legend.borderLine'),
      sign: [line(2.9, '#d9c9cc', 1.4), line(2, '#4a3b3f', 0.6)],
    },
    shown.hasBorderCommunes && {
      label: t('legend.borderCommune'),
      sign: [box({ fill: '#f1e9dd', stroke: '#b39f86', strokeMm: 0.3 })],
    },
    shown.hasCommunes && { label: t('paper.sheetMap.communes'), sign: [line(2.3, '#a8a193', 0.3)] },
    shown.isIllustrative && {
      label: t('legend.illustrative'),
      sign: [
        box({ stroke: '#868e8a', strokeMm: 0.2 }),
        {
          what: 'path',
          path: 'M0 3.8L3.2 0.6M1.6 3.8L4.6 0.8M0 2.2L1.6 0.6M3.2 3.8L4.6 2.4',
          x: 0,
          y: 0,
          scale: 1,
          stroke: '#868e8a',
          strokeMm: 0.15,
        },
      ],
    },
  ];
  return entries.filter((entry) => entry !== false);
}

function carried(
  body: string,
  fill: string,
  stroke: string,
  path: string,
  ink: string,
  pathBox: number,
): readonly SheetItem[] {
  const glyphMm = signMm * 0.6;
  const inset = (signMm - glyphMm) / 2;
  return [
    { what: 'path', path: body, x: 0, y: 0, scale: signMm / 24, fill, stroke, strokeMm: 0.2 },
    { what: 'path', path, x: inset, y: inset, scale: glyphMm / pathBox, fill: ink },
  ];
}

function ring(): readonly SheetItem[] {
  return [
    {
      what: 'path',
      path: disc,
      x: 0,
      y: 0,
      scale: signMm / 24,
      fill: '#009e73',
      stroke: paperInk,
      strokeMm: 0.1,
    },
    {
      what: 'path',
      path: disc,
      x: signMm * 0.21,
      y: signMm * 0.21,
      scale: (signMm * 0.58) / 24,
      fill: '#ffffff',
    },
    {
      what: 'text',
      text: '3',
      x: signMm / 2,
      y: signMm * 0.66,
      sizeMm: signMm * 0.45,
      weight: 600,
      anchor: 'middle',
    },
  ];
}

function line(y: number, stroke: string, strokeMm: number): SheetItem {
  return { what: 'path', path: `M0 ${y}H${signMm}`, x: 0, y: 0, scale: 1, stroke, strokeMm };
}

function box(ink: { fill?: string; stroke: string; strokeMm: number }): SheetItem {
  return { what: 'rect', x: 0, y: 0.6, width: signMm, height: signMm - 1.4, ...ink };
}
