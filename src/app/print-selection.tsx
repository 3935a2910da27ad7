import { Printer } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter } from '#state/choices-store.ts';
import type { Selection } from '#state/choices.ts';
import { findSite } from '#state/find-selection.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';

/** Prints what is selected: a site's dossier, or the dossiers of a unit's sites. A bare place, a decision or a code that nothing has has none. */
export function PrintSelection({ selection }: { readonly selection: Selection }) {
  const { t } = useI18n();
  const { choices, network } = useStores();
  const isKnown = useStore(
    network,
    ({ sites }) => selection.kind !== 'site' || findSite(sites, selection.code) !== null,
  );
  if (selection.kind === 'place' || selection.kind === 'decision' || !isKnown) return null;
  const isSite = selection.kind === 'site';
  const label = t(isSite ? 'paper.dossier' : 'paper.dossiers.unit');
  const open = () => {
    if (!isSite) changeFilter(choices, { unit: selection.uid });
    choices.setState({ paper: isSite ? { kind: 'dossier' } : { kind: 'dossiers', codes: null } });
  };
  return (
    <Button look="quiet" title={label} onClick={open}>
      <Printer size={18} aria-hidden="true" />
      {label}
    </Button>
  );
}
