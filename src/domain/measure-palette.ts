import type { MapScheme } from './map-view.ts';

/** The sequential scale of measures: five shades, faint to strong, and the sheet under what has no value. */
export type MeasurePalette = { readonly shades: readonly string[]; readonly noValue: string };

/**
 * One hue that no status has, in even steps of OKLab lightness (0.10 light, 0.09 dark, 0.14 contrast): violet, darker for
 * more on a light sheet, lighter for more on a dark one.
 */
const palettes: Readonly<Record<MapScheme, MeasurePalette>> = {
  light: { shades: ['#e8e6f6', '#c7c3e5', '#a6a0d4', '#867fc2', '#685eb0'], noValue: '#f4f3ee' },
  dark: { shades: ['#373647', '#4f4b6c', '#696192', '#8677ba', '#a48ee4'], noValue: '#22292c' },
  contrast: { shades: ['#eeecfb', '#c0bce1', '#948dc6', '#6a5fab', '#442f8f'], noValue: '#ffffff' },
};

export function measurePalette(scheme: MapScheme): MeasurePalette {
  return palettes[scheme];
}
