import type { ClusterId, HamletId } from './id.ts';

export const rulingEffects = ['assigned', 'excluded'] as const;
type RulingEffect = (typeof rulingEffects)[number];

/** A person's word on whether a hamlet is reached, which goes before geometry. Kept, shown and audited. */
export type HamletRuling = {
  readonly id: string;
  readonly hamletId: HamletId;
  /** null speaks of every source. */
  readonly clusterId: ClusterId | null;
  readonly effect: RulingEffect;
  /** Only members see reasons: they may name a person. */
  readonly reason: string | null;
};
