import { siteKinds, type Site } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import { statusMarkPath } from '#domain/symbols.ts';
import { isGone } from '../snapshot/is-gone.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { EmbedWords } from '../words/embed-words.ts';
import { html, type Markup } from './html.ts';

export type SiteUrl = (code: string) => string | null;

/** A page of its own with the sites of one province. */
export type SiteList = {
  /** null for sites outside of the units loaded. */
  readonly name: string | null;
  readonly siteCount: number;
  /** Relative to the page of the map. */
  readonly href: string;
};

/**
 * Every published site as a row: the map of those who see no map. The page filters these rows, and what it shows on the
 * map is what passes here. A site that is gone has a hidden row without a status, for the years in which it stood.
 * `siteUrl` is the page of a site in the application, null where there is none.
 */
export function buildTable(snapshot: Snapshot, words: EmbedWords, siteUrl: SiteUrl): Markup {
  const { t } = words;
  return html`${buildTableHead(snapshot, words)} ${defineMarks()}
    <div class="scroll" tabindex="0" role="region" aria-label="${t('embed.table')}">
      ${buildSiteRows(snapshot.sites, snapshot, words, siteUrl)} ${buildEmpty(words)}
    </div>
  </details>`;
}

/** In place of rows that would be too many for the first page: where the list of each province is. */
export function buildListIndex(snapshot: Snapshot, lists: readonly SiteList[], words: EmbedWords): Markup {
  const { t, formats } = words;
  return html`${buildTableHead(snapshot, words)} ${defineMarks()}
    <div class="scroll" tabindex="0" role="region" aria-label="${t('embed.table')}">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('embed.lists.province')}</th>
            <th scope="col">${t('embed.lists.count')}</th>
          </tr>
        </thead>
        <tbody>
          ${lists.map(
            ({ name, siteCount, href }) =>
              html`<tr>
                <th scope="row"><a href="${href}">${name ?? t('embed.lists.elsewhere')}</a></th>
                <td>${formats.integer(siteCount)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
      ${buildEmpty(words)}
    </div>
  </details>`;
}

function buildTableHead({ sites, asOf }: Snapshot, { t }: EmbedWords): Markup {
  const shown = sites.filter((site) => !isGone(site, asOf)).length;
  return html`<details class="table" id="table">
    <summary>
      <span>${t('embed.table')}</span>
      <span class="count" role="status">${t('embed.table.count', { shown })}</span>
    </summary>
   `;
}

function buildEmpty({ t }: EmbedWords): Markup {
  return html`<p class="empty" hidden>
    ${t('embed.empty')} <button type="button" class="clear">${t('embed.clear')}</button>
  </p>`;
}

/** The marks of statuses, which rows and legend use. */
export function defineMarks(): Markup {
  return html`<svg class="defs" aria-hidden="true">
    <defs>
      ${statuses.map((status) => html`<path id="m-${status}" d="${statusMarkPath(status)}" fill-rule="evenodd" />`)}
    </defs>
  </svg>`;
}

/** A table of some sites of the snapshot. */
export function buildSiteRows(
  sites: readonly Site[],
  { communes, asOf }: Pick<Snapshot, 'communes' | 'asOf'>,
  { t, formats, language }: EmbedWords,
  siteUrl: SiteUrl,
): Markup {
  const names = new Map(
    communes.map((unit) => [unit.uid, (language === 'en' ? unit.nameEn : null) ?? unit.nameVi]),
  );
  const nameOf = (site: Site) => (language === 'en' ? site.nameEn : null) ?? site.nameVi;
  const rows = sites.toSorted(
    (a, b) =>
      siteKinds.indexOf(a.kind) - siteKinds.indexOf(b.kind) || formats.collator.compare(nameOf(a), nameOf(b)),
  );
  const row = (site: Site) => {
    const uid = site.units[0] ?? '';
    const url = siteUrl(site.code);
    const name =
      url === null
        ? html`<a href="#s-${site.code}">${nameOf(site)}</a>`
        : html`<a href="${url}" target="_blank" rel="noopener">${nameOf(site)}</a>`;
    const gone = isGone(site, asOf);
    return html`<tr
      id="s-${site.code}"
      data-code="${site.code}"
      data-kind="${site.kind}"
      data-status="${gone ? '' : site.status}"
      data-commune="${uid}"
      ${gone ? 'hidden' : ''}
    >
      <th scope="row">${name}</th>
      <td>${t(`kind.${site.kind}`)}</td>
      <td>
        <svg class="m s-${site.status}" viewBox="0 0 12 12" aria-hidden="true">
          <use href="#m-${site.status}" /></svg
        >${t(`status.${site.status}`)}
      </td>
      <td>${site.units[0] === undefined ? '' : (names.get(site.units[0]) ?? '')}</td>
    </tr> `;
  };
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t('embed.column.name')}</th>
        <th scope="col">${t('embed.column.kind')}</th>
        <th scope="col">${t('embed.column.status')}</th>
        <th scope="col">${t('embed.column.commune')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)}
    </tbody>
  </table>`;
}
