import type { EmbedOptions } from './embed-options.ts';
import { optionCodecs, optionNames } from './option-codecs.ts';

/** Options as named texts, in one order, without those at their default. */
export function encodeOptions(options: EmbedOptions): readonly (readonly [name: string, value: string])[] {
  return optionNames.flatMap((name) => {
    const text = optionCodecs[name].encode(options);
    return text === null ? [] : [[name, text] as const];
  });
}

/** The part of an address from its question mark on; empty when nothing was chosen. */
export function encodeSearch(options: EmbedOptions): string {
  const parts = encodeOptions(options).map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%40', '@')}`,
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The same as attributes, each with a space before it. Values have no quotation marks: the codecs give none. */
export function encodeDataAttributes(options: EmbedOptions): string {
  return encodeOptions(options)
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join('');
}
