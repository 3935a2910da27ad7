import type { Translate } from '#i18n/translate.ts';

/** `2 năm 3 tháng`: a number of whole months as people say it. */
export function formatDuration(months: number, t: Translate): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (months < 1) return t('duration.none');
  if (years === 0) return t('duration.months', { months });
  return rest === 0 ? t('duration.years', { years }) : t('duration.both', { years, months: rest });
}
