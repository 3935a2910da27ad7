import { useCallback } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { nameSource } from '../figures/name-source.ts';
import { numberOfNew } from './new-source.ts';

export type SourceName = { readonly title: string; readonly detail: string };

/** What people call a source, one that was added here too. */
export function useSourceName(): (id: string) => SourceName {
  const { t } = useI18n();
  const { network } = useStores();
  const sites = useStore(network, (now) => now.sites);
  const clusters = useStore(network, (now) => now.clusters);
  return useCallback(
    (id) => {
      const number = numberOfNew(id);
      return number === null
        ? nameSource(id, sites, clusters)
        : { title: t('whatIf.new', { number }), detail: '' };
    },
    [t, sites, clusters],
  );
}
