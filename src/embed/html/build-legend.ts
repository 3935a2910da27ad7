import { siteKinds } from '#domain/site.ts';
import { statuses, type Status } from '#domain/status.ts';
import { glyphBox, markBox, siteBodyPath, siteGlyphPath } from '#domain/symbols.ts';
import { isGone } from '../snapshot/is-gone.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { EmbedWords } from '../words/embed-words.ts';
import { html, type Markup } from './html.ts';

const disc = 'M12 0A12 12 0 1 1 12 24A12 12 0 1 1 12 0Z';

/**
 * What the signs of the published sites mean, and how many of each there are. The page makes buttons of the lines, and
 * shows those of statuses that only an earlier date had.
 */
export function buildLegend(
  { sites: published, clusterCount, asOf }: Snapshot,
  { t, formats }: EmbedWords,
): Markup {
  const sites = published.filter((site) => !isGone(site, asOf));
  const kinds = siteKinds.filter((kind) => sites.some((site) => site.kind === kind));
  const line = (what: 'kind' | 'status', value: string, sign: Markup, label: string, count: number) =>
    html`<li data-${what}="${value}" ${count === 0 ? 'hidden' : ''}>
      ${sign}<span class="label">${label}</span><span class="count">${formats.integer(count)}</span>
    </li>`;
  const clusters =
    clusterCount === 0
      ? null
      : html`<p class="aside">
          <b>${formats.integer(clusterCount)}</b> ${t('embed.clusters').toLowerCase()}
          (${t('embed.clusters.note')})
        </p>`;
  return html`<details class="legend" id="legend" open>
    <summary>${t('embed.legend')}</summary>
    <div class="groups">
      <section>
        <h2>${t('embed.legend.kinds')}</h2>
        <ul>
          ${kinds.map((kind) =>
            line(
              'kind',
              kind,
              kindSign(kind),
              t(`kind.${kind}`),
              sites.filter((site) => site.kind === kind).length,
            ),
          )}
        </ul>
        ${clusters}
      </section>
      <section>
        <h2>${t('embed.legend.statuses')}</h2>
        <ul>
          ${statuses.map((status) =>
            line(
              'status',
              status,
              statusSign(status),
              t(`status.${status}`),
              sites.filter((site) => site.status === status).length,
            ),
          )}
        </ul>
      </section>
    </div>
  </details>`;
}

function kindSign(kind: (typeof siteKinds)[number]): Markup {
  return html`<svg class="sign" viewBox="-1 -1 26 26" aria-hidden="true">
    <path class="body" d="${siteBodyPath(kind)}" />
    <path
      class="glyph"
      d="${siteGlyphPath(kind)}"
      fill-rule="evenodd"
      transform="translate(5.76 5.76) scale(${12.48 / glyphBox})"
    />
  </svg>`;
}

/** The mark of a status, which the table defines, on its disc; colours come from the style sheet, which knows the theme. */
function statusSign(status: Status): Markup {
  return html`<svg class="sign s-${status}" viewBox="-1 -1 26 26" aria-hidden="true">
    <path class="disc" d="${disc}" />
    <use class="cut" href="#m-${status}" transform="translate(5.76 5.76) scale(${12.48 / markBox})" />
  </svg>`;
}
