import { addMonths, monthsBetween } from './iso-date.ts';

/** How fresh the knowledge of a status is: what it rests on, and whether that is too old to be relied upon. */
export type Freshness =
  | { readonly kind: 'none' }
  | { readonly kind: 'fresh'; readonly lastOn: string; readonly ageMonths: number }
  | {
      readonly kind: 'stale';
      readonly lastOn: string;
      readonly ageMonths: number;
      /** 0 on the day it becomes stale, 1 when it is twice as old: how far it has faded towards unknown. */
      readonly fading: number;
    };

/**
 * Judges the last evidence (an event or an inspection) on a date. Stale knowledge is said to be so; the status itself is
 * never changed by it.
 */
export function judgeFreshness(lastOn: string | null, onDate: string, staleAfterMonths: number): Freshness {
  if (lastOn === null) return { kind: 'none' };
  const ageMonths = monthsBetween(lastOn, onDate);
  if (onDate < addMonths(lastOn, staleAfterMonths)) return { kind: 'fresh', lastOn, ageMonths };
  const fading = staleAfterMonths === 0 ? 1 : (ageMonths - staleAfterMonths) / staleAfterMonths;
  return { kind: 'stale', lastOn, ageMonths, fading: Math.min(1, Math.max(0, fading)) };
}

/** The latest of some dates that is not after a date. */
export function findLastEvidence(dates: readonly string[], onDate: string): string | null {
  return (
    dates
      .filter((date) => date <= onDate)
      .toSorted()
      .at(-1) ?? null
  );
}
