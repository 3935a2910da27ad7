import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import { measurePalette } from '#domain/measure-palette.ts';
import { hamletPath, markBox } from '#domain/symbols.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import { formatMeasureClass } from '#i18n/measure.ts';
import { paperInk, paperSoftInk, type SheetItem } from '../sheet-items/sheet-item.ts';
import { signMm, type LegendEntry } from './list-legend.ts';

/** What colours, houses and lines of a sheet of coverage mean; the longest gap is named on the map itself. */
export function listCoverageLegend(overlay: CoverageOverlay, i18n: I18n): readonly LegendEntry[] {
  const { t } = i18n;
  const { shades } = measurePalette('light');
  const loud = shades.at(-1) ?? paperInk;
  const { border } = overlay;
  return [
    { label: t('coverageMap.unreached'), sign: [], isHead: true },
    ...overlay.classes.map((each) => ({
      label: formatMeasureClass('people', each, true, true, i18n),
      sign: [swatch(shades[each.shade] ?? paperSoftInk)],
    })),
    { label: t('coverageMap.covered'), sign: [swatch(shades.at(-2) ?? loud), disc()] },
    ...(overlay.maybe.length > 0 ? [{ label: t('coverageMap.maybe'), sign: stripes(loud) }] : []),
    ...(['yes', 'maybe', 'no'] as const)
      .filter((reached) => overlay.hamlets.some((hamlet) => hamlet.reached === reached))
      .map((reached) => ({
        label: t(`coverageMap.hamlet.${reached}`),
        sign: [house(hamletPath(reached), reached === 'yes' ? paperSoftInk : loud)],
      })),
    ...(border === null
      ? []
      : [
          { label: t('coverageMap.border.reached'), sign: [line(paperInk, 0.6)] },
          { label: t('coverageMap.border.unreached'), sign: [line(loud, 0.9)] },
        ]),
  ];
}

function swatch(fill: string): SheetItem {
  return { what: 'rect', x: 0, y: 0.8, width: signMm, height: 3, fill, stroke: '#868e8a', strokeMm: 0.15 };
}

function stripes(stroke: string): readonly SheetItem[] {
  const lines = [0.3, 1.6, 2.9].map((left) => `M${left} 3.8L${left + 1.4} 0.8`).join('');
  return [swatch('#ffffff'), { what: 'path', path: lines, x: 0, y: 0, scale: 1, stroke, strokeMm: 0.5 }];
}

const circle = 'M12 0A12 12 0 1 1 12 24A12 12 0 1 1 12 0Z';

function disc(): SheetItem {
  return {
    what: 'path',
    path: circle,
    x: 1.2,
    y: 1.2,
    scale: 0.09,
    fill: '#ffffff',
    stroke: paperSoftInk,
    strokeMm: 0.15,
  };
}

function house(path: string, fill: string): SheetItem {
  return { what: 'path', path, x: 0.8, y: 0.8, scale: 3 / markBox, fill };
}

function line(stroke: string, strokeMm: number): SheetItem {
  return { what: 'path', path: `M0 2.3H${signMm}`, x: 0, y: 0, scale: 1, stroke, strokeMm };
}
