import type { LonLat } from '#domain/lon-lat.ts';
import type { Site } from '#domain/site.ts';
import { spreadCoincident, spreadOffsetsPx } from '#map/sources/spread-coincident.ts';
import { orderSites } from '../snapshot/order-sites.ts';
import { balanceLines } from './balance-lines.ts';
import type { Box } from './clip-to-box.ts';
import { signId, signSpanPx } from './draw-signs.ts';
import { escapeXml } from './escape-xml.ts';
import { type Label, labelLinePx, type LabelPlace, placeLabels } from './place-labels.ts';
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
  /** How many units of the picture a CSS pixel is: names that would lie on a sign or on each other are left out. */
  readonly unitsPerPx: number;
  /** Where names may stand. */
  readonly room: Box;
};

/** A name is broken where the live map breaks it. */
const mostLetters = 17;

type Placed = { readonly site: Site; readonly lonLat: LonLat; readonly x: number; readonly y: number };

/**
 * Sites as links in the order in which they are drawn, the names of gates beside them. `data-code` names each; sign and
 * name are in CSS pixels and may be scaled about their origin.
 */
export function drawSites(
  sites: readonly Site[],
  { project }: PosterFrame,
  { nameOf, sayOf, linkOf }: SiteTexts,
  { nameInk, unitsPerPx, room }: SiteLook,
): string {
  const signs = orderSites(sites).flatMap((site): readonly Placed[] => {
    if (site.lonLat === null) return [];
    const [x, y] = project(site.lonLat);
    return [{ site, lonLat: site.lonLat, x, y }];
  });
  const slots = spreadCoincident(signs.map(({ lonLat }) => lonLat));
  const shifts = slots.map((slot) => spreadOffsetsPx[slot] ?? ([0, 0] as const));
  const gates = signs.filter(({ site }) => site.kind === 'border_gate').toReversed();
  const labels = gates.map(({ site, x, y }) => ({ x, y, lines: balanceLines(nameOf(site), mostLetters) }));
  const taken = signs.map(({ site, x, y }, row) => {
    const [dx, dy] = shifts[row] ?? [0, 0];
    return { x: x + dx * unitsPerPx, y: y + dy * unitsPerPx, spanPx: signSpanPx(site.kind) };
  });
  const places = placeLabels(labels, taken, room, unitsPerPx);
  const names = new Map(
    gates.map(({ site }, row) => [site.code, drawName(labels[row], places[row] ?? null, nameInk)]),
  );
  return signs
    .map(({ site, x, y }, row) =>
      drawSite(
        site,
        { x, y, shift: shifts[row] ?? [0, 0], name: names.get(site.code) ?? '' },
        { sayOf, linkOf },
      ),
    )
    .join('');
}

type SitePlace = {
  readonly x: number;
  readonly y: number;
  readonly shift: readonly [number, number];
  /** Markup. */
  readonly name: string;
};

/** One sign, with its link. */
export function drawSite(
  site: Site,
  { x, y, shift: [dx, dy], name }: SitePlace,
  { sayOf, linkOf }: Pick<SiteTexts, 'sayOf' | 'linkOf'>,
): string {
  const link = linkOf(site);
  const tag = link === null ? 'g' : 'a';
  const shift = dx === 0 && dy === 0 ? '' : ` x="${dx}" y="${dy}"`;
  return [
    `<${tag}${link === null ? '' : ` href="${escapeXml(link)}"`} data-code="${escapeXml(site.code)}" transform="translate(${Math.round(x)} ${Math.round(y)})">`,
    `<title>${escapeXml(sayOf(site))}</title><g><use href="#${signId(site)}"${shift}/></g>`,
    `${name}</${tag}>`,
  ].join('');
}

function drawName(label: Label | undefined, place: LabelPlace | null, nameInk: string): string {
  if (label === undefined || place === null) return '';
  const { dx, dy, anchor } = place;
  const lines = label.lines.map(
    (line, row) => `<tspan x="${dx}" y="${dy + row * labelLinePx}">${escapeXml(line)}</tspan>`,
  );
  const end = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text${nameInk}${end}>${lines.join(' ')}</text>`;
}
