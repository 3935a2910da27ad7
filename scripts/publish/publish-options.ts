/** Where a map is published and what stands around it. Everything is written into the files. */
export type PublishSettings = {
  /** Where the files will be served from; needed for oEmbed and social previews, which want whole addresses. */
  readonly siteUrl: string | null;
  /** The application, for links to a site's own page. */
  readonly appUrl: string | null;
  /** Origins of host pages whose messages the map obeys, besides its own. */
  readonly origins: readonly string[];
};

export type PublishStep =
  | { readonly step: 'building' }
  | { readonly step: 'reading'; readonly part: string; readonly done: number; readonly of: number }
  | { readonly step: 'computing' }
  | { readonly step: 'drawing' }
  | { readonly step: 'writing'; readonly files: number };

/** How many parts `readPublicNetwork` tells of. */
export const readPartCount = 7;
