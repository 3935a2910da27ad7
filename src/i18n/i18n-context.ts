import { createContext, useContext } from 'react';
import { createFormats, type Formats, type Language } from './formats.ts';
import { createTranslate, type Translate } from './translate.ts';

export type I18n = { readonly language: Language; readonly t: Translate; readonly formats: Formats };

const cache = new Map<Language, I18n>();

export function createI18n(language: Language): I18n {
  const known = cache.get(language);
  if (known) return known;
  const made = { language, t: createTranslate(language), formats: createFormats(language) };
  cache.set(language, made);
  return made;
}

const I18nContext = createContext<I18n>(createI18n('vi'));

export const I18nProvider = I18nContext.Provider;

export function useI18n(): I18n {
  return useContext(I18nContext);
}
