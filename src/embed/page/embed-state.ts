import type { AdminUnitUid } from '#domain/id.ts';
import type { SiteKind } from '#domain/site.ts';
import type { Status } from '#domain/status.ts';
import type { EmbedOptions } from '../options/embed-options.ts';

/** What the reader or the host chose on the page; everything that is shown follows from it. */
export type EmbedState = {
  readonly kinds: ReadonlySet<SiteKind>;
  readonly statuses: ReadonlySet<Status>;
  readonly commune: AdminUnitUid | null;
  /** ISO date; null is the day of the data. */
  readonly asOf: string | null;
  /** Code of the selected site. */
  readonly selected: string | null;
  /** Statuses on `asOf` by site code, null for what did not stand; empty while the day is that of the data. */
  readonly standings: ReadonlyMap<string, Status | null>;
};

export type StateStore = {
  readonly now: () => EmbedState;
  readonly set: (part: Partial<EmbedState>) => void;
  /** Called after every change, with what was before. */
  readonly listen: (listener: (before: EmbedState) => void) => void;
};

export function createStateStore({ kinds, statuses, commune, site, time }: EmbedOptions): StateStore {
  let state: EmbedState = {
    kinds,
    statuses,
    commune,
    asOf: time.asOf,
    selected: site,
    standings: new Map(),
  };
  const listeners: ((before: EmbedState) => void)[] = [];
  return {
    now: () => state,
    set: (part) => {
      const before = state;
      state = { ...state, ...part };
      for (const listener of listeners) listener(before);
    },
    listen: (listener) => void listeners.push(listener),
  };
}

/** What the one predicate of the page asks about a site. */
export type EmbedItem = {
  readonly code: string;
  readonly kind: SiteKind;
  /** null when the site is gone on the day of the data. */
  readonly status: Status | null;
  readonly commune: AdminUnitUid | null;
};

/** The status that is shown; null when the site did not stand on the day shown. */
export function statusOf({ code, status }: EmbedItem, { standings }: EmbedState): Status | null {
  const standing = standings.get(code);
  return standing === undefined ? status : standing;
}

/** The one predicate behind poster, table, counts and live map. */
export function passes(item: EmbedItem, state: EmbedState): boolean {
  const status = statusOf(item, state);
  return (
    status !== null &&
    (state.kinds.size === 0 || state.kinds.has(item.kind)) &&
    (state.statuses.size === 0 || state.statuses.has(status)) &&
    (state.commune === null || state.commune === item.commune)
  );
}
