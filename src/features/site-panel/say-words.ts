import type { Translate } from '#i18n/translate.ts';

const checklistKeys = [
  'power',
  'signal',
  'sound',
  'amplifier',
  'antenna',
  'loudspeakers',
  'surface',
  'structure',
  'lighting',
  'content',
] as const;

/** What was looked at, in words; an item that this list does not know is shown as it was written. */
export function sayChecklistKey(key: string, t: Translate): string {
  const known = checklistKeys.find((each) => each === key);
  return known ? t(`visits.item.${known}`) : key;
}
