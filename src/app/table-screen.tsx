import { Suspense } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { SiteTable } from './lazy-screens.ts';
import { PartBoundary } from './part-boundary.tsx';

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
