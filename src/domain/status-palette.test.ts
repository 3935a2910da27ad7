import { describe, expect, it } from 'vitest';
import { statusPalette } from './status-palette.ts';
import { statuses } from './status.ts';

const sheets = { light: '#ffffff', dark: '#161c20', contrast: '#ffffff' } as const;

describe.each(Object.entries(sheets))('status colours in %s', (scheme, sheet) => {
  const palette = statusPalette(scheme as keyof typeof sheets);

  it.each(statuses)('%s can be read', (status) => {
    const { fill, ink, text } = palette[status];
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(3);
    expect(contrast(text, sheet)).toBeGreaterThanOrEqual(4.5);
  });

  it('tells no two statuses by one fill', () => {
    expect(new Set(statuses.map((status) => palette[status].fill)).size).toBeGreaterThanOrEqual(
      statuses.length - 1,
    );
  });
});

function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].toSorted((one, two) => two - one) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
