import type { Site } from '#domain/site.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { EmbedWords } from '../words/embed-words.ts';
import { buildSiteRows, defineMarks, type SiteUrl } from './build-table.ts';
import { html } from './html.ts';

type ListParts = {
  readonly name: string | null;
  readonly sites: readonly Site[];
  readonly snapshot: Snapshot;
  readonly words: EmbedWords;
  readonly siteUrl: SiteUrl;
  /** Addresses, relative to this page. */
  readonly style: string;
  readonly map: string;
};

/** The sites of one province as a page of its own, without scripts: for maps of too many sites to list on the first page. */
export function buildListPage({ name, sites, snapshot, words, siteUrl, style, map }: ListParts): string {
  const { t, language, formats } = words;
  const title = `${t('embed.table')}: ${name ?? t('embed.lists.elsewhere')}`;
  return `<!doctype html>\n${
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${style}" crossorigin />
      </head>
      <body>
        <main class="list">
          <header class="head">
            <p><a href="${map}">${t('embed.lists.back')}</a></p>
            <h1>${title}</h1>
            <p class="about">
              ${t('embed.table.count', { shown: sites.length })} ·
              ${t('embed.asOf', { date: formats.date(snapshot.asOf) })}
            </p>
          </header>
          ${defineMarks()} ${buildSiteRows(sites, snapshot, words, siteUrl)}
        </main>
      </body>
    </html> `.markup
  }`.replace(/\s*\n\s*/g, '\n');
}
