import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import { useStores } from '#state/stores.ts';

type PrintedCoverage =
  /** `overlay` is null for a sheet of another screen. */
  | { readonly kind: 'ready'; readonly overlay: CoverageOverlay | null }
  | { readonly kind: 'counting' }
  | { readonly kind: 'failed'; readonly why: 'failed' | 'unread' };

const nothing: PrintedCoverage = { kind: 'ready', overlay: null };
const counting: PrintedCoverage = { kind: 'counting' };

/** What a sheet shows of coverage: what its screen drew last, else what is counted from the address. */
export function usePrintedCoverage(): PrintedCoverage {
  const { choices, coverage } = useStores();
  const isWanted = useStore(choices, (now) => now.screen === 'coverage');
  const printable = useStore(coverage, (now) => now.printable);
  const isFailed = useStore(coverage, ({ run }) => run.kind === 'failed' || run.kind === 'cancelled');
  const isUnread = useStore(coverage, ({ reading }) => typeof reading === 'object');
  const ready = useMemo((): PrintedCoverage => ({ kind: 'ready', overlay: printable }), [printable]);
  if (!isWanted) return nothing;
  if (printable !== null) return ready;
  return isFailed || isUnread ? { kind: 'failed', why: isFailed ? 'failed' : 'unread' } : counting;
}
