import type { Reached } from './coverage-overlay.ts';
import type { SiteKind } from './site.ts';
import type { Status } from './status.ts';

/** Site glyphs and bodies are drawn in a box of 24 × 24, status marks in one of 12 × 12. All are filled by the even-odd rule. */
export const glyphBox = 24;
export const markBox = 12;

const glyphPaths: Readonly<Record<SiteKind, string>> = {
  border_gate:
    'M1.5 4.6Q12 1.4 22.5 4.6L22 8H2ZM4 9.5H20V12H4ZM4 12H8V21.5H4ZM16 12H20V21.5H16ZM11 14.2H13V16.4H11ZM11 18.2H13V20.4H11Z',
  pano: 'M1.5 3.5H22.5V15H1.5ZM4.5 6.4H19.5V8.2H4.5ZM4.5 10.2H14.5V12H4.5ZM5.6 15H8V21.5H5.6ZM16 15H18.4V21.5H16Z',
  guard_post:
    'M11 0.8H12.4V2.1L18.6 4.1L12.4 6.1V7.4L20.5 12V14H18.4V22H14.2V17H9.8V22H5.6V14H3.5V12L11 7.5Z',
  radio_station:
    'M12 7.2A2.3 2.3 0 0 1 13.6 11.1L16.9 22H14.5L13.9 19.8H10.1L9.5 22H7.1L10.4 11.1A2.3 2.3 0 0 1 12 7.2ZM12 13.4L10.8 17.5H13.2ZM6.9 4.4L8.3 5.9A5 5 0 0 0 8.3 13.1L6.9 14.6A7.1 7.1 0 0 1 6.9 4.4ZM17.1 4.4A7.1 7.1 0 0 1 17.1 14.6L15.7 13.1A5 5 0 0 0 15.7 5.9ZM3.9 1.6L5.3 3.1A9 9 0 0 0 5.3 15.9L3.9 17.4A11 11 0 0 1 3.9 1.6ZM20.1 1.6A11 11 0 0 1 20.1 17.4L18.7 15.9A9 9 0 0 0 18.7 3.1Z',
  e_board:
    'M1.5 3.5H22.5V17.5H1.5ZM4 6V15H20V6ZM9 19H15V21.5H9ZM10.9 7.3H13.1V9.5H10.9ZM10.9 10.5H13.1V13.7H10.9Z',
};

const bodyPaths: Readonly<Record<SiteKind, string>> = {
  border_gate: 'M4 1H20A3 3 0 0 1 23 4V20A3 3 0 0 1 20 23H4A3 3 0 0 1 1 20V4A3 3 0 0 1 4 1Z',
  pano: 'M1.6 2.6H22.4A1.6 1.6 0 0 1 24 4.2V19.8A1.6 1.6 0 0 1 22.4 21.4H1.6A1.6 1.6 0 0 1 0 19.8V4.2A1.6 1.6 0 0 1 1.6 2.6Z',
  guard_post: 'M12 0L22.5 3.2V12.5C22.5 18 18 21.8 12 24C6 21.8 1.5 18 1.5 12.5V3.2Z',
  radio_station: 'M12 0.8A11.2 11.2 0 1 1 12 23.2A11.2 11.2 0 1 1 12 0.8Z',
  e_board: 'M7.2 0.8H16.8L23.2 7.2V16.8L16.8 23.2H7.2L0.8 16.8V7.2Z',
};

/** A loudspeaker: what a cluster is told by. */
export const clusterGlyphPath =
  'M2 9H6.5L14.5 3.5V20.5L6.5 15H2ZM16.4 8.3A4.6 4.6 0 0 1 16.4 15.7L15.9 14A3 3 0 0 0 15.9 10ZM18 5.2A8.4 8.4 0 0 1 18 18.8L17.2 17.1A6.6 6.6 0 0 0 17.2 6.9Z';

/** A pin in a box of 24; its tip is at the middle of the lower edge. */
export const pinPath =
  'M12 1.5A8 8 0 0 1 20 9.5C20 15.2 14.6 19.4 12 24C9.4 19.4 4 15.2 4 9.5A8 8 0 0 1 12 1.5ZM12 6.4A3.1 3.1 0 1 0 12 12.6A3.1 3.1 0 1 0 12 6.4Z';

const markPaths: Readonly<Record<Status, string>> = {
  good: 'M6 1.4A4.6 4.6 0 1 1 6 10.6A4.6 4.6 0 1 1 6 1.4Z',
  degraded: 'M6 0.9L11.6 10.7H0.4Z',
  broken: 'M1.6 1.6H10.4V10.4H1.6Z',
  suspended: 'M6 0.3L11.7 6L6 11.7L0.3 6Z',
  building:
    'M6 0.8A5.2 5.2 0 1 1 6 11.2A5.2 5.2 0 1 1 6 0.8ZM6 2.3A3.7 3.7 0 1 0 6 9.7A3.7 3.7 0 1 0 6 2.3ZM6 2.3A3.7 3.7 0 0 1 9.7 6H6Z',
  planned: 'M6 0.8A5.2 5.2 0 1 1 6 11.2A5.2 5.2 0 1 1 6 0.8ZM6 2.7A3.3 3.3 0 1 0 6 9.3A3.3 3.3 0 1 0 6 2.7Z',
  retired: 'M2.7 1.1L6 4.4L9.3 1.1L10.9 2.7L7.6 6L10.9 9.3L9.3 10.9L6 7.6L2.7 10.9L1.1 9.3L4.4 6L1.1 2.7Z',
  unknown:
    'M2.9 4.2A3.1 3.1 0 0 1 9.1 4C9.1 5.5 8.2 6.1 7.5 6.7C6.9 7.2 6.8 7.5 6.8 8.1H5.1C5.1 6.7 5.6 6.1 6.4 5.4C7 4.9 7.3 4.6 7.3 4A1.3 1.3 0 0 0 4.7 4.2ZM5 9.1H6.9V11H5Z',
};

const hamletPaths: Readonly<Record<Reached, string>> = {
  yes: 'M6 0.8L11.4 5.6H10V11H2V5.6H0.6Z',
  maybe: 'M6 0.8L11.4 5.6H10V11H2V5.6H0.6ZM6 2.8L3.4 5.1V9.6H6Z',
  no: 'M6 0.8L11.4 5.6H10V11H2V5.6H0.6ZM6 2.8L3.4 5.1V9.6H8.6V5.1ZM4.5 5L6 6.4L7.5 5L8.3 5.8L6.9 7.2L8.3 8.6L7.5 9.4L6 8L4.5 9.4L3.7 8.6L5.1 7.2L3.7 5.8Z',
};

/** A house in a box of 12: whole when the hamlet is reached, half when it may be, open and crossed when it is not. */
export function hamletPath(reached: Reached): string {
  return hamletPaths[reached];
}

/** What the site is, as SVG path data in a box of 24. */
export function siteGlyphPath(kind: SiteKind): string {
  return glyphPaths[kind];
}

/** The outline that carries the glyph on the map; each kind has its own, so that kind is told without colour. */
export function siteBodyPath(kind: SiteKind): string {
  return bodyPaths[kind];
}

/** The mark that tells a status without colour (● ▲ ■ ◆ ◔ ○ ✕ ?), as SVG path data in a box of 12. */
export function statusMarkPath(status: Status): string {
  return markPaths[status];
}
