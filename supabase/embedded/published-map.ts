import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import {
  answerFile,
  immutable,
  readStoredFile,
  type RequestHeaders,
  type StaticAnswer,
  type StoredFile,
} from './answer-file.ts';
import { nameOembed } from './name-oembed.ts';
import { notFound, resolveInside } from './static-files.ts';

export type PublishedMapOptions = {
  /** The link that a publication switches. */
  readonly dir: string;
  /** Sources of `frame-ancestors` for the map: which pages may show it in a frame. */
  readonly frameAncestors: readonly string[];
  /** Publishes for the first time; asked when a visitor comes and there is nothing yet. */
  readonly publishFirst: () => Promise<void>;
  /** Answers `/oembed?…`. */
  readonly oembed: (query: URLSearchParams, manifest: unknown) => StaticAnswer;
};

export type PublishedMap = {
  /** undefined for a path that is none of the map's. */
  readonly answer: (url: URL, headers: RequestHeaders) => Promise<StaticAnswer | undefined>;
};

const pages: Readonly<Record<string, string>> = {
  '/embed': 'embed.html',
  '/embed.html': 'embed.html',
  '/embed.en.html': 'embed.en.html',
};
const others = new Set([
  '/embed.js',
  '/embed.manifest.json',
  '/oembed.vi.json',
  '/oembed.en.json',
  '/robots.txt',
]);

const aShortWhile = 'public, max-age=60, stale-while-revalidate=600';
const aWhile = 'public, max-age=300, stale-while-revalidate=3600';

/** Serves what was published: any page may read it, none may script it, and only those listed may frame it. */
export function createPublishedMap({
  dir,
  frameAncestors,
  publishFirst,
  oembed,
}: PublishedMapOptions): PublishedMap {
  let first: Promise<void> | null = null;
  let shown = { release: '', files: new Map<string, Promise<StoredFile | undefined>>() };

  const readRelease = () => readlink(dir).catch(() => null);
  /** Somebody may have published between a visitor's look and the turn. */
  const publishUnlessThere = async () => {
    if ((await readRelease()) === null) await publishFirst();
  };
  /** The release of this moment: every file of one answer is of one publication. */
  const findRelease = async (): Promise<typeof shown | null> => {
    let release = await readRelease();
    if (release === null) {
      first ??= publishUnlessThere().finally(() => (first = null));
      await first;
      release = await readRelease();
    }
    if (release === null) return null;
    if (release !== shown.release) shown = { release, files: new Map() };
    return shown;
  };
  const load = ({ release, files }: typeof shown, name: string): Promise<StoredFile | undefined> => {
    const known = files.get(name);
    if (known) return known;
    const path = resolveInside(join(dir, '..', release), `/${name}`);
    const loading = path === undefined ? Promise.resolve(undefined) : readStoredFile(path);
    files.set(name, loading);
    void loading.then((file) => file ?? files.delete(name));
    return loading;
  };
  const guard = (answer: StaticAnswer): StaticAnswer => ({
    ...answer,
    headers: { ...publishedHeaders(frameAncestors), ...answer.headers },
  });

  return {
    async answer(url, headers) {
      const { pathname } = url;
      // The page's own addresses are relative: with a slash at its end they would point elsewhere.
      if (pathname === '/embed/') return guard(moved(`/embed${url.search}`));
      const isPublished = pathname.startsWith('/published/');
      if (!isPublished && pathname !== '/oembed' && pages[pathname] === undefined && !others.has(pathname))
        return undefined;
      const release = await findRelease().catch(() => null);
      if (release === null) return guard(notYet());
      if (pathname === '/oembed') {
        const manifest = await load(release, 'embed.manifest.json');
        return guard(oembed(url.searchParams, JSON.parse(manifest?.bytes.toString() ?? 'null')));
      }
      const page = pages[pathname];
      const name =
        page === undefined
          ? pathname.slice(1)
          : page === 'embed.html' && url.searchParams.get('lang') === 'en'
            ? 'embed.en.html'
            : page;
      const file = await load(release, name);
      if (file === undefined) return guard(notFound());
      const shownFile = page === undefined ? file : nameOembed(file, url, headers);
      const isShort = name.endsWith('.json') && !isPublished;
      const kept = isPublished ? immutable : isShort ? aShortWhile : aWhile;
      const answer = guard(await answerFile(shownFile, headers, kept, 9));
      return page === undefined ? answer : varying(answer);
    },
  };
}

/** The map's own policy: nothing but its own files, no inline script or style, no storage of others. */
function publishedHeaders(frameAncestors: readonly string[]): Record<string, string> {
  const ancestors = frameAncestors.length === 0 ? "'none'" : frameAncestors.join(' ');
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self' blob: data:",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${ancestors}`,
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    // A frame without an origin of its own (sandbox) fetches as a stranger.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** Browsers and those who look for oEmbed are told different things. */
function varying(answer: StaticAnswer): StaticAnswer {
  return { ...answer, headers: { ...answer.headers, vary: 'accept-encoding, sec-fetch-dest' } };
}

function moved(location: string): StaticAnswer {
  return { status: 308, headers: { location, 'cache-control': aWhile }, body: null };
}

function notYet(): StaticAnswer {
  const body = Buffer.from(
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phên Dậu</title><p>Bản đồ chưa được công bố.</p><p lang="en">The map is not published yet.</p></html>\n',
  );
  return {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '30', 'cache-control': 'no-store' },
    body,
  };
}
