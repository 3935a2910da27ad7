import type { Language } from './formats.ts';
import { viFirst } from './vi-first.ts';
import type { MessageKey } from './vi.ts';

type Dictionary = Readonly<Partial<Record<MessageKey, string>>>;

const dictionaries = new Map<Language, Dictionary>([['vi', viFirst]]);

/** The application's first words in Vietnamese are always there; any other language is fetched when somebody reads it. Rejects when it cannot be fetched. */
export async function loadLanguage(language: Language): Promise<void> {
  if (dictionaries.has(language)) return;
  const { en } = await import('./en.ts');
  dictionaries.set('en', en);
}

/** Fetches what the screens say that are fetched themselves; to be awaited before one of them is shown. Rejects when it cannot be fetched. */
export async function loadLateWords(): Promise<void> {
  const { viLate } = await import('./vi-late.ts');
  dictionaries.set('vi', { ...viFirst, ...viLate });
}

export function hasLanguage(language: Language): boolean {
  return dictionaries.has(language);
}

/** The words of a language; in Vietnamese while they are not there. */
export function dictionaryOf(language: Language): Dictionary {
  return dictionaries.get(language) ?? viFirst;
}
