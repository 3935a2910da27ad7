import { ChartColumn } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { openUnit } from '#state/open-unit.ts';
import { useHomeUnit } from '#state/use-home-unit.ts';
import { useStores } from '#state/stores.ts';

/** Opens the home province: its totals, what to look at first, and the units below it. */
export function OverviewButton({ className }: { readonly className: string | undefined }) {
  const { t } = useI18n();
  const stores = useStores();
  const home = useHomeUnit();
  const isOpen = useStore(
    stores.choices,
    ({ selection }) => home !== null && selection?.kind === 'unit' && selection.uid === home,
  );
  if (home === null) return null;
  return (
    <button type="button" className={className} aria-pressed={isOpen} onClick={() => openUnit(stores, home)}>
      <ChartColumn size={20} aria-hidden="true" />
      {t('unitPanel.overview')}
    </button>
  );
}
