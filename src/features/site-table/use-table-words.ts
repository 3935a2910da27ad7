import { useMemo } from 'react';
import type { TableWords } from '#domain/site-table/table-words.ts';
import type { TableColumn } from '#domain/site-table/table-column.ts';
import type { TableSubject } from '#domain/site-table/table-row.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { Translate } from '#i18n/translate.ts';
import { toWordKey } from './say-word.ts';

/** Headings and words of the table in the person's language. */
export function useTableWords(subject: TableSubject): TableWords {
  const { t } = useI18n();
  return useMemo(
    () => ({
      heading: (column) => sayHeading(column, subject, t),
      word: (kind, code) => t(toWordKey(kind, code)),
    }),
    [subject, t],
  );
}

function sayHeading({ key }: TableColumn, subject: TableSubject, t: Translate): string {
  if (subject === 'clusters') {
    if (key === 'name') return t('column.place');
    if (key === 'commissioned') return t('column.installed');
  }
  return t(`column.${key}`);
}
