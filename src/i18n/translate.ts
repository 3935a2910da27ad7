import { createFormats, type Language } from './formats.ts';
import { dictionaryOf } from './dictionary.ts';
import type { MessageKey } from './vi.ts';

type MessageParams = Readonly<Record<string, string | number>>;

export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** Words by key. `{name}` takes a value, numbers as the language writes them; `{name|one|other}` a word by number. */
export function createTranslate(language: Language): Translate {
  const { integer } = createFormats(language);
  const plural = new Intl.PluralRules(language);
  return (key, params = {}) =>
    dictionaryOf(language)[key].replace(
      /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
      (whole, name: string, one?: string, other?: string) => {
        const value = params[name];
        if (value === undefined) return whole;
        if (one !== undefined) return (plural.select(Number(value)) === 'one' ? one : other) ?? '';
        return typeof value === 'number' ? integer(value) : value;
      },
    );
}
