import { describe, expect, it } from 'vitest';
import { buildUnit } from '#domain/testing/build-site.ts';
import { askedVintage } from './asked-vintage.ts';

const communes = [
  buildUnit({ code: '25280', vintage: 2024, validFrom: '1997-01-01', validTo: '2025-07-01' }),
  buildUnit({ code: '25280', vintage: 2025, validFrom: '2025-07-01' }),
];
const units = new Map(communes.map((unit) => [unit.uid, unit]));

describe('the vintage that is asked for', () => {
  it.each([
    ['2018-12-31', 2024],
    ['2025-06-30', 2024],
    ['2025-07-01', 2025],
    ['1990-01-01', 2024],
  ])('on %s is that of the communes in force: %i', (date, vintage) => {
    expect(askedVintage(units, null, date)).toBe(vintage);
  });

  it('is the one chosen by hand, whatever the date, and the newest without either', () => {
    expect(askedVintage(units, 2025, '2018-12-31')).toBe(2025);
    expect(askedVintage(units, null, null)).toBeNull();
  });
});
