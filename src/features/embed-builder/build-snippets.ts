import type { EmbedOptions } from '#embed/options/embed-options.ts';
import { encodeDataAttributes, encodeSearch } from '#embed/options/encode-options.ts';

/** Proportions of a frame on a portal's page, and the height where an editor knows no proportions. */
export const frameSizes = {
  wide: { ratio: '16 / 9', heightPx: 560, previewPx: 960 },
  normal: { ratio: '4 / 3', heightPx: 600, previewPx: 800 },
  square: { ratio: '1 / 1', heightPx: 560, previewPx: 560 },
  phone: { ratio: '3 / 4', heightPx: 520, previewPx: 360 },
} as const;
export type FrameSize = keyof typeof frameSizes;

type SnippetParts = {
  /** Where the public map is served, without a slash at its end. */
  readonly baseUrl: string;
  readonly options: EmbedOptions;
  /** What readers of a screen hear, and what the link says where nothing else is left. */
  readonly title: string;
};

export function buildEmbedUrl({ baseUrl, options }: Pick<SnippetParts, 'baseUrl' | 'options'>): string {
  return `${baseUrl}/embed${encodeSearch(options)}`;
}

/** A frame in proportion to its column; editors that strip styles leave it its height. */
export function buildIframeSnippet(parts: SnippetParts, size: FrameSize): string {
  const { ratio, heightPx } = frameSizes[size];
  const attributes: readonly (readonly [name: string, value: string])[] = [
    ['src', buildEmbedUrl(parts)],
    ['title', parts.title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(heightPx)],
    ['style', `width:100%;height:auto;min-height:500px;aspect-ratio:${ratio.replaceAll(' ', '')};border:0`],
    ['allow', 'clipboard-write'],
  ];
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(' ')}></iframe>`;
}

/** An element that is as high as its content; without its script the link inside is left. */
export function buildScriptSnippet(parts: SnippetParts): string {
  const url = escapeAttribute(buildEmbedUrl(parts));
  return [
    `<phen-dau-map${encodeDataAttributes(parts.options)}><a href="${url}">${escapeAttribute(parts.title)}</a></phen-dau-map>`,
    `<script async src="${parts.baseUrl}/embed.js"></script>`,
  ].join('');
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
