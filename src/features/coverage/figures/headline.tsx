import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import styles from './figures.module.css';
import { formatRange } from './format-range.ts';

/** People reached and people lost to breakdown. */
export function Headline({ answer }: { readonly answer: CoverageAnswer }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { total } = answer.result;
  const { siteSet, k } = answer.params;
  const reached = total.sets[siteSet].peopleReachedAtLeast[k - 1] ?? { low: 0, high: 0 };
  return (
    <dl className={styles['headline']} data-headline="">
      <dt>{t('coverage.peopleReached')}</dt>
      <dd>
        <strong>{formatRange(reached, formats.integer)}</strong>{' '}
        {t('coverage.of.people', { count: Math.round(total.people) })}
      </dd>
      <dt>{t('coverage.lost')}</dt>
      <dd>
        <strong>{formatRange(total.peopleLostToBreakdown, formats.integer)}</strong> {t('coverage.people')}
      </dd>
    </dl>
  );
}
