import type { LonLat } from '#domain/lon-lat.ts';
import { type Site, siteKinds } from '#domain/site.ts';
import { spreadCoincident, spreadOffsetsPx } from '#map/sources/spread-coincident.ts';
import { escapeXml } from './escape-xml.ts';
import { signId } from './draw-signs.ts';
import type { PosterFrame } from './poster-frame.ts';

export type SiteTexts = {
  readonly nameOf: (site: Site) => string;
  /** All that a sign says: name, kind, status. */
  readonly sayOf: (site: Site) => string;
  /** Address behind a sign; null makes it a picture only. */
  readonly linkOf: (site: Site) => string | null;
};

/** Most signs that are drawn one by one; the rest are dots, so that a poster of the nation stays a poster. */
export const mostSigns = 250;

/** Later is drawn above: stations first, gates last. */
const order: readonly Site['kind'][] = ['radio_station', 'guard_post', 'e_board', 'pano', 'border_gate'];

type Placed = { readonly site: Site; readonly lonLat: LonLat };

/**
 * Sites as links in the order in which they are drawn. `data-code` names each; what is inside a link is in CSS pixels and
 * may be scaled about its origin. `scale` is for pictures of their own.
 */
export function drawSites(
  sites: readonly Site[],
  { project }: PosterFrame,
  { nameOf, sayOf, linkOf }: SiteTexts,
  scale: number | null,
): string {
  const placed = sites.flatMap((site): readonly Placed[] =>
    site.lonLat === null ? [] : [{ site, lonLat: site.lonLat }],
  );
  const { signs, dots } = chooseSigns(placed);
  const slots = spreadCoincident(signs.map(({ lonLat }) => lonLat));
  const by = scale === null ? '' : ` transform="scale(${scale})"`;
  return [
    drawDots(dots, project),
    ...signs.map(({ site, lonLat }, place) => {
      const [x, y] = project(lonLat);
      const [dx, dy] = spreadOffsetsPx[slots[place] ?? 0] ?? [0, 0];
      const link = linkOf(site);
      const tag = link === null ? 'g' : 'a';
      const shift = dx === 0 && dy === 0 ? '' : ` x="${dx}" y="${dy}"`;
      const name = site.kind === 'border_gate' ? nameOf(site) : null;
      return [
        `<${tag}${link === null ? '' : ` href="${escapeXml(link)}"`} data-code="${escapeXml(site.code)}" transform="translate(${Math.round(x)} ${Math.round(y)})">`,
        `<title>${escapeXml(sayOf(site))}</title><g${by}><use href="#${signId(site)}"${shift}/>`,
        name === null ? '' : `<text x="${dx + 16}" y="${dy + 4}">${escapeXml(name)}</text>`,
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
  const signs = new Set(ranked.slice(0, mostSigns));
  return {
    signs: ranked.slice(0, mostSigns).toReversed(),
    dots: placed.filter((each) => !signs.has(each)),
  };
}

/** One dot for each place that can be told apart. */
function drawDots(dots: readonly Placed[], project: PosterFrame['project']): string {
  if (dots.length === 0) return '';
  const cells = new Set(
    dots.map(({ lonLat }) =>
      project(lonLat)
        .map((value) => Math.round(value / 4) * 4)
        .join(' '),
    ),
  );
  return `<path class="p-dots" fill="none" stroke="#6f7674" stroke-width="5" stroke-linecap="round" d="${[...cells].map((cell) => `M${cell}h0`).join('')}"/>`;
}

/** Kinds that stand on the poster, in the order of the legend. */
export function listKinds(sites: readonly Site[]): readonly Site['kind'][] {
  return siteKinds.filter((kind) => sites.some((site) => site.kind === kind));
}
