import type { SearchAnswer, SearchLimits } from './search-rows.ts';

/** Rows come in pieces; `finish` makes them the index that is asked from then on. */
export type SearchRequest =
  | { readonly kind: 'begin' }
  | { readonly kind: 'add'; readonly rows: string }
  | { readonly kind: 'finish'; readonly run: number }
  | { readonly kind: 'search'; readonly id: number; readonly text: string; readonly limits: SearchLimits };

export type SearchReply =
  | { readonly kind: 'ready'; readonly run: number }
  /** `run` tells which index answered: row numbers mean nothing in another. */
  | { readonly kind: 'found'; readonly id: number; readonly run: number; readonly answer: SearchAnswer };
