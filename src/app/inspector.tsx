import { Suspense } from 'react';
import { DateBanner } from '#features/time/date-banner.tsx';
import { useI18n } from '#i18n/i18n-context.ts';
import type { Selection } from '#state/choices.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { SitePanel, UnitPanel } from './lazy-screens.ts';
import { PartBoundary } from './part-boundary.tsx';

/** What is known of the thing that was chosen. */
export function Inspector({ selection }: { readonly selection: Selection }) {
  const { t } = useI18n();
  return (
    <PartBoundary resetKey={selection.kind === 'site' ? selection.code : selection.uid}>
      <DateBanner />
      <Suspense fallback={<Skeleton label={t('site.loading')} lines={8} />}>
        {selection.kind === 'site' ? (
          <SitePanel key={selection.code} code={selection.code} clusterCode={selection.clusterCode} />
        ) : (
          <UnitPanel key={selection.uid} uid={selection.uid} />
        )}
      </Suspense>
    </PartBoundary>
  );
}
