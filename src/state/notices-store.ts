import { createStore } from 'zustand/vanilla';
import type { DroppedPart } from './url-codec.ts';

export type Notices = {
  readonly dropped: readonly DroppedPart[];
  readonly isOnline: boolean;
};

export type NoticesStore = ReturnType<typeof createNoticesStore>;

export function createNoticesStore(initial: Notices) {
  return createStore<Notices>()(() => initial);
}
