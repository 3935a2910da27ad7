import { createStore } from 'zustand/vanilla';
import type { DroppedPart } from './url-codec.ts';

export type Notices = {
  readonly dropped: readonly DroppedPart[];
  readonly isOnline: boolean;
  /** A newer version of the application waits; calling this puts it in place and reloads the page. */
  readonly update: (() => void) | null;
};

export type NoticesStore = ReturnType<typeof createNoticesStore>;

export function createNoticesStore(initial: Notices) {
  return createStore<Notices>()(() => initial);
}
