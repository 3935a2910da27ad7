import { describe, expect, it } from 'vitest';
import { measureClassCount } from './measure-classes.ts';
import { measurePalette } from './measure-palette.ts';
import { statusPalette } from './status-palette.ts';

/** The others are paper and greys. */
const coloured = ['good', 'degraded', 'broken', 'suspended', 'building'] as const;

describe.each(['light', 'dark', 'contrast'] as const)('the scale of measures in %s', (scheme) => {
  const { shades } = measurePalette(scheme);

  it('steps evenly to the eye', () => {
    expect(shades).toHaveLength(measureClassCount);
    const lightness = shades.map((shade) => toOklab(shade)[0]);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    for (const step of steps) {
      expect(Math.sign(step)).toBe(Math.sign(steps[0] ?? 0));
      expect(Math.abs(step)).toBeGreaterThan(0.08);
      expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThan(0.01);
    }
  });

  it('takes no colour that a status has, by far', () => {
    for (const shade of shades)
      for (const status of coloured)
        expect(distance(shade, statusPalette(scheme)[status].fill)).toBeGreaterThan(0.08);
  });
});

/** Distance in OKLab: 0.02 is about what an eye just tells apart. */
function distance(a: string, b: string): number {
  const [one, two] = [toOklab(a), toOklab(b)];
  return Math.hypot(...one.map((value, index) => value - (two[index] ?? 0)));
}

/** https://bottosson.github.io/posts/oklab/ */
function toOklab(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
