import { extname, join, normalize, sep } from 'node:path';
import {
  answerFile,
  immutable,
  readStoredFile,
  type RequestHeaders,
  type StaticAnswer,
  type StoredFile,
} from './answer-file.ts';

/** Serves a build: its files, and index.html for every path of the application. */
export function createStaticFiles(rootDir: string) {
  const cache = new Map<string, StoredFile>();

  const load = async (path: string): Promise<StoredFile | undefined> => {
    const known = cache.get(path);
    if (known) return known;
    const file = await readStoredFile(path);
    if (file) cache.set(path, file);
    return file;
  };

  return async (urlPath: string, headers: RequestHeaders): Promise<StaticAnswer> => {
    const path = resolveInside(rootDir, urlPath);
    if (path === undefined) return notFound();
    const isPage = extname(path) === '';
    const file = (await load(path)) ?? (isPage ? await load(join(rootDir, 'index.html')) : undefined);
    if (!file) return notFound();
    return answerFile(file, headers, urlPath.startsWith('/assets/') ? immutable : 'no-cache');
  };
}

export function notFound(): StaticAnswer {
  const body = Buffer.from('404\n');
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** undefined for a path that leads out of the folder or to something hidden. */
export function resolveInside(rootDir: string, urlPath: string): string | undefined {
  try {
    const path = normalize(join(rootDir, decodeURIComponent(urlPath)));
    const isInside = path === normalize(rootDir) || path.startsWith(normalize(rootDir + sep));
    const isHidden = /[/\\]\./.test(path.slice(rootDir.length)) || path.includes('\0');
    return isInside && !isHidden ? path : undefined;
  } catch {
    return undefined;
  }
}
