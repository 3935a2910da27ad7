import { describe, expect, it } from 'vitest';
import { computeMetresPerPx, computeScale, formatDistance } from './compute-scale.ts';

describe('the scale bar', () => {
  it('is the longest round distance that fits', () => {
    expect(computeScale(100, 96)).toEqual({ metres: 5000, widthPx: 50 });
    expect(computeScale(3, 96)).toEqual({ metres: 200, widthPx: 200 / 3 });
    expect(computeScale(2.2, 100)).toMatchObject({ metres: 200 });
    expect(computeScale(1.04, 96)).toMatchObject({ metres: 50 });
  });

  it('knows the ground under a pixel', () => {
    expect(computeMetresPerPx(0, 0)).toBeCloseTo(78_271.517, 2);
    expect(computeMetresPerPx(60, 1)).toBeCloseTo(78_271.517 / 4, 2);
  });

  it('speaks the language of the map', () => {
    expect(formatDistance(1_000_000, 'vi')).toBe('1.000\u00a0km');
    expect(formatDistance(1_000_000, 'en')).toBe('1,000\u00a0km');
    expect(formatDistance(500, 'vi')).toBe('500\u00a0m');
  });
});
