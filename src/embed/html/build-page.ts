import { isGone } from '../snapshot/is-gone.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { EmbedLanguage } from '../options/embed-options.ts';
import type { EmbedWords } from '../words/embed-words.ts';
import { buildLegend } from './build-legend.ts';
import { buildListIndex, buildTable, type SiteList } from './build-table.ts';
import { html, markup, type Markup } from './html.ts';

/** Addresses of everything the page fetches: absolute, or relative to the page. */
export type PageFiles = {
  readonly script: string;
  readonly style: string;
  readonly snapshot: string;
  readonly clusters: string;
  readonly history: string;
  /** Folder of the basemap, with a slash at its end. */
  readonly basemap: string;
  /** This page in each language: where the server cannot choose by `lang=`, the script fetches the right one. */
  readonly pages: Readonly<Record<EmbedLanguage, string>>;
};

type PageParts = {
  readonly snapshot: Snapshot;
  /**
   * SVG markup of the poster. The script of the page reads `data-view="lon,lat,zoom"` on its map: the middle of the viewBox
   * and the zoom (512 px tiles) at which a unit is a pixel; `[data-code]` around the sign of each site, whose group the style
   * sheet scales by `--k`; and `[data-uid]` around each commune.
   */
  readonly poster: string;
  readonly words: EmbedWords;
  readonly files: PageFiles;
  /** The application, for links to a site's own page; null has names lead to their rows. */
  readonly appUrl: string | null;
  /** Origins whose messages the map obeys. */
  readonly origins: readonly string[];
  /** Pages with the sites by province, where they are too many for rows on this one; the script then reads the snapshot. */
  readonly lists?: readonly SiteList[] | null;
  /** Whether the poster has groups in place of signs; the live map then has too. */
  readonly areGrouped?: boolean;
  /** Markup for the head: discovery, social preview, robots. */
  readonly head?: string;
};

/** The page of the public map: whole without scripts, and what the script of `page/` brings to life. */
export function buildPage(parts: PageParts): string {
  const {
    snapshot,
    poster,
    words,
    files,
    appUrl,
    origins,
    lists = null,
    areGrouped = false,
    head = '',
  } = parts;
  const { t, language, formats } = words;
  const standingCount = snapshot.sites.filter((site) => !isGone(site, snapshot.asOf)).length;
  const place = language === 'en' ? snapshot.place.nameEn : snapshot.place.nameVi;
  const title = t('embed.titleOf', { place });
  const siteUrl = (code: string) =>
    appUrl === null ? null : new URL(`/sites/${encodeURIComponent(code)}${langOf(language)}`, appUrl).href;
  const full =
    appUrl === null
      ? null
      : html`<a href="${new URL(`/${langOf(language)}`, appUrl).href}" target="_blank" rel="noopener"
          >${t('embed.full')}</a
        >`;
  const data = html`data-snapshot="${files.snapshot}" data-clusters="${files.clusters}"
  data-history="${files.history}" data-basemap="${files.basemap}" data-vi="${files.pages.vi}"
  data-en="${files.pages.en}" data-origins="${origins.join(' ')}" data-app="${appUrl ?? ''}"
  data-as-of="${snapshot.asOf}" data-sites="${standingCount}" data-opening="${t('embed.opening')}"
  data-failed="${t('embed.openFailed')}"${lists === null ? '' : html` data-lists=""`}${areGrouped ? html` data-grouped=""` : ''}`;
  return `<!doctype html>\n${html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="stylesheet" href="${files.style}" crossorigin />
      <script type="module" src="${files.script}" crossorigin></script>
      ${markup(head)}
    </head>
    <body>
      <main id="phen-dau" ${data}>
        <div class="frame">
          <header class="head">
            <h1>${title}</h1>
            <p class="about">
              ${t('embed.asOf', { date: formats.date(snapshot.asOf) })}${markup(noticeOf(snapshot, words))}
            </p>
            <div class="tools" hidden>${buildTools(words)}</div>
          </header>
          <div class="stage">
            <div
              class="poster"
              role="group"
              aria-label="${t(areGrouped ? 'embed.poster.grouped' : 'embed.poster')}"
            >
              ${markup(poster)}
            </div>
            <div class="live" hidden></div>
            <button type="button" class="open" hidden>${t('embed.open')}</button>
            <p class="told" role="status"></p>
            ${buildLegend(snapshot, words)}
            <section class="card" aria-live="polite" hidden></section>
          </div>
          <footer class="foot">
            <span>${[t('embed.sources'), ...snapshot.sources].join(' · ')}</span>${full}
          </footer>
        </div>
        ${lists === null ? buildTable(snapshot, words, siteUrl) : buildListIndex(snapshot, lists, words)}
      </main>
    </body>
  </html> `.markup.replaceAll(/\s*\n\s*/g, '\n')}`;
}

/** What only a script can serve: hidden until it is there. */
function buildTools({ t }: EmbedWords): Markup {
  return html`<search class="search" hidden>
      <label for="search">${t('embed.search')}</label
      ><input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder="${t('embed.search')}"
      />
      <div class="found" hidden>
        <p
          role="status"
          data-none="${t('embed.search.none')}"
          data-some="${t('embed.search.found', { count: '{count}' })}"
        ></p>
        <ul></ul>
      </div>
    </search>
    <div
      class="time"
      data-today="${t('embed.time.today')}"
      data-end="${t('embed.time.endOf', { year: '{year}' })}"
      data-on="${t('embed.time.on', { date: '{date}' })}"
      hidden
    >
      <label for="time">${t('embed.time')}</label><input id="time" type="range" step="1" /><output
        for="time"
      ></output>
    </div>`;
}

function noticeOf({ geography, isNetworkSynthetic }: Snapshot, { t }: EmbedWords): string {
  const isIllustrative = geography === 'illustrative' || geography === 'mixed';
  if (!isIllustrative && !isNetworkSynthetic) return '';
  const text =
    isIllustrative && isNetworkSynthetic
      ? t('embed.synthetic')
      : t(isIllustrative ? 'embed.illustrative' : 'embed.syntheticNetwork');
  return html` <span class="notice">${text}</span>`.markup;
}

function langOf(language: EmbedLanguage): string {
  return language === 'vi' ? '' : `?lang=${language}`;
}
