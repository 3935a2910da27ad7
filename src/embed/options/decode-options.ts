import { defaultEmbedOptions, type EmbedOptions } from './embed-options.ts';
import { optionCodecs, optionNames, type OptionName } from './option-codecs.ts';

/** An option that was left out, and why: nobody knows it, or its value says nothing. */
export type IgnoredOption = { readonly name: string; readonly value: string; readonly expected: string };

export type DecodedOptions = {
  readonly options: EmbedOptions;
  readonly ignored: readonly IgnoredOption[];
};

/** Reads options from named texts. What cannot be read keeps its default and is told; there is always a map. */
export function decodeOptions(given: Iterable<readonly [name: string, value: string]>): DecodedOptions {
  const ignored: IgnoredOption[] = [];
  const texts = new Map<OptionName, string>();
  for (const [name, value] of given) {
    const known = optionNames.find((each) => each === name.trim().toLowerCase());
    if (known === undefined) ignored.push({ name, value: shorten(value), expected: optionNames.join(', ') });
    else texts.set(known, value);
  }
  let options = defaultEmbedOptions;
  for (const name of optionNames) {
    const value = texts.get(name);
    if (value === undefined) continue;
    const part = optionCodecs[name].decode(value);
    if (part === null) ignored.push({ name, value: shorten(value), expected: optionCodecs[name].expected });
    else options = { ...options, ...part };
  }
  return { options, ignored };
}

/** The options in an address; others may put words of their own there, which is no mistake of an editor's. */
export function decodeSearch(search: string): DecodedOptions {
  const given = [...new URLSearchParams(search)].filter(
    ([name]) => !/^(utm_|fbclid$|gclid$|zarsrc$)/.test(name),
  );
  return decodeOptions(given);
}

/** The options on an element: each is an attribute of its name after `data-`. */
export function decodeDataset(dataset: Readonly<Record<string, string | undefined>>): DecodedOptions {
  return decodeOptions(
    Object.entries(dataset).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
