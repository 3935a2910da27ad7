import { Suspense } from 'react';
import { useStore } from 'zustand';
import { DateBanner } from '#features/time/date-banner.tsx';
import { useI18n } from '#i18n/i18n-context.ts';
import { selectionKey, type Selection } from '#state/choices.ts';
import { useStores } from '#state/stores.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import {
  CommuneCoverage,
  DecisionPanel,
  PlacePanel,
  SitePanel,
  SiteReach,
  UnitPanel,
} from './lazy-screens.ts';
import { PartBoundary } from './part-boundary.tsx';

/** What is known of the thing that was chosen. */
export function Inspector({ selection }: { readonly selection: Selection }) {
  const { t } = useI18n();
  return (
    <PartBoundary resetKey={selectionKey(selection)}>
      <DateBanner />
      <Suspense fallback={<Skeleton label={t('site.loading')} lines={8} />}>
        <Panel selection={selection} />
      </Suspense>
    </PartBoundary>
  );
}

function Panel({ selection }: { readonly selection: Selection }) {
  const { choices, network } = useStores();
  const isCoverage = useStore(choices, (now) => now.screen === 'coverage');
  const level = useStore(network, ({ units }) =>
    selection.kind === 'unit' ? units.get(selection.uid)?.level : undefined,
  );
  const key = selectionKey(selection);
  switch (selection.kind) {
    case 'site':
      return (
        <SitePanel
          key={key}
          code={selection.code}
          clusterCode={selection.clusterCode}
          coverage={<SiteReach code={selection.code} />}
        />
      );
    case 'unit':
      return isCoverage && level === 'commune' ? (
        <CommuneCoverage key={key} uid={selection.uid} />
      ) : (
        <UnitPanel key={key} uid={selection.uid} />
      );
    case 'place':
      return <PlacePanel key={key} lonLat={selection.lonLat} hamletId={selection.hamletId} />;
    case 'decision':
      return <DecisionPanel key={key} decisionKey={selection.key} />;
  }
}
