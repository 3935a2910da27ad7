import { createFormats, type Language } from './formats.ts';

export type MessageParams = Readonly<Record<string, string | number>>;

/** Fills in a message: `{name}` takes a value, numbers as the language writes them; `{name|one|other}` a word by number. */
export function createFill(language: Language): (text: string, params: MessageParams) => string {
  const { integer } = createFormats(language);
  const plural = new Intl.PluralRules(language);
  return (text, params) =>
    text.replace(
      /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
      (whole, name: string, one?: string, other?: string) => {
        const value = params[name];
        if (value === undefined) return whole;
        if (one !== undefined) return (plural.select(Number(value)) === 'one' ? one : other) ?? '';
        return typeof value === 'number' ? integer(value) : value;
      },
    );
}
