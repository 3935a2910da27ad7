import { useStore } from 'zustand';
import type { SiteId } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { InspectionList } from './inspection-list.tsx';
import { LoadedPart } from './loaded-part.tsx';
import { useSiteInspections } from './use-site-parts.ts';

/** Visits to a site and its clusters. For members. */
export function InspectionSection({ siteId }: { readonly siteId: SiteId }) {
  const { t } = useI18n();
  const clusters = useStore(useStores().network, (now) => now.clusters);
  const { inspections, open } = useSiteInspections(siteId);
  return (
    <LoadedPart loaded={inspections} emptyText={t('visits.none')} onRetry={open}>
      {(values) => (
        <InspectionList
          inspections={values}
          clusterName={(id) => {
            const cluster = clusters.get(id);
            return cluster === undefined ? '' : `${cluster.placeVi ?? ''} ${cluster.code}`.trim();
          }}
        />
      )}
    </LoadedPart>
  );
}
