import { useStore } from 'zustand';
import { useStores } from '#state/stores.ts';
import { DossiersPage } from './dossier/dossiers-page.tsx';
import { MapPage } from './map-sheet/map-page.tsx';

/** What is laid out for printing. */
export function PaperScreen() {
  const { choices } = useStores();
  const paper = useStore(choices, (now) => now.paper);
  const selection = useStore(choices, (now) => now.selection);
  if (paper?.kind === 'map') return <MapPage paper={paper} />;
  if (paper?.kind === 'dossiers') return <DossiersPage key={paper.codes?.join()} codes={paper.codes} />;
  if (paper?.kind === 'dossier' && selection?.kind === 'site')
    return <DossiersPage key={selection.code} codes={[selection.code]} isSingle />;
  return null;
}
