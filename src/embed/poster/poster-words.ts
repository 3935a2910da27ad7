import type { Site, SiteKind } from '#domain/site.ts';
import type { Status } from '#domain/status.ts';
import type { EmbedLanguage } from '../options/embed-options.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

type PosterKey =
  | 'embed.titleOf'
  | 'embed.asOf'
  | 'embed.synthetic'
  | 'embed.syntheticNetwork'
  | 'embed.illustrative'
  | 'embed.legend.kinds'
  | 'embed.legend.statuses'
  | 'embed.sources'
  | `kind.${SiteKind}`
  | `status.${Status}`;

/** What a poster needs of the words of the public map. */
export type PosterWords = {
  readonly language: EmbedLanguage;
  readonly t: (key: PosterKey, params?: Readonly<Record<string, string | number>>) => string;
  readonly formats: {
    readonly integer: (value: number) => string;
    readonly date: (isoDate: string) => string;
  };
};

export function siteName({ nameVi, nameEn }: Site, { language }: PosterWords): string {
  return (language === 'en' ? nameEn : null) ?? nameVi;
}

/** Name, kind and status; a name that begins with the kind says it already. */
export function saySite(site: Site, words: PosterWords): string {
  const name = siteName(site, words);
  const kind = words.t(`kind.${site.kind}`);
  const isSaid = name.toLowerCase().includes(kind.toLowerCase());
  return [name, ...(isSaid ? [] : [kind]), words.t(`status.${site.status}`)].join(', ');
}

export function posterTitle({ place }: Snapshot, { t, language }: PosterWords): string {
  return t('embed.titleOf', { place: language === 'en' ? place.nameEn : place.nameVi });
}

/** What is invented in the data, in one sentence; null when nothing is. */
export function posterNotice({ geography, isNetworkSynthetic }: Snapshot, { t }: PosterWords): string | null {
  const isIllustrative = geography === 'illustrative' || geography === 'mixed';
  if (isIllustrative) return t(isNetworkSynthetic ? 'embed.synthetic' : 'embed.illustrative');
  return isNetworkSynthetic ? t('embed.syntheticNetwork') : null;
}
