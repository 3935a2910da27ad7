import { useStore } from 'zustand';
import { findLastEvidence, judgeFreshness } from '#domain/freshness.ts';
import type { Presence } from '#domain/network-as-of.ts';
import type { Site } from '#domain/site.ts';
import { isOperating } from '#domain/status.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useShownClusters } from '#state/use-shown-site.ts';
import { StatusNow } from './status-now.tsx';
import { useSiteEvents, useSiteInspections } from './use-site-parts.ts';

/** How a site stands on the date shown, and what that rests on: its events, and for members its inspections. */
export function StatusSection({ site }: { readonly site: Site }) {
  const { dated, preferences } = useStores();
  const onDate = useStore(dated, (now) => now.onDate);
  const staleAfterMonths = useStore(preferences, (now) => now.staleAfterMonths);
  const { events } = useSiteEvents(site.id);
  const { inspections } = useSiteInspections(site.id);
  const visits = inspections?.kind === 'loaded' ? inspections.values : [];
  const ofSite = visits.filter(({ clusterId, inspectedOn }) => clusterId === null && inspectedOn <= onDate);
  const evidence =
    events?.kind === 'loaded'
      ? [
          ...events.values.filter(({ annulled }) => !annulled).map(({ effectiveFrom }) => effectiveFrom),
          ...ofSite.map(({ inspectedOn }) => inspectedOn),
        ]
      : null;
  return (
    <>
      <StatusNow
        status={site.status}
        since={site.statusSince}
        onDate={onDate}
        freshness={
          evidence === null
            ? null
            : judgeFreshness(findLastEvidence(evidence, onDate), onDate, staleAfterMonths)
        }
        visit={ofSite.at(-1) ?? null}
      />
      {site.kind === 'radio_station' && <HeardNow site={site} />}
    </>
  );
}

function isThere(presence: Presence): boolean {
  return presence === 'exists' || presence === 'unknown';
}

function HeardNow({ site }: { readonly site: Site }) {
  const { t } = useI18n();
  const { network } = useStores();
  const isLoaded = useStore(network, (now) => now.loaded.has('clusters'));
  const clusters = useShownClusters(site.id).filter(({ presence }) => isThere(presence));
  if (!isLoaded || clusters.length === 0) return null;
  return (
    <p>
      {t('clusters.summary', {
        operating: clusters.filter(({ item }) => isOperating(item.status)).length,
        total: clusters.length,
        unknown: clusters.filter(({ item }) => item.status === 'unknown').length,
      })}
    </p>
  );
}
