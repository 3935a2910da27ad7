import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { LoadedPart } from './loaded-part.tsx';
import { OperatingSection } from './operating-section.tsx';
import { StatusBands } from './status-bands.tsx';
import { StatusTimeline } from './status-timeline.tsx';
import { useSiteEvents } from './use-site-parts.ts';

/** What became of a site up to the date shown; of a station also how many of its clusters were heard. */
export function HistorySection({ site }: { readonly site: Site }) {
  const { t } = useI18n();
  const { dated } = useStores();
  const onDate = useStore(dated, (now) => now.onDate);
  const asOf = useStore(dated, (now) => now.asOf);
  const { events, open } = useSiteEvents(site.id);
  return (
    <>
      <LoadedPart loaded={events} emptyText={t('history.none')} onRetry={open}>
        {(values) => (
          <>
            <StatusBands events={values} onDate={onDate} />
            <StatusTimeline events={values} asOf={asOf} />
          </>
        )}
      </LoadedPart>
      {site.kind === 'radio_station' && <OperatingSection site={site} />}
    </>
  );
}
