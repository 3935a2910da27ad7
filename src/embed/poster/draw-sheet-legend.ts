import type { MapScheme } from '#domain/map-view.ts';
import { siteKinds, type SiteKind } from '#domain/site.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { statuses, type Status } from '#domain/status.ts';
import { glyphBox, markBox, siteBodyPath, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';
import { mapPalette } from '#map/style/map-palette.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { escapeXml } from './escape-xml.ts';
import type { PosterWords } from './poster-words.ts';

type Place = {
  readonly x: number;
  readonly y: number;
  /** No line stands lower. */
  readonly bottom: number;
};

type Line =
  | { readonly head: string }
  | { readonly sign: string; readonly label: string; readonly count: number };

const stepPx = 26;
const disc = 'M12 0A12 12 0 1 1 12 24A12 12 0 1 1 12 0Z';

/** The kinds and statuses that stand on the sheet, with how many of each. */
export function drawSheetLegend(
  { sites }: Snapshot,
  { t, formats }: PosterWords,
  scheme: MapScheme,
  place: Place,
): string {
  const palette = mapPalette(scheme);
  const colours = statusPalette(scheme);
  const countOf = (isMeant: (site: Snapshot['sites'][number]) => boolean) => sites.filter(isMeant).length;
  const kindLines = siteKinds.flatMap((kind): readonly Line[] => {
    const count = countOf((site) => site.kind === kind);
    return count === 0
      ? []
      : [{ sign: kindSign(kind, palette.communeText, palette.paper), label: t(`kind.${kind}`), count }];
  });
  const statusLines = statuses.flatMap((status): readonly Line[] => {
    const count = countOf((site) => site.status === status);
    return count === 0
      ? []
      : [{ sign: statusSign(status, colours[status]), label: t(`status.${status}`), count }];
  });
  const lines: readonly Line[] = [
    { head: t('embed.legend.kinds') },
    ...kindLines,
    { head: t('embed.legend.statuses') },
    ...statusLines,
  ];
  const step = Math.min(stepPx, (place.bottom - place.y) / lines.length);
  return lines
    .map((line, row) => {
      const y = Math.round(place.y + row * step);
      if ('head' in line)
        return `<text x="${place.x}" y="${y}" font-size="14" font-weight="600" fill="${palette.ink}">${escapeXml(line.head)}</text>`;
      const count = `<tspan fill="${palette.communeText}"> ${formats.integer(line.count)}</tspan>`;
      return `<g transform="translate(${place.x} ${y - 13})">${line.sign}</g><text x="${place.x + 26}" y="${y + 1}" font-size="14" fill="${palette.ink}">${escapeXml(line.label)} ${count}</text>`;
    })
    .join('');
}

const signPx = 17;

function kindSign(kind: SiteKind, fill: string, ink: string): string {
  return carried(siteBodyPath(kind), fill, fill, siteGlyphPath(kind), ink, glyphBox);
}

function statusSign(status: Status, { fill, ink }: { readonly fill: string; readonly ink: string }): string {
  return carried(disc, fill, ink, statusMarkPath(status), ink, markBox);
}

function carried(
  body: string,
  fill: string,
  edge: string,
  path: string,
  ink: string,
  pathBox: number,
): string {
  const inner = signPx * 0.6;
  const inset = (signPx - inner) / 2;
  return (
    `<path transform="scale(${round(signPx / 24)})" d="${body}" fill="${fill}" stroke="${edge}" stroke-width="1"/>` +
    `<path transform="translate(${inset} ${inset})scale(${round(inner / pathBox)})" d="${path}" fill="${ink}" fill-rule="evenodd"/>`
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
