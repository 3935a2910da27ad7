import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { statusPalette, type StatusColours } from '#domain/status-palette.ts';
import { statuses } from '#domain/status.ts';
import { mapPalette } from '../style/map-palette.ts';
import type { Pen } from './draw-image.ts';
import type { ImageSpec } from './image-id.ts';

type DonutImage = Extract<ImageSpec, { what: 'donut' }>;

export function donutImagePx(radiusPx: number): number {
  return 2 * (radiusPx + 2);
}

/** Several sites: a ring shared out by status from twelve o'clock, each share with its mark where there is room. */
export function drawStatusDonut(pen: Pen, { scheme, radiusPx, shares }: DonutImage): void {
  const palette = statusPalette(scheme);
  const { paper } = mapPalette(scheme);
  const centre = radiusPx + 2;
  const ring = radiusPx > 12 ? 6.5 : 4;
  const total = shares.reduce((sum, share) => sum + share, 0);
  pen.disc(centre, centre, radiusPx + 2, paper);
  let from = 0;
  for (const [index, status] of statuses.entries()) {
    const share = (shares[index] ?? 0) / total;
    if (share === 0) continue;
    drawShare(pen, {
      centre,
      radius: radiusPx - ring / 2,
      from,
      to: from + share,
      ring,
      colours: palette[status],
      paper,
    });
    if (ring > 4)
      drawMark(
        pen,
        statusMarkPath(status),
        centre,
        radiusPx - ring / 2,
        from + share / 2,
        palette[status].ink,
      );
    from += share;
  }
  pen.disc(centre, centre, radiusPx - ring, paper);
}

type Share = {
  readonly centre: number;
  readonly radius: number;
  readonly from: number;
  readonly to: number;
  readonly ring: number;
  readonly colours: StatusColours;
  readonly paper: string;
};

/** A status that is drawn hollow, its fill being the paper, keeps an outline. */
function drawShare(pen: Pen, { centre, radius, from, to, ring, colours, paper }: Share): void {
  const isHollow = isNear(colours.fill, paper);
  pen.arc(centre, centre, radius, from, to, ring, isHollow ? colours.ink : colours.fill, paper);
  if (isHollow)
    pen.arc(centre, centre, radius, from + 0.012, to - 0.012, ring - 2.4, colours.fill, colours.fill);
}

function isNear(a: string, b: string): boolean {
  const other = channelsOf(b);
  return channelsOf(a).every((value, index) => Math.abs(value - (other[index] ?? 0)) < 40);
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function drawMark(
  pen: Pen,
  path: string,
  centre: number,
  radius: number,
  turn: number,
  colour: string,
): void {
  const sizePx = 4.8;
  const angle = (turn - 0.25) * 2 * Math.PI;
  pen.path(
    path,
    centre + radius * Math.cos(angle) - sizePx / 2,
    centre + radius * Math.sin(angle) - sizePx / 2,
    sizePx / markBox,
    { fill: colour },
  );
}
