import { glyphBox, markBox, siteBodyPath, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { mapPalette } from '../style/map-palette.ts';
import type { Pen } from './draw-image.ts';
import type { ImageSpec, MarkerSize } from './image-id.ts';

type SiteImage = Extract<ImageSpec, { what: 'site' }>;
type MarkImage = Extract<ImageSpec, { what: 'mark' }>;

/** Body of a site's sign and the badge that hangs over its corner, in CSS pixels; posters draw the same. */
export const sitePx: Readonly<Record<MarkerSize, { readonly body: number; readonly badge: number }>> = {
  small: { body: 21, badge: 10.5 },
  medium: { body: 26, badge: 12 },
  large: { body: 34, badge: 15 },
};
const markPx: Readonly<Record<MarkerSize, number>> = { small: 9, medium: 11, large: 15 };

/** Room around the body for its halo and the badge, which hangs over the lower right corner. */
const overhangPx = 4;

export function siteImagePx(size: MarkerSize): number {
  return sitePx[size].body + 2 * overhangPx;
}

export function markImagePx(size: MarkerSize): number {
  return markPx[size] + 4;
}

/** A site: the body of its kind filled with the status colour, its glyph, and a badge with the status mark. */
export function drawSiteMarker(pen: Pen, { scheme, kind, status, size }: SiteImage): void {
  const colours = statusPalette(scheme)[status];
  const { paper } = mapPalette(scheme);
  const { body, badge } = sitePx[size];
  const scale = body / glyphBox;
  pen.path(siteBodyPath(kind), overhangPx, overhangPx, scale, { stroke: paper, strokePx: 4 });
  pen.path(siteBodyPath(kind), overhangPx, overhangPx, scale, { stroke: colours.ink, strokePx: 1.6 });
  pen.path(siteBodyPath(kind), overhangPx, overhangPx, scale, { fill: colours.fill });
  const glyph = body * 0.62;
  const inset = overhangPx + (body - glyph) / 2;
  pen.path(siteGlyphPath(kind), inset, inset, glyph / glyphBox, { fill: colours.ink });
  const corner = overhangPx + body - badge / 2 + 1;
  pen.disc(corner, corner, badge / 2 + 0.5, paper);
  const mark = badge - 4;
  pen.path(statusMarkPath(status), corner - mark / 2, corner - mark / 2, mark / markBox, {
    fill: colours.text,
  });
}

/** A loudspeaker cluster: only its status mark, with a halo. */
export function drawStatusMark(pen: Pen, { scheme, status, size }: MarkImage): void {
  const colours = statusPalette(scheme)[status];
  const scale = markPx[size] / markBox;
  const hollow =
    status === 'planned' || status === 'retired' || status === 'unknown' || status === 'building';
  pen.path(statusMarkPath(status), 2, 2, scale, { stroke: mapPalette(scheme).paper, strokePx: 3 });
  pen.path(statusMarkPath(status), 2, 2, scale, { fill: hollow ? colours.text : colours.fill });
}
