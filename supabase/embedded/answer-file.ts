import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip' | 'identity';

export type StaticAnswer = { status: number; headers: Record<string, string>; body: Buffer | null };

export type RequestHeaders = Readonly<Record<string, string | undefined>>;

/** A file in memory, with its packed forms as they are asked for. */
export type StoredFile = {
  bytes: Buffer;
  etag: string;
  type: string;
  packed: Map<Encoding, Promise<Buffer>>;
};

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

const PACKED_ALREADY = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/x-icon',
  'font/woff2',
  'application/octet-stream',
]);

export const immutable = 'public, max-age=31536000, immutable';

/** undefined when there is no such file. */
export async function readStoredFile(path: string): Promise<StoredFile | undefined> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return undefined;
  const bytes = await readFile(path);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { bytes, etag, type: TYPES[extname(path)] ?? 'application/octet-stream', packed: new Map() };
}

/** 200, 304, or 206 and 416 for one range of the file as it is; packed with what the asker understands. */
export async function answerFile(
  file: StoredFile,
  headers: RequestHeaders,
  cacheControl: string,
  brotliQuality = 5,
): Promise<StaticAnswer> {
  const common = { etag: file.etag, vary: 'accept-encoding', 'cache-control': cacheControl };
  if (matches(headers['if-none-match'], file.etag)) return { status: 304, headers: common, body: null };
  const range = readRange(headers, file);
  if (range === 'unsatisfiable')
    return {
      status: 416,
      headers: { ...common, 'content-range': `bytes */${file.bytes.byteLength}`, 'content-length': '0' },
      body: null,
    };
  const always = { ...common, 'accept-ranges': 'bytes', 'content-type': file.type };
  if (range !== null) {
    const body = file.bytes.subarray(range.first, range.last + 1);
    return {
      status: 206,
      headers: {
        ...always,
        'content-length': String(body.byteLength),
        'content-range': `bytes ${range.first}-${range.last}/${file.bytes.byteLength}`,
      },
      body,
    };
  }
  const isPacked = PACKED_ALREADY.has(file.type) || file.bytes.byteLength < 1024;
  const encoding = isPacked ? 'identity' : chooseEncoding(headers['accept-encoding']);
  const body = await pack(file, encoding, brotliQuality);
  return {
    status: 200,
    headers: {
      ...always,
      'content-length': String(body.byteLength),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
    body,
  };
}

/** null: the whole file is meant, also where several ranges, or none that can be read, are asked for. */
function readRange(headers: RequestHeaders, { bytes, etag }: StoredFile) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers['range']?.trim() ?? '') ?? [];
  const ifRange = headers['if-range'];
  if ((first === '' && last === '') || (ifRange !== undefined && ifRange !== etag)) return null;
  const end = bytes.byteLength - 1;
  const from = first === '' ? Math.max(0, bytes.byteLength - Number(last)) : Number(first);
  const to = first === '' || last === '' ? end : Math.min(Number(last), end);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  return from > end || (first === '' && Number(last) === 0)
    ? ('unsatisfiable' as const)
    : { first: from, last: to };
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}

function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding?.includes('br')) return 'br';
  return acceptEncoding?.includes('gzip') ? 'gzip' : 'identity';
}

function pack(file: StoredFile, encoding: Encoding, quality: number): Promise<Buffer> | Buffer {
  if (encoding === 'identity') return file.bytes;
  const known = file.packed.get(encoding);
  if (known) return known;
  const packed =
    encoding === 'br'
      ? brotli(file.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
      : gzipped(file.bytes);
  file.packed.set(encoding, packed);
  return packed;
}
