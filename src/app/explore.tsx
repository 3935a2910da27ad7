import { useStore } from 'zustand';
import { FilterPanel } from '#features/filters/filter-panel.tsx';
import { FilterSummary } from '#features/filters/filter-summary.tsx';
import { Legend } from '#features/legend/legend.tsx';
import { MeasurePanel } from '#features/measures/measure-panel.tsx';
import { OnDate } from '#features/time/on-date.tsx';
import { SitesInView } from '#features/sites-in-view/sites-in-view.tsx';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import styles from './app.module.css';
import { PartBoundary } from './part-boundary.tsx';
import { ScreenSwitch } from './screen-switch.tsx';

/** Count, filters, legend and the list of what is in view. */
export function Explore() {
  const { t } = useI18n();
  const { network } = useStores();
  const isLoaded = useStore(network, (now) => now.loaded.has('sites'));
  if (!isLoaded) return <Skeleton label={t('app.loading')} lines={9} />;
  return (
    <PartBoundary>
      <ScreenSwitch />
      <FilterSummary />
      <OnDate />
      <div className={styles['exploreParts']}>
        <FilterPanel />
        <MeasurePanel />
        <Legend />
        <SitesInView />
      </div>
    </PartBoundary>
  );
}
