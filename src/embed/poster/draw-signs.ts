import type { Site, SiteKind } from '#domain/site.ts';
import type { Status } from '#domain/status.ts';
import type { StatusPalette } from '#domain/status-palette.ts';
import { sitePx } from '#map/images/draw-marker.ts';
import { glyphBox, markBox, siteBodyPath, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';

/** How a sign of a status is coloured: attributes with a space before each. */
export type SignInk = {
  readonly halo: string;
  readonly body: (status: Status) => string;
  readonly glyph: (status: Status) => string;
  readonly badge: string;
  readonly mark: (status: Status) => string;
};

export const pageSignInk: SignInk = {
  halo: ' class="p-h"',
  body: (status) => ` class="p-b p-${status}"`,
  glyph: (status) => ` class="p-g p-${status}"`,
  badge: ' class="p-d"',
  mark: (status) => ` class="p-m p-${status}"`,
};

export function sheetSignInk(palette: StatusPalette, paper: string): SignInk {
  return {
    halo: ` fill="none" stroke="${paper}" stroke-width="4"`,
    body: (status) =>
      ` fill="${palette[status].fill}" stroke="${palette[status].ink}" stroke-width="1.6" paint-order="stroke"`,
    glyph: (status) => ` fill="${palette[status].ink}"`,
    badge: ` fill="${paper}"`,
    mark: (status) => ` fill="${palette[status].text}"`,
  };
}

/** CSS pixels, as the map draws them. */
function pxOf(kind: SiteKind): (typeof sitePx)['small'] {
  return sitePx[kind === 'radio_station' ? 'small' : 'medium'];
}

/** A sign with its halo, across. */
export function signSpanPx(kind: SiteKind): number {
  return pxOf(kind).body + 8;
}

export function signId({ kind, status }: Pick<Site, 'kind' | 'status'>): string {
  return `p-${kind}-${status}`;
}

/** Each sign that is used, once, around the origin: the body of its kind, its glyph, and a badge with the status mark. */
export function defineSigns(sites: readonly Pick<Site, 'kind' | 'status'>[], ink: SignInk): string {
  const used = new Map(sites.map((site) => [signId(site), site]));
  return [...used.values()].map(drawSign).join('');

  function drawSign({ kind, status }: Pick<Site, 'kind' | 'status'>): string {
    const { body: px, badge: badgePx } = pxOf(kind);
    const badge = px / 2 - badgePx / 2 + 1;
    const markPx = badgePx - 4;
    const halo = placed(siteBodyPath(kind), -px / 2, px / glyphBox, ink.halo);
    const body = placed(siteBodyPath(kind), -px / 2, px / glyphBox, ink.body(status));
    const glyph = placed(siteGlyphPath(kind), -px * 0.31, (px * 0.62) / glyphBox, ink.glyph(status));
    const mark = placed(statusMarkPath(status), badge - markPx / 2, markPx / markBox, ink.mark(status));
    return `<g id="${signId({ kind, status })}">${halo}${body}${glyph}<circle cx="${badge}" cy="${badge}" r="${badgePx / 2 + 0.5}"${ink.badge}/>${mark}</g>`;
  }
}

/** A shape in its box, moved to `corner` in both directions. */
function placed(path: string, corner: number, scale: number, ink: string): string {
  return `<path transform="translate(${round(corner)} ${round(corner)})scale(${round(scale)})" fill-rule="evenodd"${ink} d="${path}"/>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
