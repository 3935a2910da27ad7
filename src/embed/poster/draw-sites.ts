import type { LonLat } from '#domain/lon-lat.ts';
import { gateClasses, type Site } from '#domain/site.ts';
import { spreadCoincident, spreadOffsetsPx } from '#map/sources/spread-coincident.ts';
import { escapeXml } from './escape-xml.ts';
import { signId } from './draw-signs.ts';
import { placeLabels } from './place-labels.ts';
import type { PosterFrame } from './poster-frame.ts';

export type SiteTexts = {
  readonly nameOf: (site: Site) => string;
  /** All that a sign says: name, kind, status. */
  readonly sayOf: (site: Site) => string;
  /** Address behind a sign; null makes it a picture only. */
  readonly linkOf: (site: Site) => string | null;
};

export type SiteLook = {
  /** Attributes of the names of gates. */
  readonly nameInk: string;
  /**
   * How many units of the picture a CSS pixel is on a wide screen and on a narrow one. Names that would lie on each other
   * are left out; those that would only on a narrow screen carry the class `p-wide`.
   */
  readonly unitsPerPx: { readonly wide: number; readonly narrow: number };
};

/** Most signs that are drawn one by one; the rest are dots, so that a poster of the nation stays a poster. */
const mostSigns = 250;

/** Later is drawn above: stations first, gates last. */
const order: readonly Site['kind'][] = ['radio_station', 'guard_post', 'e_board', 'pano', 'border_gate'];

type Placed = { readonly site: Site; readonly lonLat: LonLat; readonly x: number; readonly y: number };

/**
 * Sites as links in the order in which they are drawn, the names of gates beside them. `data-code` names each; what is
 * inside a link is in CSS pixels and may be scaled about its origin.
 */
export function drawSites(
  sites: readonly Site[],
  { project, width, height }: PosterFrame,
  { nameOf, sayOf, linkOf }: SiteTexts,
  { nameInk, unitsPerPx }: SiteLook,
): string {
  const placed = sites.flatMap((site): readonly Placed[] => {
    if (site.lonLat === null) return [];
    const [x, y] = project(site.lonLat);
    return [{ site, lonLat: site.lonLat, x, y }];
  });
  const { signs, dots } = chooseSigns(placed);
  const slots = spreadCoincident(signs.map(({ lonLat }) => lonLat));
  const gates = signs
    .filter(({ site }) => site.kind === 'border_gate')
    .toSorted((a, b) => gateRank(a.site) - gateRank(b.site));
  const labels = gates.map(({ site, x, y }) => ({ x, y, text: nameOf(site) }));
  const sides = placeLabels(labels, gates, { width, height }, unitsPerPx.wide);
  const narrow = placeLabels(labels, gates, { width, height }, unitsPerPx.narrow);
  const sideOf = new Map(
    gates.map(({ site }, row) => [
      site.code,
      { side: sides[row] ?? null, isWide: sides[row] !== narrow[row] },
    ]),
  );
  return [
    drawDots(dots),
    ...signs.map(({ site, x, y }, row) => {
      const [dx, dy] = spreadOffsetsPx[slots[row] ?? 0] ?? [0, 0];
      const link = linkOf(site);
      const tag = link === null ? 'g' : 'a';
      const shift = dx === 0 && dy === 0 ? '' : ` x="${dx}" y="${dy}"`;
      const { side, isWide } = sideOf.get(site.code) ?? { side: null, isWide: false };
      return [
        `<${tag}${link === null ? '' : ` href="${escapeXml(link)}"`} data-code="${escapeXml(site.code)}" transform="translate(${Math.round(x)} ${Math.round(y)})">`,
        `<title>${escapeXml(sayOf(site))}</title><g><use href="#${signId(site)}"${shift}/>`,
        side === null
          ? ''
          : `<text${isWide ? ' class="p-wide"' : ''}${nameInk} x="${dx + side.dx}" y="${dy + side.dy}"${side.anchor === 'start' ? '' : ` text-anchor="${side.anchor}"`}>${escapeXml(nameOf(site))}</text>`,
        `</g></${tag}>`,
      ].join('');
    }),
  ].join('');
}

function chooseSigns(placed: readonly Placed[]): {
  readonly signs: readonly Placed[];
  readonly dots: readonly Placed[];
} {
  const ranked = placed.toSorted((a, b) => order.indexOf(b.site.kind) - order.indexOf(a.site.kind));
  return { signs: ranked.slice(0, mostSigns).toReversed(), dots: ranked.slice(mostSigns) };
}

/** The gates that matter most are named first. */
function gateRank({ facts }: Site): number {
  return facts?.kind === 'border_gate' ? gateClasses.indexOf(facts.class) : gateClasses.length;
}

/** One dot for each place that can be told apart. */
function drawDots(dots: readonly Placed[]): string {
  if (dots.length === 0) return '';
  const cells = new Set(dots.map(({ x, y }) => `${Math.round(x / 4) * 4} ${Math.round(y / 4) * 4}`));
  return `<path class="p-dots" fill="none" stroke="#6f7674" stroke-width="5" stroke-linecap="round" d="${[...cells].map((cell) => `M${cell}h0`).join('')}"/>`;
}
