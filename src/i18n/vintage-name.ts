import type { Translate } from './translate.ts';

/** The reform of 1 July 2025 parts the vintages that people know by name. */
const reformYear = 2025;

export function nameVintage(vintage: number, t: Translate): string {
  if (vintage === reformYear) return t('filters.vintage.now');
  return vintage === reformYear - 1
    ? t('filters.vintage.before')
    : t('filters.vintage.year', { year: String(vintage) });
}
