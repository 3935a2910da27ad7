import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { createDossierJob, type DossierJob, type DossierProgress } from './dossier-job.ts';

const none: readonly Site[] = [];

/** Makes the dossiers of these sites while the caller is on the screen; null waits for them to be known. */
export function useDossiers(
  sites: readonly Site[] | null,
): DossierProgress & Pick<DossierJob, 'start' | 'cancel'> {
  const stores = useStores();
  const { language } = useI18n();
  const job = useMemo(() => createDossierJob(stores, sites ?? none, language), [stores, sites, language]);
  useEffect(() => {
    job.start();
    return job.dispose;
  }, [job]);
  return { ...useStore(job.progress), start: job.start, cancel: job.cancel };
}
