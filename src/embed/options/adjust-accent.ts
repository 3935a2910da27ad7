/** Text needs this contrast against the sheet (WCAG 2.2 AA). */
export const leastContrast = 4.5;

type Rgb = readonly [red: number, green: number, blue: number];

/** Relative luminance contrast of two `#rrggbb` colours, 1 to 21. */
export function computeContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(toRgb(one)), luminance(toRgb(other))].toSorted(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * A portal's own colour, made to be read on a sheet: left as it is where its contrast suffices, else moved towards black
 * on a light sheet or white on a dark one, by the smallest of a hundred steps that does.
 */
export function adjustAccent(accent: string, sheet: string): string {
  const goal = luminance(toRgb(sheet)) > 0.18 ? 0 : 255;
  const from = toRgb(accent);
  for (let step = 0; step <= 100; step += 1) {
    const mixed = toHex(from.map((channel) => channel + ((goal - channel) * step) / 100));
    if (computeContrast(mixed, sheet) >= leastContrast) return mixed;
  }
  return goal === 0 ? '#000000' : '#ffffff';
}

/** Black or white, whichever is read better on a colour. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  return computeContrast(colour, '#000000') > computeContrast(colour, '#ffffff') ? '#000000' : '#ffffff';
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
