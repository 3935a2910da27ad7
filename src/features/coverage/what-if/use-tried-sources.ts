import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ReachSource } from '#domain/reach-source.ts';
import { applyWhatIf } from '#domain/what-if.ts';
import { useStores } from '#state/stores.ts';

export type TriedSources = {
  readonly facts: ReadonlyMap<string, ReachSource>;
  /** A source with what is supposed of it now, also while the figures are still of before. */
  readonly get: (id: string) => ReachSource | undefined;
  /** What is tried with something that was chosen: itself, or all loudspeaker clusters of a station. */
  readonly idsOf: (chosenId: string) => readonly string[];
};

/** The sources by their ids; null before the first figures. */
export function useTriedSources(): TriedSources | null {
  const { coverage } = useStores();
  const facts = useStore(coverage, (now) => now.answer?.facts ?? null);
  const edits = useStore(coverage, (now) => now.whatIf.edits);
  const known = useMemo(() => facts && new Map(facts.map((source) => [source.id, source])), [facts]);
  return useMemo(() => {
    if (known === null) return null;
    const changed = [...new Set(edits.map(({ id }) => id))].flatMap((id) => known.get(id) ?? []);
    const tried = new Map(applyWhatIf(changed, edits).map((source) => [source.id, source]));
    const get = (id: string) => tried.get(id) ?? known.get(id);
    return {
      facts: known,
      get,
      idsOf: (id) =>
        get(id) === undefined
          ? [...known.values()].filter(({ siteId }) => siteId === id).map((source) => source.id)
          : [id],
    };
  }, [known, edits]);
}
