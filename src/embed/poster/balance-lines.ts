/** Breaks a text between words into as few lines of at most `most` letters as it needs, as even as can be. */
export function balanceLines(text: string, most: number): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const lineCount = Math.ceil(text.length / most);
  const wanted = text.length / lineCount;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const isNearer = Math.abs(joined.length - wanted) <= Math.abs((last ?? '').length - wanted);
    if (last !== undefined && (isNearer || lines.length === lineCount)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
