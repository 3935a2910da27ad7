import type { Site } from '#domain/site.ts';
import type { StatusPalette } from '#domain/status-palette.ts';
import { statuses, type Status } from '#domain/status.ts';
import { drawSite, type SiteTexts } from './draw-sites.ts';
import { groupPoints } from './group-points.ts';
import type { PosterFrame } from './poster-frame.ts';

/** How the parts of a group are coloured: attributes with a space before each. */
export type GroupInk = {
  readonly disc: string;
  readonly share: (status: Status) => string;
  readonly count: string;
};

export const pageGroupInk: GroupInk = {
  disc: ' class="p-d"',
  share: (status) => ` class="p-r p-${status}"`,
  count: ' class="p-c"',
};

export function sheetGroupInk(palette: StatusPalette, paper: string, ink: string): GroupInk {
  return {
    disc: ` fill="${paper}"`,
    share: (status) => ` fill="none" stroke-width="${ringPx}" stroke="${palette[status].fill}"`,
    count: ` fill="${ink}" font-size="11" font-weight="600" text-anchor="middle"`,
  };
}

const ringPx = 6.5;

/** The sites of a picture that has too many to draw each by itself: groups, and what stands alone. */
export function drawGroupedSites(
  sites: readonly Site[],
  frame: PosterFrame,
  texts: Pick<SiteTexts, 'sayOf' | 'linkOf'>,
  ink: GroupInk,
): string {
  const points = sites.flatMap((site) => {
    if (site.lonLat === null) return [];
    const [x, y] = frame.project(site.lonLat);
    return [{ x, y, items: [site] }];
  });
  return groupPoints(points, frame)
    .map(({ x, y, items }) => {
      const [only] = items;
      return only !== undefined && items.length === 1
        ? drawSite(only, { x, y, shift: [0, 0], name: '' }, texts)
        : drawGroup(items, { x, y }, ink);
    })
    .join('');
}

/** Several sites as the live map draws them: a ring shared out by status from twelve o'clock, their number in it. */
function drawGroup(
  sites: readonly Pick<Site, 'status'>[],
  at: { readonly x: number; readonly y: number },
  ink: GroupInk,
): string {
  const radius = radiusOf(sites.length);
  let from = 0;
  const shares = statuses.flatMap((status) => {
    const count = sites.filter((site) => site.status === status).length;
    if (count === 0) return [];
    const to = from + count / sites.length;
    const arc = `<path${ink.share(status)} d="${arcData(from, to, radius - ringPx / 2)}"/>`;
    from = to;
    return [arc];
  });
  return `<g class="p-n" transform="translate(${Math.round(at.x)} ${Math.round(at.y)})"><g><circle r="${radius + 2}"${ink.disc}/>${shares.join('')}<text y="4"${ink.count}>${sites.length}</text></g></g>`;
}

function radiusOf(count: number): number {
  return count < 10 ? 13 : count < 100 ? 16 : count < 1000 ? 20 : 25;
}

/** A whole turn is two halves: an arc that ends where it began is none. */
function arcData(from: number, to: number, radius: number): string {
  if (to - from > 0.999) return `M0 ${-radius}a${radius} ${radius} 0 1 1 -.01 0z`;
  const place = (turn: number) =>
    [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)]
      .map((value) => Math.round(value * radius * 10) / 10)
      .join(' ');
  return `M${place(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${place(to)}`;
}
