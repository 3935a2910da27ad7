import type { Language } from './formats.ts';
import { vi, type MessageKey } from './vi.ts';

type Dictionary = Readonly<Record<MessageKey, string>>;

const dictionaries = new Map<Language, Dictionary>([['vi', vi]]);

/** Vietnamese is always there; any other language is fetched when somebody reads it. Rejects when it cannot be fetched. */
export async function loadLanguage(language: Language): Promise<void> {
  if (dictionaries.has(language)) return;
  const { en } = await import('./en.ts');
  dictionaries.set('en', en);
}

export function hasLanguage(language: Language): boolean {
  return dictionaries.has(language);
}

/** The words of a language; in Vietnamese while they are not there. */
export function dictionaryOf(language: Language): Dictionary {
  return dictionaries.get(language) ?? vi;
}
