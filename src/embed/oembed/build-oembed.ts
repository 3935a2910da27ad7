import type { EmbedLanguage } from '../options/embed-options.ts';
import { escapeXml } from '../poster/escape-xml.ts';

/** The answer of oEmbed 1.0 for a map: https://oembed.com, section 2.3.4.4. */
export type Oembed = {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly cache_age: number;
};

export type OembedParts = {
  /** Where the map is served from, for example `https://ban-do.example.vn`. */
  readonly siteUrl: string;
  readonly language: EmbedLanguage;
  readonly title: string;
  /** Options of the map, from the question mark on; empty for none. */
  readonly search: string;
  /** What the asking page has room for. */
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
  /** Path of the preview picture below the site. */
  readonly thumbnail: string;
};

const usual = { width: 800, height: 600 } as const;
const least = { width: 280, height: 320 } as const;
export const thumbnailPx = { width: 1200, height: 630 } as const;

/** What a page that asked about an address of the map is to put in. */
export function buildOembed(parts: OembedParts): Oembed {
  const { siteUrl, language, title, search, thumbnail } = parts;
  const width = clamp(parts.maxWidth ?? usual.width, least.width, 1600);
  const byRatio = Math.round((width * usual.height) / usual.width);
  const height = clamp(Math.min(byRatio, parts.maxHeight ?? byRatio), least.height, 1200);
  const src = new URL(`embed${withLanguage(search, language)}`, folderOf(siteUrl)).href;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Phên Dậu',
    provider_url: folderOf(siteUrl),
    title,
    html: `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    width,
    height,
    thumbnail_url: new URL(thumbnail, folderOf(siteUrl)).href,
    thumbnail_width: thumbnailPx.width,
    thumbnail_height: thumbnailPx.height,
    cache_age: 3600,
  };
}

function withLanguage(search: string, language: EmbedLanguage): string {
  const options = new URLSearchParams(search);
  if (language !== 'vi' && !options.has('lang')) options.set('lang', language);
  const text = options.toString();
  return text === '' ? '' : `?${text}`;
}

/** Relative addresses begin at a folder. */
function folderOf(siteUrl: string): string {
  return siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
