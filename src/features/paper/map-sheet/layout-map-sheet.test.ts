import { describe, expect, it } from 'vitest';
import { findMissingSovereigntyNames } from '#domain/sovereignty.ts';
import { createFormats } from '#i18n/formats.ts';
import { createTranslate } from '#i18n/translate.ts';
import type { ShownSigns } from '#map/print/list-shown-signs.ts';
import { orientations, sheetSizes } from '#state/paper.ts';
import type { SheetItem } from '../sheet-items/sheet-item.ts';
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
    for (const item of items) {
      expect(item.x).toBeGreaterThanOrEqual(0);
      expect(item.y).toBeGreaterThanOrEqual(0);
      expect(item.x).toBeLessThanOrEqual(plan.widthMm);
      expect(item.y).toBeLessThanOrEqual(plan.heightMm);
      if (item.what === 'rect' || item.what === 'picture') {
        expect(item.x + item.width).toBeLessThanOrEqual(plan.widthMm + 1e-6);
        expect(item.y + item.height).toBeLessThanOrEqual(plan.heightMm + 1e-6);
      }
    }
  });

  it('has room for every sign there is', () => {
    const bottom = plan.legend.y + plan.legend.height;
    const labels = new Set(
      listLegend(everything, createTranslate(language)).flatMap(({ label }) => label.split(' ')),
    );
    for (const item of items) {
      const isInLegend =
        item.what === 'text' &&
        item.x >= plan.legend.x &&
        item.x < plan.legend.x + plan.legend.width &&
        labels.has(item.text.split(' ')[0] ?? '') &&
        item.y > plan.legend.y &&
        item.y < plan.foot.y;
      if (isInLegend) expect(item.y).toBeLessThanOrEqual(bottom);
    }
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
