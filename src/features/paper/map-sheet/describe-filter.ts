import type { AdminUnitUid } from '#domain/id.ts';
import type { SiteFilter } from '#domain/site-filter.ts';
import type { Translate } from '#i18n/translate.ts';

/** A filter in words, a part after another; the whole network when nothing is filtered. */
export function describeFilter(
  filter: SiteFilter,
  t: Translate,
  unitName: (uid: AdminUnitUid) => string,
): string {
  const values: Readonly<Record<keyof SiteFilter, readonly string[]>> = {
    unit: filter.unit === null ? [] : [`${unitName(filter.unit)} (${filter.unit.split('@')[0]})`],
    kinds: [...filter.kinds].map((kind) => t(`kind.${kind}`)),
    statuses: [...filter.statuses].map((status) => t(`status.${status}`)),
    fundingSources: [...filter.fundingSources].map((source) => t(`funding.${source}`)),
    visibilities: [...filter.visibilities].map((visibility) => t(`visibility.${visibility}`)),
    permitExpiries: [...filter.permitExpiries].map((expiry) => t(`permit.${expiry}`)),
    decision: filter.decision === null ? [] : [filter.decision.split('|')[0] ?? ''],
    text: filter.text.trim() === '' ? [] : [`“${filter.text.trim()}”`],
  };
  const parts = (Object.keys(values) as (keyof SiteFilter)[])
    .filter((part) => values[part].length > 0)
    .map((part) =>
      t('paper.sheetMap.filter.one', {
        part: part === 'text' ? t('paper.sheetMap.filter.text') : t(`filters.part.${part}`),
        values: values[part].join(', '),
      }),
    );
  return parts.length === 0 ? t('paper.sheetMap.all') : parts.join('; ');
}
