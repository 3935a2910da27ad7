import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.ts';
import { formatMoney, formatMoneyHeading } from './money.ts';
import { createTranslate } from './translate.ts';

const vi = { t: createTranslate('vi'), formats: createFormats('vi') };
const en = { t: createTranslate('en'), formats: createFormats('en') };

describe('words', () => {
  it('fills in numbers as the language writes them', () => {
    expect(vi.t('filters.count', { shown: 1734 })).toBe('1.734 điểm');
    expect(en.t('filters.count', { shown: 1734 })).toBe('1,734 sites');
  });

  it('chooses the English word by number', () => {
    expect(en.t('filters.count', { shown: 1 })).toBe('1 site');
  });

  it('leaves a text with braces or bars in it alone', () => {
    expect(vi.t('filters.part.text', { text: '{a|b}' })).toBe('Chữ tìm “{a|b}”');
  });
});

describe('numbers, dates and money', () => {
  it('follow the language', () => {
    expect(vi.formats.number(1234.5)).toBe('1.234,5');
    expect(vi.formats.date('2019-03-02')).toBe('02/03/2019');
    expect(en.formats.date('2019-03-02')).toBe('02/03/2019');
    expect(vi.formats.coordinates([106.61234, 11.9])).toBe('11,90000; 106,61234');
    expect(vi.formats.distance(15_250)).toBe('15,3 km');
  });

  it('write angles in degrees, minutes and seconds, carrying what rounds up', () => {
    expect(vi.formats.dms([106.50588, 11.94717])).toBe('11°56′49,81″ B; 106°30′21,17″ Đ');
    expect(en.formats.dms([106.50588, -11.94717])).toBe('11°56′49.81″ S; 106°30′21.17″ E');
    expect(en.formats.dms([106.999_999_9, 11])).toBe('11°00′00.00″ N; 107°00′00.00″ E');
    expect([106.25, 107.75, 105].map(vi.formats.meridian)).toEqual(['106°15′', '107°45′', '105°00′']);
    expect(vi.formats.planeM(1_321_345.678)).toBe('1.321.345,68');
  });

  it('keep million đồng to the thousandth', () => {
    expect(formatMoney(1234.567, vi.formats, vi.t)).toBe('1.234,567 triệu đồng');
  });

  it('say billions in headings only where that is exact', () => {
    expect(formatMoneyHeading(2400, vi.formats, vi.t)).toBe('2,4 tỷ đồng');
    expect(formatMoneyHeading(2450, vi.formats, vi.t)).toBe('2.450 triệu đồng');
    expect(formatMoneyHeading(900, vi.formats, vi.t)).toBe('900 triệu đồng');
    expect(formatMoneyHeading(2400, en.formats, en.t)).toBe('2.4 billion VND');
  });
});
