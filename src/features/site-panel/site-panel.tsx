import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isInvented } from '#domain/provenance.ts';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useShownSite, type Shown } from '#state/use-shown-site.ts';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ClusterList } from './cluster-list.tsx';
import { InvestmentSection } from './investment-section.tsx';
import { SiteFactList } from './site-fact-list.tsx';
import { SiteHeading } from './site-heading.tsx';
import { SiteIdentity } from './site-identity.tsx';
import { SiteNotFound } from './site-not-found.tsx';
import styles from './site-panel.module.css';
import { StatusTimeline } from './status-timeline.tsx';

type SitePanelProps = { readonly code: string; readonly clusterCode: string | null };

/** All that is known of one site, most asked first. */
export function SitePanel({ code, clusterCode }: SitePanelProps) {
  const { t } = useI18n();
  const { network } = useStores();
  const shown = useShownSite(code);
  const sitesAreLoaded = useStore(network, (now) => now.loaded.has('sites'));
  if (shown) return <KnownSite shown={shown} clusterCode={clusterCode} />;
  return sitesAreLoaded ? <SiteNotFound code={code} /> : <Skeleton label={t('site.loading')} lines={8} />;
}

type KnownSiteProps = { readonly shown: Shown<Site>; readonly clusterCode: string | null };

function KnownSite({ shown, clusterCode }: KnownSiteProps) {
  const site = shown.item;
  const { t } = useI18n();
  const { details, detailsLoader } = useStores();
  const open = () => detailsLoader.openSite(site.id);
  const events = useStore(details, (now) => now.siteEvents.get(site.id));
  const investments = useStore(details, (now) => now.investments.get(site.id));
  const isAsked = events !== undefined;
  useEffect(() => {
    if (!isAsked) detailsLoader.openSite(site.id);
  }, [detailsLoader, site.id, isAsked]);
  return (
    <article className={styles['panel']} aria-label={t('site.panel')}>
      <SiteHeading site={site} presence={shown.presence} />
      {isInvented(site.provenance) && <p className={styles['remark']}>{t('provenance.synthetic.long')}</p>}
      <SiteIdentity site={site} />
      {site.facts && (
        <Section title={t('site.facts')}>
          <SiteFactList facts={site.facts} />
        </Section>
      )}
      <Section title={t('history.title')}>
        <StatusTimeline events={events} onRetry={open} />
      </Section>
      <Section title={t('money.title')}>
        <InvestmentSection investments={investments} onRetry={open} />
      </Section>
      {site.kind === 'radio_station' && (
        <Section title={t('clusters.title')}>
          <ClusterList site={site} clusterCode={clusterCode} />
        </Section>
      )}
    </article>
  );
}
