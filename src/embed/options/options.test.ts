import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAdminUnitUid } from '#domain/id.ts';
import { siteKinds } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import { decodeDataset, decodeOptions, decodeSearch } from './decode-options.ts';
import {
  coverageLayers,
  defaultEmbedOptions,
  embedFits,
  embedLanguages,
  embedThemes,
  type EmbedFrame,
  type EmbedOptions,
} from './embed-options.ts';
import { encodeDataAttributes, encodeOptions, encodeSearch } from './encode-options.ts';
import { optionNames } from './option-codecs.ts';

const degrees = (limit: number) => fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((n) => n / 1e5);
const frame: fc.Arbitrary<EmbedFrame | null> = fc.oneof(
  fc.constant(null),
  fc
    .record({ lon: degrees(180), lat: degrees(85), zoom: fc.integer({ min: 0, max: 1800 }) })
    .map(({ lon, lat, zoom }) => ({
      kind: 'view' as const,
      view: { lonLat: [lon, lat] as const, zoom: zoom / 100 },
    })),
  fc
    .record({ west: degrees(90), south: degrees(40), width: fc.integer({ min: 1, max: 8e6 }) })
    .map(({ west, south, width }) => ({
      kind: 'bounds' as const,
      bounds: [west, south, (west * 1e5 + width) / 1e5, (south * 1e5 + width / 2 + 1) / 1e5].map((n) =>
        Number(n.toFixed(5)),
      ) as [number, number, number, number],
    })),
);
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]).map((chosen) => new Set(chosen));
const options: fc.Arbitrary<EmbedOptions> = fc.record({
  kinds: some(siteKinds),
  statuses: some(statuses),
  commune: fc.constantFrom(null, toAdminUnitUid('25280', 2025), toAdminUnitUid('25294', 2024)),
  coverage: fc.constantFrom(null, ...coverageLayers),
  frame,
  site: fc.constantFrom(null, 'CK-HOALU', 'DT-25280', 'ĐÀI_1.2'),
  language: fc.constantFrom(null, ...embedLanguages),
  theme: fc.constantFrom(...embedThemes),
  accent: fc.option(fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)),
  hasControls: fc.boolean(),
  hasLegend: fc.boolean(),
  hasSearch: fc.boolean(),
  hasTable: fc.boolean(),
  time: fc.constantFrom(
    { isShown: false, asOf: null },
    { isShown: true, asOf: null },
    { isShown: true, asOf: '2019-06-30' },
  ),
  fit: fc.constantFrom(...embedFits),
});

function datasetOf(attributes: string): Record<string, string> {
  return Object.fromEntries(
    [...attributes.matchAll(/ data-(\w+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

describe('the options of the public map', () => {
  it('come back from an address and from attributes as they were', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        for (const decoded of [
          decodeSearch(encodeSearch(chosen)),
          decodeDataset(datasetOf(encodeDataAttributes(chosen))),
          decodeOptions(encodeOptions(chosen)),
        ]) {
          expect(decoded.options).toEqual(chosen);
          expect(decoded.ignored).toEqual([]);
        }
      }),
    );
  });

  it('say nothing when nothing was chosen', () => {
    expect(encodeSearch(defaultEmbedOptions)).toBe('');
    expect(encodeDataAttributes(defaultEmbedOptions)).toBe('');
    expect(decodeSearch('').options).toEqual(defaultEmbedOptions);
  });

  it('stand in an address that people can read', () => {
    const { options: chosen } = decodeOptions([
      ['kinds', 'pano, border_gate'],
      ['commune', '25280@2025'],
      ['accent', '#C11'],
      ['time', '2019'],
    ]);
    expect(encodeSearch(chosen)).toBe(
      '?kinds=border_gate,pano&commune=25280@2025&accent=cc1111&time=2019-12-31',
    );
  });

  it('take an attribute without a value for on', () => {
    expect(decodeDataset({ search: '', legend: 'off', table: 'FALSE' }).options).toMatchObject({
      hasSearch: true,
      hasLegend: false,
      hasTable: false,
    });
  });

  it('keep what is known of a list, and its default when nothing is', () => {
    expect(decodeOptions([['kinds', 'pano,castle']]).options.kinds).toEqual(new Set(['pano']));
    const { options: chosen, ignored } = decodeOptions([['kinds', 'castle']]);
    expect(chosen.kinds.size).toBe(0);
    expect(ignored).toMatchObject([{ name: 'kinds', value: 'castle' }]);
  });

  it.each([
    ['view', '106,11'],
    ['view', '106,91,10'],
    ['view', 'Infinity,0,1'],
    ['view', '1e2,11,9'],
    ['bounds', '107,11,106,12'],
    ['bounds', '106,11,107,12,13'],
    ['commune', '25280'],
    ['commune', '25280@2025;drop'],
    ['coverage', 'money'],
    ['site', '../../etc/passwd'],
    ['site', '<script>'],
    ['lang', 'fr'],
    ['theme', 'pink'],
    ['accent', 'red'],
    ['accent', 'url(//x)'],
    ['controls', 'maybe'],
    ['time', '2019-02-30'],
    ['time', '1999'],
    ['fit', 'huge'],
    ['visibility', 'restricted'],
    ['token', 'abc'],
  ])('leave out %s=%s, and say so', (name, value) => {
    const { options: chosen, ignored } = decodeOptions([[name, value]]);
    expect(chosen).toEqual(defaultEmbedOptions);
    expect(ignored.map((each) => each.name)).toEqual([name]);
    expect(ignored[0]?.expected).not.toBe('');
  });

  it('survive anything', () => {
    const name = fc.oneof(fc.constantFrom(...optionNames), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (given) => {
        const { options: chosen } = decodeOptions(given);
        expect(decodeOptions(encodeOptions(chosen)).options).toEqual(chosen);
        expect(encodeDataAttributes(chosen)).not.toMatch(/[<>&]/);
      }),
    );
  });

  it('pass over what campaigns put into addresses', () => {
    expect(decodeSearch('?utm_source=x&fbclid=y').ignored).toEqual([]);
  });
});
