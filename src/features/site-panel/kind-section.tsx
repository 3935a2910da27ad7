import { useStore } from 'zustand';
import { listPermitExpiries, type PermitExpiry } from '#domain/permit-expiry.ts';
import type { Site, SiteFacts } from '#domain/site.ts';
import { isInCommuneBand } from '#domain/broadcast-band.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { SiteFactList } from './site-fact-list.tsx';
import styles from './site-panel.module.css';

const warned: readonly PermitExpiry[] = ['expired', 'next_90_days', 'this_year', 'unknown'];

/** What only this kind of site has, and what of it needs looking after. */
export function KindSection({ site, facts }: { readonly site: Site; readonly facts: SiteFacts }) {
  const { t } = useI18n();
  const onDate = useStore(useStores().dated, (now) => now.onDate);
  const warning = useFactWarning(site, onDate);
  return (
    <>
      {warning !== null && (
        <p className={styles['remark']}>
          <strong>{t('facts.attention')}</strong> {warning}
        </p>
      )}
      <SiteFactList facts={facts} />
    </>
  );
}

/** The one thing about a site's facts that somebody should look into; null when there is none. */
function useFactWarning({ facts, ...site }: Site, onDate: string): string | null {
  const { t, formats } = useI18n();
  if (facts?.kind === 'radio_station' && facts.frequencyMhz !== null && !isInCommuneBand(facts.frequencyMhz))
    return t('facts.frequency.outside', { frequency: formats.number(facts.frequencyMhz, 2) });
  if (facts?.kind !== 'pano') return null;
  const expiries = listPermitExpiries({ ...site, facts }, onDate);
  const worst = warned.find((expiry) => expiries.includes(expiry));
  if (worst === undefined || worst === 'valid') return null;
  return t(`facts.permitWarning.${worst}`, { date: formats.date(facts.permitExpiresOn ?? onDate) });
}
