import { applyWhatIf } from '#domain/what-if.ts';
import type { Stores } from '#state/stores.ts';

/** Near enough to see how far a cluster reaches. */
const nearZoom = 12.5;

/** Chooses a source in a list: the map goes to where it stands or is tried. */
export function chooseSource({ coverage, choices }: Pick<Stores, 'coverage' | 'choices'>, id: string): void {
  const { answer, whatIf } = coverage.getState();
  coverage.setState({ chosenSourceId: id });
  const facts = answer?.facts.filter((source) => source.id === id) ?? [];
  const lonLat = applyWhatIf(facts, whatIf.edits).find((source) => source.id === id)?.lonLat ?? null;
  if (lonLat === null) return;
  choices.setState(({ view }) => ({ view: { lonLat, zoom: Math.max(nearZoom, view?.zoom ?? 0) } }));
}
