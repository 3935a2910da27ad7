import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip' | 'identity';

type Served = { bytes: Buffer; etag: string; type: string; encodings: Map<Encoding, Buffer> };

export type StaticAnswer = { status: number; headers: Record<string, string>; body: Buffer | null };

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pmtiles': 'application/octet-stream',
};

const PACKED_ALREADY = new Set(['.png', '.jpg', '.webp', '.ico', '.woff2', '.pmtiles']);

/** Serves a build: its files, and index.html for every path of the application. */
export function createStaticFiles(rootDir: string) {
  const cache = new Map<string, Served>();

  const load = async (path: string): Promise<Served | undefined> => {
    const known = cache.get(path);
    if (known) return known;
    const isFile = await stat(path).then(
      (s) => s.isFile(),
      () => false,
    );
    if (!isFile) return undefined;
    const bytes = await readFile(path);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const served: Served = { bytes, etag, type, encodings: new Map() };
    cache.set(path, served);
    return served;
  };

  return async (urlPath: string, headers: Record<string, string | undefined>): Promise<StaticAnswer> => {
    const path = resolveInside(rootDir, urlPath);
    if (path === undefined) return notFound();
    const isPage = extname(path) === '';
    const served = (await load(path)) ?? (isPage ? await load(join(rootDir, 'index.html')) : undefined);
    if (!served) return notFound();
    const isHashed = urlPath.startsWith('/assets/');
    const common = {
      etag: served.etag,
      vary: 'accept-encoding',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (matches(headers['if-none-match'], served.etag)) return { status: 304, headers: common, body: null };
    const isPacked = PACKED_ALREADY.has(extname(path)) || served.bytes.byteLength < 1024;
    const encoding = isPacked ? 'identity' : chosen(headers['accept-encoding']);
    const body = await encoded(served, encoding);
    return {
      status: 200,
      headers: {
        ...common,
        'content-type': served.type,
        'content-length': String(body.byteLength),
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      },
      body,
    };
  };
}

function notFound(): StaticAnswer {
  const body = Buffer.from('404\n');
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

function resolveInside(rootDir: string, urlPath: string): string | undefined {
  try {
    const path = normalize(join(rootDir, decodeURIComponent(urlPath)));
    const isInside = path === normalize(rootDir) || path.startsWith(normalize(rootDir + sep));
    const isHidden = /[/\\]\./.test(path.slice(rootDir.length)) || path.includes('\0');
    return isInside && !isHidden ? path : undefined;
  } catch {
    return undefined;
  }
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}

function chosen(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding?.includes('br')) return 'br';
  return acceptEncoding?.includes('gzip') ? 'gzip' : 'identity';
}

async function encoded(served: Served, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return served.bytes;
  const known = served.encodings.get(encoding);
  if (known) return known;
  const packed =
    encoding === 'br'
      ? await brotli(served.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await gzipped(served.bytes);
  served.encodings.set(encoding, packed);
  return packed;
}
