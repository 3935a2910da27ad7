import { createFill, type MessageParams } from '#i18n/fill-message.ts';
import { createFormats, type Formats } from '#i18n/formats.ts';
import type { embedVi } from '#i18n/vi/embed.ts';
import type { wordsVi } from '#i18n/vi/words.ts';
import type { EmbedLanguage } from '../options/embed-options.ts';

/** The public map knows the words of things and its own, not those of the application. */
type EmbedKey = keyof typeof embedVi | keyof typeof wordsVi;

export type EmbedWords = {
  readonly language: EmbedLanguage;
  readonly t: (key: EmbedKey, params?: MessageParams) => string;
  readonly formats: Formats;
};

/** Fetches the words of one language. */
export async function loadEmbedWords(language: EmbedLanguage): Promise<EmbedWords> {
  const dictionary = language === 'vi' ? await loadVietnamese() : await loadEnglish();
  const fill = createFill(language);
  return {
    language,
    t: (key, params = {}) => fill(dictionary[key], params),
    formats: createFormats(language),
  };
}

async function loadVietnamese(): Promise<Readonly<Record<EmbedKey, string>>> {
  const [{ wordsVi: things }, { embedVi: own }] = await Promise.all([
    import('#i18n/vi/words.ts'),
    import('#i18n/vi/embed.ts'),
  ]);
  return { ...things, ...own };
}

async function loadEnglish(): Promise<Readonly<Record<EmbedKey, string>>> {
  const [{ wordsEn: things }, { embedEn: own }] = await Promise.all([
    import('#i18n/en/words.ts'),
    import('#i18n/en/embed.ts'),
  ]);
  return { ...things, ...own };
}
