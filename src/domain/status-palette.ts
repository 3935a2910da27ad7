import type { MapScheme } from './map-view.ts';
import type { Status } from './status.ts';

/** The colours of one status: `fill` of a mark or a body, `ink` drawn on that fill (3:1 at least), `text` for words on the sheet (4.5:1 at least). */
export type StatusColours = { readonly fill: string; readonly ink: string; readonly text: string };

export type StatusPalette = Readonly<Record<Status, StatusColours>>;

const light: StatusPalette = {
  good: { fill: '#009e73', ink: '#ffffff', text: '#00694d' },
  degraded: { fill: '#e69f00', ink: '#201400', text: '#8a5a00' },
  broken: { fill: '#d55e00', ink: '#ffffff', text: '#a84300' },
  suspended: { fill: '#cc79a7', ink: '#24091a', text: '#94386c' },
  building: { fill: '#56b4e9', ink: '#04202f', text: '#1b6a99' },
  planned: { fill: '#ffffff', ink: '#0072b2', text: '#00639b' },
  retired: { fill: '#e4e4e0', ink: '#5b605f', text: '#5b605f' },
  unknown: { fill: '#6f7674', ink: '#ffffff', text: '#4f5654' },
};

const dark: StatusPalette = {
  good: { fill: '#12b886', ink: '#00241a', text: '#3fd3a5' },
  degraded: { fill: '#f0ad1e', ink: '#201400', text: '#f5bd4a' },
  broken: { fill: '#f0701a', ink: '#1f0b00', text: '#ff9550' },
  suspended: { fill: '#d98bb6', ink: '#24091a', text: '#e8a6c9' },
  building: { fill: '#56b4e9', ink: '#04202f', text: '#7cc6f0' },
  planned: { fill: '#1a2126', ink: '#5fb7ef', text: '#7cc6f0' },
  retired: { fill: '#33393b', ink: '#a9b0ae', text: '#a9b0ae' },
  unknown: { fill: '#a3aba8', ink: '#14191b', text: '#c3cac7' },
};

const contrast: StatusPalette = {
  good: { fill: '#006b4e', ink: '#ffffff', text: '#00533c' },
  degraded: { fill: '#ffb000', ink: '#000000', text: '#6b4600' },
  broken: { fill: '#b03a00', ink: '#ffffff', text: '#8f2f00' },
  suspended: { fill: '#8f2f66', ink: '#ffffff', text: '#7a2456' },
  building: { fill: '#56b4e9', ink: '#000000', text: '#0a4d75' },
  planned: { fill: '#ffffff', ink: '#004f7c', text: '#004f7c' },
  retired: { fill: '#ffffff', ink: '#3a3e3d', text: '#3a3e3d' },
  unknown: { fill: '#3a3e3d', ink: '#ffffff', text: '#2c302f' },
};

const palettes: Readonly<Record<MapScheme, StatusPalette>> = { light, dark, contrast };

/** Okabe–Ito, tuned to each scheme. Never the only carrier of a status: a mark goes with it. */
export function statusPalette(scheme: MapScheme): StatusPalette {
  return palettes[scheme];
}
