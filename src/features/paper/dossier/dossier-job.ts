import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Site } from '#domain/site.ts';
import type { Language } from '#i18n/formats.ts';
import { reportError } from '#platform/report-error.ts';
import type { Stores } from '#state/stores.ts';
import { buildPrintedNetwork } from '../printed-network.ts';
import { createMapDrawer } from './create-map-drawer.ts';
import { makeDossiers, type DossierOutcome } from './make-dossiers.ts';
import { readDetails } from './read-details.ts';

export type DossierProgress = {
  readonly outcomes: readonly DossierOutcome[];
  readonly state: 'working' | 'done' | 'cancelled';
};

export type DossierJob = {
  readonly progress: StoreApi<DossierProgress>;
  /** Begins from the first; what was made before is let go. */
  readonly start: () => void;
  /** Stops; what is made stays. */
  readonly cancel: () => void;
  /** Stops and lets go of everything. */
  readonly dispose: () => void;
};

const fresh: DossierProgress = { outcomes: [], state: 'working' };

/** The making of the dossiers of these sites, whoever watches. */
export function createDossierJob(stores: Stores, sites: readonly Site[], language: Language): DossierJob {
  const progress = createStore<DossierProgress>(() => fresh);
  let controller = new AbortController();
  let urls: string[] = [];

  const dispose = () => {
    controller.abort();
    for (const url of urls) URL.revokeObjectURL(url);
    urls = [];
    progress.setState(fresh);
  };
  const run = async (signal: AbortSignal) => {
    const drawer = startDrawer(stores, language);
    const work = {
      readDetails: (site: Site) => readDetails(stores, site.id, signal),
      drawMap: (site: Site) => drawer.draw(site, signal),
    };
    const keep = (outcome: DossierOutcome) => {
      if (outcome.kind === 'made' && outcome.map.kind === 'drawn') urls.push(outcome.map.url);
      progress.setState(({ outcomes }) => ({ outcomes: [...outcomes, outcome] }));
    };
    await makeDossiers(sites, work, keep, signal).finally(drawer.destroy);
    if (!signal.aborted) progress.setState({ state: 'done' });
  };
  return {
    progress,
    start() {
      dispose();
      controller = new AbortController();
      run(controller.signal).catch(reportError);
    },
    cancel() {
      controller.abort();
      progress.setState({ state: 'cancelled' });
    },
    dispose,
  };
}

function startDrawer({ network, dated, choices }: Stores, language: Language) {
  const now = network.getState();
  const { asOf, sites, clusters } = dated.getState();
  const all = { asOf, sites: sites.items, clusters: clusters.items };
  return createMapDrawer(buildPrintedNetwork(now, choices.getState().vintage, all), now.units, language);
}
