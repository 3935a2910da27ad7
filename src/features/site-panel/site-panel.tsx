import { lazy, Suspense, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { isInvented } from '#domain/provenance.ts';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { insist } from '#platform/insist.ts';
import { reportError } from '#platform/report-error.ts';
import { useShownSite, type Shown } from '#state/use-shown-site.ts';
import { useStores } from '#state/stores.ts';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ClusterList } from './cluster-list.tsx';
import { DocumentSection } from './document-section.tsx';
import { HistorySection } from './history-section.tsx';
import { InspectionSection } from './inspection-section.tsx';
import { InvestmentSection } from './investment-section.tsx';
import { KindSection } from './kind-section.tsx';
import { NeighbourSection } from './neighbour-section.tsx';
import { PositionSection } from './position-section.tsx';
import { SectionLinks } from './section-links.tsx';
import { SiteHeading } from './site-heading.tsx';
import { SiteIdentity } from './site-identity.tsx';
import { SiteNotFound } from './site-not-found.tsx';
import styles from './site-panel.module.css';
import { StationPlanSection } from './station-plan.tsx';
import { StatusSection } from './status-section.tsx';

const loadPhotoSection = () => import('./photo-section.tsx');
const loadAuditSection = () => import('./audit-section.tsx');
const PhotoSection = lazy(async () => ({ default: (await insist(loadPhotoSection)).PhotoSection }));
const AuditSection = lazy(async () => ({ default: (await insist(loadAuditSection)).AuditSection }));

type SitePanelProps = {
  readonly code: string;
  readonly clusterCode: string | null;
  /** What the site covers and who loses cover if it fails: given by who can compute it, shown after the facts. */
  readonly coverage?: ReactNode;
};

/** All that is known of one site, in the order in which it is asked. */
export function SitePanel({ code, clusterCode, coverage }: SitePanelProps) {
  const { t } = useI18n();
  const shown = useShownSite(code);
  const sitesAreLoaded = useStore(useStores().network, (now) => now.loaded.has('sites'));
  if (shown) return <KnownSite shown={shown} clusterCode={clusterCode} coverage={coverage} />;
  return sitesAreLoaded ? <SiteNotFound code={code} /> : <Skeleton label={t('site.loading')} lines={8} />;
}

type KnownSiteProps = Pick<SitePanelProps, 'clusterCode' | 'coverage'> & { readonly shown: Shown<Site> };

function KnownSite({ shown: { item: site, presence }, clusterCode, coverage }: KnownSiteProps) {
  const { t } = useI18n();
  const sections = useSections({ site, clusterCode, coverage });
  return (
    <article className={styles['panel']} aria-label={t('site.panel')}>
      <SiteHeading site={site} presence={presence} />
      <SectionLinks sections={sections} />
      {isInvented(site.provenance) && <p className={styles['remark']}>{t('provenance.synthetic.long')}</p>}
      {sections.map(({ name, title, body }) => (
        <Section key={name} name={name} title={title}>
          <ErrorBoundary
            onError={reportError}
            title={t('app.broken.title')}
            text={t('app.broken.text')}
            againLabel={t('app.broken.again')}
          >
            <Suspense fallback={<Skeleton label={t('site.loading')} />}>{body}</Suspense>
          </ErrorBoundary>
        </Section>
      ))}
    </article>
  );
}

type PanelSection = { readonly name: string; readonly title: string; readonly body: ReactNode };

/** The sections that this site has for this person, in their order. */
function useSections({
  site,
  clusterCode,
  coverage,
}: Omit<KnownSiteProps, 'shown'> & { readonly site: Site }): readonly PanelSection[] {
  const { t } = useI18n();
  const { network, session } = useStores();
  const isMember = useStore(network, (now) => now.audience === 'member');
  const role = useStore(session, (now) => now.session?.membership?.role ?? null);
  const readsLog = isMember && (role === 'manager' || role === 'admin');
  return [
    {
      name: 'where',
      title: t('where.title'),
      body: (
        <>
          <SiteIdentity site={site} />
          <PositionSection site={site} />
        </>
      ),
    },
    {
      name: 'status',
      title: t('now.title'),
      body: <StatusSection site={site} />,
    },
    { name: 'history', title: t('history.title'), body: <HistorySection site={site} /> },
    { name: 'money', title: t('money.title'), body: <InvestmentSection siteId={site.id} /> },
    ...(site.facts
      ? [{ name: 'facts', title: t('site.facts'), body: <KindSection site={site} facts={site.facts} /> }]
      : []),
    ...(site.kind === 'radio_station'
      ? [
          {
            name: 'clusters',
            title: t('clusters.title'),
            body: (
              <>
                <StationPlanSection site={site} />
                <ClusterList site={site} clusterCode={clusterCode} />
              </>
            ),
          },
        ]
      : []),
    ...(coverage ? [{ name: 'coverage', title: t('reach.title'), body: coverage }] : []),
    { name: 'photos', title: t('photos.title'), body: <PhotoSection siteId={site.id} /> },
    ...(isMember
      ? [{ name: 'visits', title: t('visits.title'), body: <InspectionSection siteId={site.id} /> }]
      : []),
    { name: 'documents', title: t('documents.title'), body: <DocumentSection siteId={site.id} /> },
    { name: 'neighbours', title: t('near.title'), body: <NeighbourSection site={site} /> },
    ...(readsLog ? [{ name: 'log', title: t('audit.title'), body: <AuditSection siteId={site.id} /> }] : []),
  ];
}
