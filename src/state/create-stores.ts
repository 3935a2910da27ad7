import type { Gateway } from '#data/gateway.ts';
import type { Publisher } from '#domain/publication.ts';
import { keptSession } from '#data/kept-session.ts';
import { vietnamToday } from '#domain/day.ts';
import { askedVintage } from './asked-vintage.ts';
import type { Choices } from './choices.ts';
import { createChoicesStore } from './choices-store.ts';
import { createCoverageRunsLoader } from './coverage-runs-loader.ts';
import { createCoverageRunsStore, isKept } from './coverage-runs-store.ts';
import { createCoverageLoader, createCoverageStore } from './coverage-store.ts';
import { createDatedStore } from './dated-store.ts';
import { createDetailsLoader, createDetailsStore } from './details-store.ts';
import { createHistoryLoader, createHistoryStore } from './history-store.ts';
import { joinSuppositions, saysNothingElse, takeRunOver } from './join-coverage.ts';
import { createMeasuredStore } from './measured-store.ts';
import { createNetworkLoader, type Clock, type KeptNetwork } from './network-loader.ts';
import { createNetworkStore } from './network-store.ts';
import { createNoticesStore } from './notices-store.ts';
import { createPreferencesStore } from './preferences-store.ts';
import type { Session } from '#data/session-gateway.ts';
import { createSessionActions, createSessionStore } from './session-store.ts';
import { createStageStore } from './stage-store.ts';
import type { Stores } from './stores.ts';
import type { DroppedPart } from './url-codec.ts';
import { createVisibleStore } from './visible-store.ts';

/** How long a signed-in person waits for the backend before this browser's own memory is shown. */
const patienceMs = 4_000;

/** Builds every store around a gateway and joins them. Nothing is loaded yet. */
export function createStores(
  gateway: Gateway,
  clock: Clock,
  choicesNow: Choices,
  dropped: readonly DroppedPart[] = [],
  kept: KeptNetwork | null = null,
  publisher: Publisher | null = null,
): Stores {
  const choices = createChoicesStore(choicesNow);
  const network = createNetworkStore();
  const details = createDetailsStore();
  const session = createSessionStore();
  const history = createHistoryStore();
  const dated = createDatedStore(network, choices, history, () => vietnamToday(clock.nowMs()));
  const vintage = () =>
    askedVintage(network.getState().units, choices.getState().vintage, dated.getState().asOf);
  const networkLoader = createNetworkLoader(gateway, network, clock, vintage, kept);
  const audience = () => network.getState().audience;
  const historyLoader = createHistoryLoader(gateway, history, audience, kept?.gateway);
  const detailsLoader = createDetailsLoader(gateway, details, audience, kept?.gateway);
  const coverage = createCoverageStore();
  const coverageLoader = createCoverageLoader(gateway, coverage, audience);
  joinSuppositions(coverage, choices);
  const coverageRuns = createCoverageRunsStore();
  const coverageRunsLoader = createCoverageRunsLoader(gateway.coverageRuns, coverageRuns, (run) =>
    takeRunOver(run, { choices, coverage, dated }),
  );
  const openRun = () => {
    const { run } = choices.getState();
    if (run !== null) {
      if (session.getState().session === null) coverageRunsLoader.refuse(run);
      else void coverageRunsLoader.open(run, saysNothingElse(choices.getState()));
    } else if (isKept(coverageRuns.getState().opened)) coverageRunsLoader.close();
  };
  choices.subscribe((now) => now.run, openRun);
  const changePerson = (now: Session | null) => {
    detailsLoader.clear();
    historyLoader.clear();
    coverageLoader.clear(now === null && audience() === 'member');
    coverageRunsLoader.clear();
    openRun();
    void networkLoader.reload(now?.membership ? 'member' : 'public');
    openHistory();
  };
  const sessionActions = createSessionActions(gateway.session, session, changePerson, {
    kept: {
      read: () => keptSession.read(),
      keep(now) {
        const isSamePerson = now !== null && now.email === keptSession.read()?.email;
        keptSession.keep(now);
        if (!now?.membership || !isSamePerson) void kept?.answers.forget('member');
      },
    },
    patience: () => new Promise((resolve) => void clock.after(patienceMs, resolve)),
  });
  network.subscribe(
    (now) => now.kept,
    (now, before) => {
      if (now === null && before !== null) detailsLoader.refreshKept();
    },
  );
  const openHistory = () => {
    if (choices.getState().asOf !== null) void historyLoader.open();
  };
  const showVintage = () => void networkLoader.showVintage(vintage());
  choices.subscribe((now) => now.vintage, showVintage);
  choices.subscribe((now) => now.asOf, openHistory);
  dated.subscribe((now) => now.asOf, showVintage);
  const visible = createVisibleStore(network, choices, dated);
  return {
    choices,
    network,
    history,
    dated,
    visible,
    coverage,
    coverageLoader,
    coverageRuns,
    coverageRunsLoader,
    measured: createMeasuredStore(network, choices, dated, visible),
    details,
    stage: createStageStore(),
    session,
    preferences: createPreferencesStore(),
    notices: createNoticesStore({ dropped, isOnline: true, update: null }),
    networkLoader,
    detailsLoader,
    historyLoader,
    sessionActions,
    publisher,
  };
}
