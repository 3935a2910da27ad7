import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import { siteKinds } from '#domain/site.ts';
import type { PageFiles } from '#embed/html/build-page.ts';
import { buildOembed, thumbnailPx } from '#embed/oembed/build-oembed.ts';
import { type EmbedLanguage, embedLanguages } from '#embed/options/embed-options.ts';
import { buildPosterSheet } from '#embed/poster/build-poster-sheet.ts';
import type { PosterGround } from '#embed/poster/draw-ground.ts';
import { posterTitle } from '#embed/poster/poster-words.ts';
import { isGone } from '#embed/snapshot/is-gone.ts';
import type { Snapshot } from '#embed/snapshot/snapshot.ts';
import { snapshotVersion } from '#embed/snapshot/snapshot-file.ts';
import { type EmbedWords, loadEmbedWords } from '#embed/words/embed-words.ts';
import { buildHead } from './build-head.ts';
import type { PublicSnapshot } from './build-public-snapshot.ts';
import { buildPages } from './build-pages.ts';
import { drawPng } from './draw-png.ts';
import type { PublishSettings } from './publish-options.ts';
import { readEmbedBuild } from './read-embed-build.ts';
import { basemapDir, readPosterGround } from './read-poster-ground.ts';
import { hashedPath, immutableFolder, manifestName, type Release, sealRelease, sha256 } from './release.ts';

const pageOf: Readonly<Record<EmbedLanguage, string>> = { vi: 'embed.html', en: 'embed.en.html' };

/** The whole site in memory: pure but for the build, the basemap and the fonts that ship with the product. */
export async function buildRelease(
  { snapshot, byProvince, files }: PublicSnapshot,
  settings: PublishSettings,
): Promise<Release> {
  const build = await readEmbedBuild();
  const ground = await readPosterGround();
  const written = new Map<string, Buffer>(build.files);
  const put = (path: string, bytes: Buffer | string): string => {
    written.set(path, Buffer.from(bytes));
    return path;
  };
  const putHashed = (name: string, extension: string, text: string | Buffer): string => {
    const bytes = Buffer.from(text);
    return put(hashedPath(name, extension, bytes), bytes);
  };
  const data = (['snapshot', 'clusters', 'history'] as const).map(
    (name) => [name, putHashed(`data/${name}`, 'json', JSON.stringify(files[name]))] as const,
  );
  const pageFiles: PageFiles = {
    script: build.script,
    style: build.style,
    ...(Object.fromEntries(data) as Record<'snapshot' | 'clusters' | 'history', string>),
    basemap: await putBasemap(put),
    pages: pageOf,
  };
  put('embed.js', build.loader);
  put('robots.txt', robots);
  const pictures: Record<string, string> = {};
  const titles: Record<string, string> = {};
  const heads = { vi: '', en: '' };
  const languages = await Promise.all(embedLanguages.map(loadEmbedWords));
  for (const words of languages) {
    const { language } = words;
    titles[language] = posterTitle(snapshot, words);
    const drawn = putPictures({ snapshot, ground, settings, words, put, putHashed });
    Object.assign(pictures, drawn.pictures);
    heads[language] = drawn.head;
  }
  const pages = buildPages(
    { snapshot, byProvince, ground, settings, pageFiles, heads, appFiles: build.files, putHashed },
    languages,
  );
  for (const [language, page] of pages) put(pageOf[language], page);
  const manifest = describe(snapshot, titles, pageFiles, pictures, written);
  put(manifestName, `${JSON.stringify(manifest, null, 1)}\n`);
  return sealRelease(written);
}

type PictureParts = {
  readonly snapshot: Snapshot;
  readonly ground: PosterGround;
  readonly settings: PublishSettings;
  readonly words: EmbedWords;
  readonly put: (path: string, bytes: Buffer | string) => string;
  readonly putHashed: (name: string, extension: string, bytes: Buffer | string) => string;
};

/** Posters, preview and oEmbed of one language; gives the names of the pictures, and the head that names them. */
function putPictures({ snapshot, ground, settings, words, put, putHashed }: PictureParts) {
  const { siteUrl, appUrl } = settings;
  const { language } = words;
  const linkOf = (code: string) =>
    appUrl === null ? null : new URL(`/sites/${encodeURIComponent(code)}`, appUrl).href;
  const posterIn = (scheme: 'light' | 'dark') =>
    buildPosterSheet(snapshot, ground, words, { scheme, width: 1200, height: 800, linkOf });
  const preview = buildPosterSheet(snapshot, ground, words, {
    scheme: 'light',
    ...thumbnailPx,
    linkOf: () => null,
  });
  const pictures: Readonly<Record<string, string>> = {
    [`poster.${language}.light`]: putHashed(`poster-${language}-light`, 'svg', posterIn('light')),
    [`poster.${language}.dark`]: putHashed(`poster-${language}-dark`, 'svg', posterIn('dark')),
    [`preview.${language}`]: putHashed(`preview-${language}`, 'png', drawPng(preview)),
  };
  const thumbnail = pictures[`preview.${language}`] ?? '';
  const title = posterTitle(snapshot, words);
  if (siteUrl !== null) {
    const oembed = buildOembed({
      siteUrl,
      language,
      title,
      search: '',
      maxWidth: null,
      maxHeight: null,
      thumbnail,
    });
    put(`oembed.${language}.json`, `${JSON.stringify(oembed, null, 1)}\n`);
  }
  return { pictures, head: buildHead({ siteUrl, language, title, thumbnail }) };
}

/** The folder carries the hash, so that the map may ask for its files by their plain names. */
async function putBasemap(put: (path: string, bytes: Buffer) => string): Promise<string> {
  const names = (await readdir(basemapDir)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(basemapDir, name))] as const),
  );
  const hash = sha256(files.map(([name, bytes]) => `${name} ${sha256(bytes)}`).join('\n')).slice(0, 12);
  const folder = `${immutableFolder}basemap-${hash}/`;
  for (const [name, bytes] of files) put(folder + name, bytes);
  return folder;
}

/** What was published, for people and for whoever serves it. No clock: the date is that of the data. */
function describe(
  snapshot: Snapshot,
  titles: Readonly<Record<string, string>>,
  pages: PageFiles,
  pictures: Readonly<Record<string, string>>,
  written: ReadonlyMap<string, Buffer>,
) {
  const { asOf, vintage, place, geography, isNetworkSynthetic, communes, coverage } = snapshot;
  const sites = snapshot.sites.filter((site) => !isGone(site, asOf));
  return {
    product: 'phen-dau',
    version: snapshotVersion,
    asOf,
    vintage,
    place: { vi: place.nameVi, en: place.nameEn },
    titles,
    geography,
    isNetworkSynthetic,
    counts: {
      sites: sites.length,
      ...Object.fromEntries(
        siteKinds.map((kind) => [kind, sites.filter((site) => site.kind === kind).length]),
      ),
      clusters: snapshot.clusterCount,
      speakers: snapshot.speakerCount,
      communes: communes.length,
      borderCommunes: communes.filter(({ isBorder }) => isBorder).length,
    },
    coverage: coverage && { params: defaultCoverageParams, total: coverage.total },
    pages: pages.pages,
    data: { snapshot: pages.snapshot, clusters: pages.clusters, history: pages.history },
    pictures,
    files: [...written]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => ({ path, bytes: bytes.byteLength, sha256: sha256(bytes) })),
  };
}

const robots = `User-agent: *
Allow: /embed
Allow: /published/
Disallow: /rest/
Disallow: /auth/
Disallow: /storage/
`;
