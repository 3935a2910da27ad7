import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../lon-lat.ts';
import { writeDm, writeDms } from './testing/write-sexagesimal.ts';
import { parseCoordinates } from './parse-coordinates.ts';

const place: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 102.2, max: 117.8, noNaN: true }),
  fc.double({ min: 6.2, max: 23.5, noNaN: true }),
);
const styles = [
  { north: 'N', east: 'E', decimal: '.' },
  { north: 'B', east: 'Đ', decimal: ',' },
  { north: ' vĩ độ Bắc,', east: ' kinh độ Đông', decimal: ',' },
] as const;

/** How far the reading is from the place, in degrees; infinitely far when it is no coordinate. */
function missDeg(text: string, [lon, lat]: LonLat): number {
  const read = parseCoordinates(text);
  return read?.kind === 'degrees'
    ? Math.max(Math.abs(read.lonLat[0] - lon), Math.abs(read.lonLat[1] - lat))
    : Number.POSITIVE_INFINITY;
}

describe('a coordinate that was typed', () => {
  it('comes back from decimal degrees in either order, by point or comma, whatever stands between', () => {
    const separator = fc.constantFrom(' ', ', ', '; ', ';', ' , ', '  ', ' / ');
    fc.assert(
      fc.property(
        place,
        separator,
        fc.boolean(),
        fc.boolean(),
        ([lon, lat], between, isLonFirst, isComma) => {
          const [a, b] = isLonFirst ? [lon, lat] : [lat, lon];
          const text = `${a.toFixed(6)}${between}${b.toFixed(6)}`;
          expect(missDeg(isComma ? text.replaceAll('.', ',') : text, [lon, lat])).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('comes back from degrees and minutes, and from degrees, minutes and seconds, in both languages', () => {
    fc.assert(
      fc.property(place, fc.constantFrom(...styles), (lonLat, style) => {
        expect(missDeg(writeDms(lonLat, style), lonLat)).toBeLessThan(1.5e-6);
        expect(missDeg(writeDm(lonLat, style), lonLat)).toBeLessThan(1.5e-6);
      }),
    );
  });

  it('comes back without signs, with dashes, and with ASCII signs', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('bare', 'dashes', 'ascii', 'letters first'), (lonLat, form) => {
        const text = writeDms(lonLat, { north: '', east: '', decimal: '.' });
        const [lat = '', lon = ''] = text.split(' ');
        const written = {
          bare: text.replaceAll(/[°′″]/g, ' '),
          dashes: text.replaceAll(/[°′]/g, '-').replaceAll('″', ''),
          ascii: text.replaceAll('′', "'").replaceAll('″', '"'),
          'letters first': `E ${lon} N ${lat}`,
        }[form];
        expect(missDeg(written, lonLat)).toBeLessThan(1.5e-6);
      }),
    );
  });

  it.each([
    ['11.96715,106.57021'],
    ['11,96715,106,57021'],
    ['N11.96715 E106.57021'],
    ['11.96715°N, 106.57021°E'],
    ['106.57021Đ 11.96715B'],
    ['vĩ độ: 11,96715; kinh độ: 106,57021'],
    ['lat=11.96715 lon=106.57021'],
    ['Tọa độ 11.96715, 106.57021 (WGS84)'],
    ['11 độ 58 phút 01,74 giây Bắc, 106 độ 34 phút 12,756 giây Đông'],
    ['https://www.google.com/maps/@11.96715,106.57021,15z'],
    ['https://maps.google.com/?q=11.96715,106.57021'],
    ['geo:11.96715,106.57021'],
  ])('%s', (text) => {
    expect(missDeg(text, [106.57021, 11.96715])).toBeLessThan(2e-6);
  });

  it('in metres is VN-2000, whichever of x and y comes first', () => {
    const metres = { kind: 'metres', northingM: 1_323_545.12, eastingM: 534_678.9 };
    expect(parseCoordinates('1323545.12 534678.9')).toEqual({ ...metres, isSwapped: false });
    expect(parseCoordinates('X = 1.323.545,12; Y = 534.678,9')).toEqual({ ...metres, isSwapped: false });
    expect(parseCoordinates('534678,9 1323545,12')).toEqual({ ...metres, isSwapped: true });
    expect(parseCoordinates('1,323,545.12 m, 534,678.9 m')).toEqual({ ...metres, isSwapped: false });
  });

  it('elsewhere in the world is told, not moved', () => {
    expect(parseCoordinates('48.8566, 2.3522')).toEqual({ kind: 'outside', lonLat: [2.3522, 48.8566] });
    expect(parseCoordinates('33°51′S 151°12′E')).toMatchObject({ kind: 'outside' });
    expect(parseCoordinates('106.57 W 11.96 N')).toMatchObject({ kind: 'outside' });
  });

  it('half-typed waits for the other half', () => {
    for (const text of [
      '11°',
      '11°58',
      "11°58'01",
      '11.96715',
      '11,96715;',
      '11°58′01.7″B',
      'N 11.9',
      '11.9B',
    ])
      expect(parseCoordinates(text), text).toEqual({ kind: 'half' });
  });

  it('with a fault says which', () => {
    expect(parseCoordinates('11°75′B 106°34′Đ')).toEqual({ kind: 'faulty', fault: 'minutes' });
    expect(parseCoordinates('911°N 200°E')).toEqual({ kind: 'faulty', fault: 'degrees' });
    expect(parseCoordinates('11.9N 106.5N')).toEqual({ kind: 'faulty', fault: 'degrees' });
    expect(parseCoordinates('9999999 8888888')).toEqual({ kind: 'faulty', fault: 'metres' });
  });

  it.each([
    'Lộc Thạnh',
    '25280',
    'DT-25280',
    '1234/QĐ-UBND',
    'QĐ 1234',
    'Ấp 1',
    'ấp 1 2',
    'Khu phố 13, cụm 1',
    '12 34',
    "'; drop table site; --",
    '😀',
    '',
    '   ',
    '°',
    'e',
    '1 2 3',
    '.,;',
    'CL-25195-01',
    '2014',
    '2014-2018',
    '0912 345 678',
  ])('%s is no coordinate', (text) => {
    expect(parseCoordinates(text)).toBeNull();
  });

  it('never throws and never takes long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (text) => parseCoordinates(text) !== undefined,
      ),
    );
    const signs = fc.string({
      unit: fc.constantFrom(...'0 1 2 3 9 . , ; ° \' " n s e w b đ - /'.split(' '), ' '),
      maxLength: 60,
    });
    fc.assert(fc.property(signs, (text) => parseCoordinates(text) !== undefined));
    expect(parseCoordinates('1'.repeat(100_000))).toBeNull();
  });
});
