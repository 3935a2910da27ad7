import { Suspense } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { CoveragePanel } from './lazy-screens.ts';
import { PartBoundary } from './part-boundary.tsx';

/** The analysis of coverage, fetched when it is first opened. */
export function CoverageScreen() {
  const { t } = useI18n();
  return (
    <PartBoundary>
      <Suspense fallback={<Skeleton label={t('coverage.loading')} lines={9} />}>
        <CoveragePanel />
      </Suspense>
    </PartBoundary>
  );
}
