import { lazy, Suspense } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { PartBoundary } from './part-boundary.tsx';

const SiteTable = lazy(async () => ({
  default: (await import('#features/site-table/site-table.tsx')).SiteTable,
}));

/** The table, fetched when it is first opened. */
export function TableScreen() {
  const { t } = useI18n();
  return (
    <PartBoundary>
      <Suspense fallback={<Skeleton label={t('app.loading')} lines={6} />}>
        <SiteTable />
      </Suspense>
    </PartBoundary>
  );
}
