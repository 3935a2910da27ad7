import type { Hamlet } from '#domain/hamlet.ts';
import type { HamletId } from '#domain/id.ts';
import type { Network } from './network-store.ts';

const known = new WeakMap<Network['hamlets'], ReadonlyMap<HamletId, Hamlet>>();

/** The hamlets that are loaded, by id. */
export function hamletsOf({ hamlets }: Pick<Network, 'hamlets'>): ReadonlyMap<HamletId, Hamlet> {
  const byId = known.get(hamlets) ?? new Map(hamlets.map((hamlet) => [hamlet.id, hamlet]));
  known.set(hamlets, byId);
  return byId;
}
