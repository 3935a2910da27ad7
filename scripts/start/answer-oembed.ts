import { decodeSearch } from '#embed/options/decode-options.ts';
import { encodeSearch } from '#embed/options/encode-options.ts';
import { buildOembed } from '#embed/oembed/build-oembed.ts';
import type { StaticAnswer } from '../../supabase/embedded/answer-file.ts';

/** What of `embed.manifest.json` is needed here. */
type Manifest = {
  readonly titles?: Readonly<Record<string, string>>;
  readonly pictures?: Readonly<Record<string, string>>;
};

/**
 * `GET /oembed?url=…&format=json&maxwidth=…&maxheight=…`: only of addresses of this server's map. Options in the address are read
 * as the map reads them and written anew, so that nothing else of it comes back.
 */
export function answerOembed(query: URLSearchParams, manifest: unknown, siteUrl: string): StaticAnswer {
  const format = query.get('format') ?? 'json';
  if (format !== 'json') return refuse(501, 'Only format=json is answered');
  const maxWidth = readPixels(query.get('maxwidth'));
  const maxHeight = readPixels(query.get('maxheight'));
  if (maxWidth === undefined || maxHeight === undefined)
    return refuse(400, 'maxwidth and maxheight are whole numbers of pixels');
  const asked = query.get('url') ?? '';
  if (!URL.canParse(asked)) return refuse(400, 'url is missing or is no address');
  const { origin, pathname, searchParams, search } = new URL(asked);
  const isOurs = origin === new URL(siteUrl).origin && /^\/embed(\.en)?(\.html)?\/?$/.test(pathname);
  const language = searchParams.get('lang') === 'en' || pathname.startsWith('/embed.en') ? 'en' : 'vi';
  const { titles, pictures } = (manifest ?? {}) as Manifest;
  const title = titles?.[language];
  const thumbnail = pictures?.[`preview.${language}`];
  if (!isOurs || title === undefined || thumbnail === undefined)
    return refuse(404, 'This is no address of the map');
  const options = encodeSearch(decodeSearch(search).options);
  const body = buildOembed({ siteUrl, language, title, search: options, maxWidth, maxHeight, thumbnail });
  return json(200, body, 'public, max-age=300');
}

/** undefined when it is no number of pixels, null when it was not said. */
function readPixels(text: string | null): number | null | undefined {
  if (text === null) return null;
  return /^\d{1,5}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

function refuse(status: number, message: string): StaticAnswer {
  return json(status, { message }, 'no-store');
}

function json(status: number, body: object, cacheControl: string): StaticAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': cacheControl },
    body: Buffer.from(JSON.stringify(body)),
  };
}
