import type { Finding } from '#domain/geography-check/finding.ts';
import type { Language } from './load-options.ts';
import { fill, loadWords } from './load-words.ts';
import { findingWordsEn } from './words-en.ts';
import { findingWordsVi } from './words-vi.ts';

const findingWords = { vi: findingWordsVi, en: findingWordsEn } as const;

/** What was found, in words. */
export function describeFinding({ rule, facts }: Finding, language: Language): string {
  return fill(findingWords[language][rule], facts);
}

/** Where: row, code and place, as far as they are known. */
export function describePlace({ row, code, lonLat }: Finding, language: Language): string {
  const place = lonLat === null ? null : `(${lonLat.map((degrees) => degrees.toFixed(5)).join(', ')})`;
  return [row === null ? null : fill(loadWords[language].row, { row }), code, place]
    .filter((part) => part !== null)
    .join(' ');
}
