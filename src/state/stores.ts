import { createContext, useContext } from 'react';
import type { Publisher } from '#domain/publication.ts';
import type { ChoicesStore } from './choices-store.ts';
import type { CoverageRunsLoader } from './coverage-runs-loader.ts';
import type { CoverageRunsStore } from './coverage-runs-store.ts';
import type { CoverageLoader, CoverageStore } from './coverage-store.ts';
import type { DatedStore } from './dated-store.ts';
import type { MeasuredStore } from './measured-store.ts';
import type { DetailsLoader, DetailsStore } from './details-store.ts';
import type { HistoryLoader, HistoryStore } from './history-store.ts';
import type { NetworkLoader } from './network-loader.ts';
import type { NetworkStore } from './network-store.ts';
import type { NoticesStore } from './notices-store.ts';
import type { SessionActions, SessionStore } from './session-store.ts';
import type { PreferencesStore } from './preferences-store.ts';
import type { StageStore } from './stage-store.ts';
import type { VisibleStore } from './visible-store.ts';

/** Every store of the application and what fills them. */
export type Stores = {
  readonly choices: ChoicesStore;
  readonly network: NetworkStore;
  readonly history: HistoryStore;
  readonly dated: DatedStore;
  readonly visible: VisibleStore;
  readonly measured: MeasuredStore;
  readonly coverage: CoverageStore;
  readonly coverageRuns: CoverageRunsStore;
  readonly details: DetailsStore;
  readonly stage: StageStore;
  readonly session: SessionStore;
  readonly preferences: PreferencesStore;
  readonly notices: NoticesStore;
  readonly networkLoader: NetworkLoader;
  readonly detailsLoader: DetailsLoader;
  readonly historyLoader: HistoryLoader;
  readonly coverageLoader: CoverageLoader;
  readonly coverageRunsLoader: CoverageRunsLoader;
  readonly sessionActions: SessionActions;
  /** null where the server does not publish the public map itself. */
  readonly publisher: Publisher | null;
};

const StoresContext = createContext<Stores | null>(null);

export const StoresProvider = StoresContext.Provider;

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useStores: no StoresProvider above');
  return stores;
}
