import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMoney } from '#i18n/money.ts';
import { nameVintage } from '#i18n/vintage-name.ts';
import { useStores } from '#state/stores.ts';
import { useShownVintage } from '#state/use-shown-vintage.ts';
import { useSpentUntilDate } from '#state/use-spent.ts';
import { Button } from '#ui/button.tsx';
import { AbsentList } from './absent-list.tsx';
import styles from './on-date.module.css';

/** What must be known of another day beside the counts: what is unsure, the money and how it is counted, the boundaries, and what did not stand then. */
export function OnDate() {
  const { t, formats } = useI18n();
  const { choices, visible } = useStores();
  const { asOf, unsure, absent } = useStore(visible);
  const chosenVintage = useStore(choices, (now) => now.vintage);
  const vintage = useShownVintage();
  const spentMvnd = useSpentUntilDate();
  const hasAbsent = absent.sites.length + absent.clusters.length > 0;
  if (asOf === null && !hasAbsent) return null;
  return (
    <section className={styles['onDate']} aria-label={t('time.section')}>
      {asOf !== null && (
        <>
          <h3>{t('time.onDate', { date: formats.date(asOf) })}</h3>
          {spentMvnd !== null && (
            <>
              <p>{t('time.spent', { amount: formatMoney(spentMvnd, formats, t) })}</p>
              <details>
                <summary>{t('time.spent.howTitle')}</summary>
                <small>{t('time.spent.how')}</small>
              </details>
            </>
          )}
          {unsure.siteCount + unsure.clusterCount > 0 && (
            <p>{t('time.unsure', { sites: unsure.siteCount, clusters: unsure.clusterCount })}</p>
          )}
          {vintage !== null && (
            <p>
              {t(chosenVintage === null ? 'time.vintage.ofDate' : 'time.vintage.chosen', {
                vintage: nameVintage(vintage, t),
              })}{' '}
              {chosenVintage !== null && (
                <Button look="link" onClick={() => choices.setState({ vintage: null })}>
                  {t('time.vintage.follow')}
                </Button>
              )}
            </p>
          )}
        </>
      )}
      {hasAbsent && <AbsentList absent={absent} />}
    </section>
  );
}
