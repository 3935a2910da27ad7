import { foldText } from '#domain/fold-text.ts';

const longestWord = 40;
const mostWords = 12;

/** The words of a text in lower case NFC: runs of letters and digits. */
export function splitWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What was typed, cut to a length that nobody types by hand. */
export function splitQuery(text: string): readonly string[] {
  return splitWords(text.slice(0, 500))
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));
}

/** A text without spaces and signs, folded: how codes are compared. */
export function squeeze(text: string): string {
  return splitWords(foldText(text)).join('');
}

/** Whether a word was typed with any mark or đ, so that marks are worth heeding. */
export function hasMarks(word: string): boolean {
  return foldText(word) !== word;
}

/** A word with its marks apart from its letters: what `agreesInMarks` compares. */
export function takeApart(word: string): string {
  return word.normalize('NFD');
}

/**
 * Whether a word written with marks may be the beginning of another, both taken apart: every mark that was typed must be
 * there, on the letter where it was typed; letters typed without marks take any. The tone may stand on another vowel
 * ("hoà", "hòa").
 */
export function agreesInMarks(typed: string, word: string): boolean {
  let at = 0;
  let typedTone = 0;
  let wordTone = 0;
  for (let index = 0; index < typed.length;) {
    const letter = typed.charCodeAt(index);
    const other = word.charCodeAt(at);
    if (letter !== other && !(letter === plainD && other === strokedD)) return false;
    const end = endOfMarks(word, at + 1);
    index += 1;
    for (; index < typed.length && isMark(typed.charCodeAt(index)); index += 1) {
      const mark = typed.charCodeAt(index);
      if (isTone(mark)) typedTone = mark;
      else if (!hasMark(word, at + 1, end, mark)) return false;
    }
    for (let place = at + 1; place < end; place += 1)
      if (isTone(word.charCodeAt(place))) wordTone = word.charCodeAt(place);
    at = end;
  }
  return typedTone === 0 || typedTone === wordTone;
}

const plainD = 0x64;
const strokedD = 0x111;

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Grave, acute, tilde, hook above, dot below. */
function isTone(code: number): boolean {
  return code === 0x300 || code === 0x301 || code === 0x303 || code === 0x309 || code === 0x323;
}

function endOfMarks(word: string, from: number): number {
  let end = from;
  while (end < word.length && isMark(word.charCodeAt(end))) end += 1;
  return end;
}

function hasMark(word: string, from: number, end: number, mark: number): boolean {
  for (let place = from; place < end; place += 1) if (word.charCodeAt(place) === mark) return true;
  return false;
}
