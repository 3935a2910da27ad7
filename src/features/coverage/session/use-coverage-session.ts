import { useEffect } from 'react';
import { createCoverageWorker } from '#analysis/coverage-worker/create-coverage-worker.ts';
import { type Stores, useStores } from '#state/stores.ts';
import { type CoverageSession, createCoverageSession } from './coverage-session.ts';

type Held = { session: CoverageSession; users: number };

const held = new WeakMap<Stores, Held>();

/** Whoever leaves may be back in a moment, as when a panel takes the place of another. */
const lingerMs = 1_000;

function hold(stores: Stores): Held {
  const known = held.get(stores);
  if (known !== undefined) return known;
  const made = { session: createCoverageSession(stores, createCoverageWorker), users: 0 };
  held.set(stores, made);
  return made;
}

/** The one session of these stores: started by its first user, put away after its last. */
export function useCoverageSession(): CoverageSession {
  const stores = useStores();
  useEffect(() => {
    const mine = hold(stores);
    mine.users += 1;
    return () => {
      mine.users -= 1;
      setTimeout(() => {
        if (mine.users > 0 || held.get(stores) !== mine) return;
        held.delete(stores);
        mine.session.dispose();
      }, lingerMs);
    };
  }, [stores]);
  return hold(stores).session;
}
