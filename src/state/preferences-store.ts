import { createStore } from 'zustand/vanilla';
import { keepChoice, readChoice } from '#platform/kept-choice.ts';

export const staleChoices = [3, 6, 12, 24, 36] as const;
type StaleAfterMonths = (typeof staleChoices)[number];

/** Percent of the usual size of letters. */
export const textSizes = [100, 115, 130, 150] as const;
type TextSize = (typeof textSizes)[number];

/** What this browser remembers of how its person reads, and no link carries. */
export type Preferences = {
  /** A status that nothing confirmed for so long is said to be old. */
  readonly staleAfterMonths: StaleAfterMonths;
  /** Central meridian to show VN-2000 by; null follows the province. */
  readonly meridianDeg: number | null;
  readonly textSize: TextSize;
  /** Whether single letters are shortcuts (WCAG 2.1.4). */
  readonly hasShortcuts: boolean;
};

export type PreferencesStore = ReturnType<typeof createPreferencesStore>;

const defaultStaleAfterMonths = 12;

export function createPreferencesStore() {
  const stored = Number(readChoice('stale-after-months'));
  const preferences = createStore<Preferences>()(() => ({
    staleAfterMonths: staleChoices.find((months) => months === stored) ?? defaultStaleAfterMonths,
    meridianDeg: Number(readChoice('meridian')) || null,
    textSize: textSizes.find((size) => String(size) === readChoice('text-size')) ?? 100,
    hasShortcuts: readChoice('shortcuts') !== 'off',
  }));
  preferences.subscribe(({ staleAfterMonths, meridianDeg, textSize, hasShortcuts }) => {
    keepChoice('stale-after-months', String(staleAfterMonths));
    keepChoice('meridian', String(meridianDeg ?? ''));
    keepChoice('text-size', String(textSize));
    keepChoice('shortcuts', hasShortcuts ? 'on' : 'off');
  });
  return preferences;
}
