import type { Gateway } from '#data/gateway.ts';
import type { Choices } from './choices.ts';
import { createChoicesStore } from './choices-store.ts';
import { createDetailsLoader, createDetailsStore } from './details-store.ts';
import { createNetworkLoader, type Clock } from './network-loader.ts';
import { createNetworkStore } from './network-store.ts';
import { createNoticesStore } from './notices-store.ts';
import { createSessionActions, createSessionStore } from './session-store.ts';
import { createStageStore } from './stage-store.ts';
import type { Stores } from './stores.ts';
import type { DroppedPart } from './url-codec.ts';
import { createVisibleStore } from './visible-store.ts';

/** Builds every store around a gateway and joins them. Nothing is loaded yet. */
export function createStores(
  gateway: Gateway,
  clock: Clock,
  choicesNow: Choices,
  dropped: readonly DroppedPart[] = [],
): Stores {
  const choices = createChoicesStore(choicesNow);
  const network = createNetworkStore();
  const details = createDetailsStore();
  const session = createSessionStore();
  const networkLoader = createNetworkLoader(gateway, network, clock, () => choices.getState().vintage);
  const detailsLoader = createDetailsLoader(gateway, details, () => network.getState().audience);
  const sessionActions = createSessionActions(gateway.session, session, (now) => {
    detailsLoader.clear();
    void networkLoader.reload(now?.membership ? 'member' : 'public');
  });
  choices.subscribe(
    ({ vintage }) => vintage,
    (vintage) => void networkLoader.showVintage(vintage),
  );
  return {
    choices,
    network,
    visible: createVisibleStore(network, choices),
    details,
    stage: createStageStore(),
    session,
    notices: createNoticesStore({ dropped, isOnline: true }),
    networkLoader,
    detailsLoader,
    sessionActions,
  };
}
