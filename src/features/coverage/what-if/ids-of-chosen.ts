import type { ReachSource } from '#domain/reach-source.ts';

/** What is tried with something that was chosen: itself, or all loudspeaker clusters of a station. */
export function idsOfChosen(id: string, tried: ReadonlyMap<string, ReachSource>): readonly string[] {
  if (tried.has(id)) return [id];
  return [...tried.values()].filter(({ siteId }) => siteId === id).map((source) => source.id);
}
