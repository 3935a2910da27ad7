import type { PaperMap } from '#state/paper.ts';

export function MapPage({ paper }: { readonly paper: PaperMap }) {
  return <p>{paper.size}</p>;
}
