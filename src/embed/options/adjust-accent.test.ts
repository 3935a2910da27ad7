import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustAccent, computeContrast, inkOn, leastContrast } from './adjust-accent.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('the accent of a portal', () => {
  it('knows the contrast of two colours', () => {
    expect(computeContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(computeContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('stays where it can be read', () => {
    expect(adjustAccent('#0b57a4', '#ffffff')).toBe('#0b57a4');
  });

  it('is moved as little as it takes, keeping its hue', () => {
    expect(adjustAccent('#ffcc00', '#ffffff')).toBe('#8f7200');
    expect(adjustAccent('#0b57a4', '#171c1f')).toMatch(/^#[5-9]/);
  });

  it('can be read on every sheet', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('#ffffff', '#171c1f', '#f5f6f4', '#1e2427'), (accent, sheet) => {
        const shown = adjustAccent(accent, sheet);
        expect(computeContrast(shown, sheet)).toBeGreaterThanOrEqual(leastContrast);
        expect(computeContrast(inkOn(shown), shown)).toBeGreaterThanOrEqual(leastContrast);
      }),
    );
  });
});
