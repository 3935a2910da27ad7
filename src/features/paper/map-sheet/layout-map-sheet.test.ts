import { describe, expect, it } from 'vitest';
import { findMissingSovereigntyNames } from '#domain/sovereignty.ts';
import { createFormats } from '#i18n/formats.ts';
import { createTranslate } from '#i18n/translate.ts';
import type { ShownSigns } from '#map/print/list-shown-signs.ts';
import { orientations, sheetSizes } from '#state/paper.ts';
import type { SheetItem } from '../sheet-items/sheet-item.ts';
import { layoutLegend } from './layout-legend.ts';
import { layoutMapSheet, type MapSheetContent } from './layout-map-sheet.ts';
import { listLegend } from './list-legend.ts';
import { planMapSheet } from './plan-map-sheet.ts';

const everything: ShownSigns = {
  kinds: new Set(['border_gate', 'pano', 'guard_post', 'radio_station', 'e_board']),
  statuses: new Set(['good', 'degraded', 'broken', 'suspended', 'building', 'planned', 'retired', 'unknown']),
  hasGroups: true,
  hasClusters: true,
  hasBorderLine: true,
  hasBorderCommunes: true,
  hasCommunes: true,
  hasAbsent: true,
  isIllustrative: true,
};
const measure: MapSheetContent['measure'] = (text, sizeMm) => text.length * sizeMm * 0.55;

function buildContent(language: 'vi' | 'en', part: Partial<MapSheetContent> = {}): MapSheetContent {
  const t = createTranslate(language);
  return {
    title: 'Cửa khẩu Hoa Lư',
    subtitle: 'Toàn bộ mạng lưới. 122 điểm.',
    legend: listLegend(everything, t),
    bounds: [106.4, 11.3, 107.5, 12.3],
    scale: 250_000,
    missing: null,
    notes: ['In ngày 26/11/2026.', 'Nguồn: Sở.', 'Dữ liệu mẫu.'],
    language,
    t,
    formats: createFormats(language),
    measure,
    ...part,
  };
}

const cases = sheetSizes.flatMap((size) =>
  orientations.flatMap((turn) => (['vi', 'en'] as const).map((language) => ({ size, turn, language }))),
);

describe.each(cases)('a map sheet, $size $turn, $language', ({ size, turn, language }) => {
  const plan = planMapSheet(size, turn);
  const items = layoutMapSheet(plan, buildContent(language));
  const texts = textsOf(items);

  it('has title, legend, scale, north, date, source and the islands', () => {
    const t = createTranslate(language);
    const written = texts.join(' ');
    for (const part of ['Cửa khẩu Hoa Lư', '122 điểm', t('paper.sheetMap.legend'), '26/11/2026', 'Nguồn: Sở'])
      expect(written).toContain(part);
    expect(texts).toContain(t('paper.north'));
    expect(texts).toContain(language === 'vi' ? '1:250.000' : '1:250,000');
    expect(findMissingSovereigntyNames(written, language)).toEqual([]);
  });

  it('writes and draws nothing off the paper', () => {
    const { widthMm, heightMm } = plan;
    const off = items.filter((item) => {
      const { width, height } = 'width' in item ? item : { width: 0, height: 0 };
      const isOver = item.x + width > widthMm + 1e-6 || item.y + height > heightMm + 1e-6;
      return item.x < 0 || item.y < 0 || isOver;
    });
    expect(off).toEqual([]);
  });

  it('has room for every sign there is', () => {
    const entries = listLegend(everything, createTranslate(language));
    const laid = layoutLegend(entries, {
      ...plan.legend,
      columns: plan.legendColumns,
      k: plan.k,
      title: 'Chú giải',
      measure,
    });
    const lowest = Math.max(...laid.map(({ y }) => y));
    expect(lowest).toBeLessThanOrEqual(plan.legend.y + plan.legend.height);
    const written = textsOf(laid).join(' ');
    expect(entries.filter(({ label }) => !written.includes(label))).toEqual([]);
  });
});

describe('a legend', () => {
  it('names what is shown and nothing else', () => {
    const t = createTranslate('vi');
    const shown: ShownSigns = {
      ...everything,
      kinds: new Set(['pano']),
      statuses: new Set(['broken']),
      hasGroups: false,
      hasClusters: false,
      hasCommunes: false,
      hasBorderCommunes: false,
      hasAbsent: false,
      isIllustrative: false,
    };
    expect(listLegend(shown, t).map(({ label }) => label)).toEqual([
      'Cụm pano',
      'Hư hỏng',
      'Biên giới quốc gia trên đất liền',
    ]);
  });
});

describe('a sheet whose map could not be drawn', () => {
  it('says so, and prints the rest', () => {
    const texts = textsOf(
      layoutMapSheet(
        planMapSheet('a4', 'landscape'),
        buildContent('vi', { missing: 'Thiếu WebGL 2', legend: [] }),
      ),
    );
    expect(texts).toContain('Thiếu WebGL 2');
    expect(texts).not.toContain('1:250.000');
    expect(findMissingSovereigntyNames(texts.join(' '), 'vi')).toEqual([]);
  });
});

function textsOf(items: readonly SheetItem[]): readonly string[] {
  return items.flatMap((item) => (item.what === 'text' ? [item.text] : []));
}
