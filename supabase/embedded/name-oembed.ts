import { createHash } from 'node:crypto';
import type { RequestHeaders, StoredFile } from './answer-file.ts';

/**
 * The page of an address with options, for whoever reads it to find its oEmbed: discovery names the endpoint with that very
 * address, so that the options are not lost. Browsers, which say what they fetch a page for, get the page as it is.
 */
export function nameOembed(page: StoredFile, { pathname, search }: URL, headers: RequestHeaders): StoredFile {
  if (search === '' || headers['sec-fetch-dest'] !== undefined) return page;
  const text = page.bytes
    .toString()
    .replace(
      /href="([^"]+\/)oembed\.\w+\.json"/,
      (_, folder: string) =>
        `href="${folder}oembed?url=${encodeURIComponent(`${folder}${pathname.slice(1)}${search}`)}"`,
    );
  const etag = createHash('sha256').update(`${page.etag}${search}`).digest('base64url').slice(0, 22);
  return { ...page, bytes: Buffer.from(text), etag: `"${etag}"`, packed: new Map() };
}
