import { useStore } from 'zustand';
import { readUnit } from '#domain/coverage-reading.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { formatRange, shareOf } from './format-range.ts';
import styles from './headline.module.css';
import { PeopleBar } from './people-bar.tsx';
import { splitPeople } from './people-split.ts';

/** People reached and people lost to breakdown, in sight whatever part is open. */
export function Headline() {
  const answer = useStore(useStores().coverage, (now) => now.answer);
  return answer === null || answer.ground.communeUids.length === 0 ? null : <KnownHeadline answer={answer} />;
}

function KnownHeadline({ answer }: { readonly answer: CoverageAnswer }) {
  const { t, formats } = useI18n();
  const { siteSet, k, unknownTreatment } = answer.params;
  const { total } = answer.result;
  const { people, reached, lostToBreakdown } = readUnit(total, siteSet, k);
  const { choices } = useStores();
  if (people === 0) return <p className={styles['note']}>{t('coverage.nobody')}</p>;
  const share = shareOf(reached, people);
  return (
    <section className={styles['headline']} aria-label={t('coverage.headline')} data-headline="">
      <dl>
        <div>
          <dt>{t('coverage.peopleReached')}</dt>
          <dd>
            <strong>{share === null ? '–' : formatRange(share, formats.percent)}</strong>
            <span>
              {t('coverage.reachedOf', {
                reached: formatRange(reached, formats.integer),
                people: formats.integer(people),
              })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('coverage.lost')}</dt>
          <dd>
            <strong className={styles['alarm']}>{formatRange(lostToBreakdown, formats.integer)}</strong>
            <span>{t('coverage.people')}</span>
          </dd>
        </div>
      </dl>
      <PeopleBar split={splitPeople(total, siteSet, k)} />
      {answer.findings.some(({ rule }) => rule === 'no_sources_left') && (
        <p role="status" className={styles['none']}>
          {t('coverage.noSources')}{' '}
          <Button look="link" onClick={() => choices.setState({ part: 'controls' })}>
            {t('coverage.noSources.choose')}
          </Button>
        </p>
      )}
      <p className={styles['note']}>
        {[
          t(`coverage.reading.${siteSet}`),
          k > 1 ? t('coverage.reading.depth', { k }) : '',
          t(
            unknownTreatment === 'interval' && reached.low === reached.high
              ? 'coverage.reading.allKnown'
              : `coverage.reading.${unknownTreatment}`,
          ),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  );
}
