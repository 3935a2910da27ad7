import type { MeasureText } from './sheet-item.ts';

/** Breaks a text into lines that fit; what passes the last line ends with an ellipsis. A word that is too long stands alone. */
export function wrapText(
  text: string,
  widthMm: number,
  sizeMm: number,
  measure: MeasureText,
  most = Infinity,
  weight: 400 | 600 = 400,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer, sizeMm, weight) <= widthMm) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? '';
  return [...kept.slice(0, -1), shorten(last, widthMm, sizeMm, measure, weight)];
}

function shorten(
  line: string,
  widthMm: number,
  sizeMm: number,
  measure: MeasureText,
  weight: 400 | 600,
): string {
  const words = line.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`, sizeMm, weight) > widthMm) words.pop();
  return `${words.join(' ')}…`;
}
