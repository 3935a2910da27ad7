import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ReachSource } from '#domain/reach-source.ts';
import { applyWhatIf } from '#domain/what-if.ts';
import { useStores } from '#state/stores.ts';

export type TriedSources = {
  readonly facts: ReadonlyMap<string, ReachSource>;
  /** With what is supposed now, also while the figures are still of before. */
  readonly tried: ReadonlyMap<string, ReachSource>;
};

/** The sources by their ids; null before the first figures. */
export function useTriedSources(): TriedSources | null {
  const { coverage } = useStores();
  const facts = useStore(coverage, (now) => now.answer?.facts ?? null);
  const edits = useStore(coverage, (now) => now.whatIf.edits);
  const known = useMemo(() => facts && new Map(facts.map((source) => [source.id, source])), [facts]);
  return useMemo(() => {
    if (known === null) return null;
    const tried = new Map(known);
    const changed = [...new Set(edits.map(({ id }) => id))].flatMap((id) => known.get(id) ?? []);
    for (const source of applyWhatIf(changed, edits)) tried.set(source.id, source);
    return { facts: known, tried };
  }, [known, edits]);
}
