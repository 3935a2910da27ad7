import { fundingSources } from '#domain/investment.ts';
import { permitExpiries } from '#domain/permit-expiry.ts';
import { siteKinds, visibilities } from '#domain/site.ts';
import type { SiteFilter } from '#domain/site-filter.ts';
import { statuses } from '#domain/status.ts';
import type { Translate } from '#i18n/translate.ts';

/** The conditions of a filter in words, each by itself; none when everything shows. `unitName` carries the code. */
export function describeFilter(
  filter: SiteFilter,
  t: Translate,
  unitName: (uid: NonNullable<SiteFilter['unit']>) => string,
): readonly string[] {
  return [
    ...sayChosen(siteKinds, filter.kinds, (kind) => t(`kind.${kind}`)),
    ...sayChosen(statuses, filter.statuses, (status) => t(`status.${status}`)),
    ...sayChosen(permitExpiries, filter.permitExpiries, (expiry) => t(`permit.${expiry}`)),
    ...(filter.unit === null ? [] : [unitName(filter.unit)]),
    ...sayChosen(fundingSources, filter.fundingSources, (source) => t(`funding.${source}`)),
    ...sayChosen(visibilities, filter.visibilities, (visibility) => t(`visibility.${visibility}`)),
    ...(filter.text === '' ? [] : [filter.text]),
  ];
}

function sayChosen<Value extends string>(
  order: readonly Value[],
  values: ReadonlySet<Value>,
  say: (value: Value) => string,
): readonly string[] {
  return values.size === 0
    ? []
    : [
        order
          .filter((value) => values.has(value))
          .map(say)
          .join(', '),
      ];
}
