import { describe, expect, it } from 'vitest';
import type { DatasetStatus } from '#domain/dataset-status.ts';
import { createTranslate } from '#i18n/translate.ts';
import { mapLabels } from './map-labels.ts';

function statusOf(...datasets: readonly (readonly [source: string, isFromFile: boolean])[]): DatasetStatus {
  return {
    geography: 'mixed',
    homeCodes: new Map(),
    datasets: datasets.map(([source, isFromFile], index) => ({
      layer: String(index),
      provenance: 'official',
      source,
      rowCount: 1,
      isFromFile,
    })),
  };
}

describe('the attribution of the map', () => {
  it('names each source of the loaded layers once, and none of those that came with the product', () => {
    const status = statusOf(
      ['Sở A', true],
      ['Minh họa', false],
      ['Sở A', true],
      ['biên giới: b.geojson', true],
    );
    expect(mapLabels(createTranslate('vi'), status).loadedSources).toBe(
      'Dữ liệu nạp: Sở A; biên giới: b.geojson',
    );
    expect(mapLabels(createTranslate('en'), status).loadedSources).toBe(
      'Loaded data: Sở A; biên giới: b.geojson',
    );
  });

  it('names nothing more while nothing was loaded', () => {
    expect(mapLabels(createTranslate('vi'), statusOf(['Minh họa', false])).loadedSources).toBe('');
    expect(mapLabels(createTranslate('vi'), null).loadedSources).toBe('');
  });
});
