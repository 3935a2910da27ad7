import { buildListPage } from '#embed/html/build-list-page.ts';
import { buildPage, type PageFiles } from '#embed/html/build-page.ts';
import type { SiteList } from '#embed/html/build-table.ts';
import type { EmbedLanguage } from '#embed/options/embed-options.ts';
import { buildPagePoster } from '#embed/poster/build-page-poster.ts';
import type { PosterGround } from '#embed/poster/draw-ground.ts';
import { saySite, siteName } from '#embed/poster/poster-words.ts';
import { isGone } from '#embed/snapshot/is-gone.ts';
import { mostSingleSites } from '#embed/snapshot/order-sites.ts';
import type { EmbedWords } from '#embed/words/embed-words.ts';
import type { PublicSnapshot } from './build-public-snapshot.ts';
import { countFirstBytes } from './count-first-bytes.ts';
import type { PublishSettings } from './publish-options.ts';

export type PagesParts = Pick<PublicSnapshot, 'snapshot' | 'byProvince'> & {
  readonly ground: PosterGround;
  readonly settings: PublishSettings;
  readonly pageFiles: PageFiles;
  /** Markup for the head of the page in each language. */
  readonly heads: Readonly<Record<EmbedLanguage, string>>;
  /** Script and style by their paths. */
  readonly appFiles: ReadonlyMap<string, Buffer>;
  readonly putHashed: (name: string, extension: string, bytes: Buffer | string) => string;
};

/** Most bytes of page, poster, script and style before interaction, after gzip. */
const mostFirstBytes = 30_000;

type Form = { readonly hasLists: boolean; readonly areGrouped: boolean };

/** What a page gives up when it is too heavy, in turn: the rows go to pages of their own, then signs become groups. */
const forms: readonly Form[] = [
  { hasLists: false, areGrouped: false },
  { hasLists: true, areGrouped: false },
  { hasLists: true, areGrouped: true },
];

/**
 * The page in each language, in the fullest form that costs at most 30 KB before interaction; the last form whatever it costs.
 * Nothing is dropped: what is not a row of the page is a row of the list of its province, one click away.
 */
export function buildPages(
  parts: PagesParts,
  languages: readonly EmbedWords[],
): ReadonlyMap<EmbedLanguage, string> {
  const { snapshot, appFiles } = parts;
  const standing = snapshot.sites.filter((site) => !isGone(site, snapshot.asOf));
  const isNation = standing.length > mostSingleSites;
  for (const form of isNation ? forms.slice(2) : forms) {
    const pages = new Map(languages.map((words) => [words.language, drawPage(parts, words, form)]));
    const heaviest = Math.max(...[...pages.values()].map((page) => countFirstBytes(page, appFiles)));
    if (heaviest <= mostFirstBytes || form === forms.at(-1)) return pages;
  }
  throw new Error('no form of the page was tried');
}

function drawPage(parts: PagesParts, words: EmbedWords, { hasLists, areGrouped }: Form): string {
  const { snapshot, ground, settings, pageFiles, heads } = parts;
  const { appUrl, origins } = settings;
  const page = buildPage({
    snapshot,
    poster: buildPagePoster(
      snapshot,
      ground,
      words.language,
      {
        nameOf: (site) => siteName(site, words),
        sayOf: (site) => saySite(site, words),
        linkOf: ({ code }) => (hasLists ? siteUrlOf(parts, words)(code) : `#s-${code}`),
      },
      areGrouped,
    ),
    words,
    files: pageFiles,
    appUrl,
    origins,
    lists: hasLists ? putLists(parts, words) : null,
    areGrouped,
    head: heads[words.language],
  });
  // Indentation is for those who read the source, not for those who wait for the page.
  return page.replace(/\s*\n\s*/g, '\n');
}

function putLists(parts: PagesParts, words: EmbedWords): readonly SiteList[] {
  const { snapshot, byProvince, pageFiles, putHashed } = parts;
  return byProvince.map(({ province, sites }) => {
    const name = province && ((words.language === 'en' ? province.nameEn : null) ?? province.nameVi);
    const page = buildListPage({
      name,
      sites,
      snapshot,
      words,
      siteUrl: siteUrlOf(parts, words),
      style: `../../${pageFiles.style}`,
      map: `../../${pageFiles.pages[words.language]}`,
    });
    const code = province === null ? 'other' : province.uid.replace('@', '-');
    return {
      name,
      siteCount: sites.length,
      href: putHashed(`lists/${words.language}-${code}`, 'html', page),
    };
  });
}

function siteUrlOf({ settings: { appUrl } }: PagesParts, { language }: EmbedWords) {
  const search = language === 'vi' ? '' : `?lang=${language}`;
  return (code: string) =>
    appUrl === null ? null : new URL(`/sites/${encodeURIComponent(code)}${search}`, appUrl).href;
}
