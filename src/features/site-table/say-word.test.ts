import { describe, expect, it } from 'vitest';
import { tableColumns } from '#domain/site-table/table-columns.ts';
import { en } from '#i18n/en.ts';
import { vi } from '#i18n/vi.ts';
import { toWordKey } from './say-word.ts';

describe('the words of the columns', () => {
  it.each([
    ['vi', vi],
    ['en', en],
  ] as const)('are there in %s', (_, messages) => {
    for (const { words } of tableColumns)
      for (const code of words?.order ?? [])
        expect(messages[toWordKey(words?.kind ?? 'kind', code)]).toBeTruthy();
  });
});
