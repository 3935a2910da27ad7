import { thumbnailPx } from '#embed/oembed/build-oembed.ts';
import type { EmbedLanguage } from '#embed/options/embed-options.ts';
import { escapeXml } from '#embed/poster/escape-xml.ts';

type HeadParts = {
  readonly siteUrl: string | null;
  readonly language: EmbedLanguage;
  readonly title: string;
  /** Path of the preview picture. */
  readonly thumbnail: string;
};

/** Discovery, social preview and robots. What needs a whole address is left out where none is known. */
export function buildHead({ siteUrl, language, title, thumbnail }: HeadParts): string {
  const always = ['<meta name="robots" content="index, follow, max-image-preview:large">'];
  if (siteUrl === null) return always.join('');
  const folder = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  const page = new URL(language === 'vi' ? 'embed' : `embed?lang=${language}`, folder).href;
  const oembed = new URL(`oembed.${language}.json`, folder).href;
  return [
    ...always,
    `<link rel="canonical" href="${escapeXml(page)}">`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeXml(oembed)}" title="${escapeXml(title)}">`,
    property('og:type', 'website'),
    property('og:title', title),
    property('og:url', page),
    property('og:locale', language === 'vi' ? 'vi_VN' : 'en_GB'),
    property('og:image', new URL(thumbnail, folder).href),
    property('og:image:width', thumbnailPx.width),
    property('og:image:height', thumbnailPx.height),
    property('og:image:alt', title),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('');
}

function property(name: string, content: string | number): string {
  return `<meta property="${name}" content="${escapeXml(String(content))}">`;
}
