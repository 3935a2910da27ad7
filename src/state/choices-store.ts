import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { emptySiteFilter, type SiteFilter } from '#domain/site-filter.ts';
import type { TableChoice } from '#domain/site-table/table-choice.ts';
import type { Choices } from './choices.ts';

export type ChoicesStore = ReturnType<typeof createChoicesStore>;

export function createChoicesStore(initial: Choices) {
  return createStore<Choices>()(subscribeWithSelector(() => initial));
}

export function changeFilter(choices: ChoicesStore, change: Partial<SiteFilter>): void {
  choices.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

export function changeTable(choices: ChoicesStore, change: Partial<TableChoice>): void {
  choices.setState(({ table }) => ({ table: { ...table, ...change } }));
}

/** Clears the whole filter. */
export function clearFilter(choices: ChoicesStore): void {
  choices.setState({ filter: emptySiteFilter });
}

/** A set with the value added, or taken out when it was in. */
export function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** Opens a site's panel; `clusterCode` points at one of its loudspeaker clusters. */
export function selectSite(choices: ChoicesStore, code: string, clusterCode: string | null = null): void {
  choices.setState({ selection: { kind: 'site', code, clusterCode } });
}
