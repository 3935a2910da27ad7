import { readChoice } from '#platform/kept-choice.ts';
import { languages, themes } from '#state/choices.ts';
import { readKeptColumns } from '#state/kept-columns.ts';
import { decodeAddress, type DecodedAddress } from '#state/url-codec.ts';

/** What the address asks for. A bare address asks for nothing: then this browser's own language, theme and columns hold. */
export function firstChoices({ pathname, search }: Location): DecodedAddress {
  const decoded = decodeAddress(pathname, search);
  if (search !== '') return decoded;
  const language = languages.find((each) => each === readChoice('language')) ?? decoded.choices.language;
  const theme = themes.find((each) => each === readChoice('theme')) ?? decoded.choices.theme;
  const table = { ...decoded.choices.table, columns: readKeptColumns(decoded.choices.table.subject) };
  return { ...decoded, choices: { ...decoded.choices, language, theme, table } };
}
