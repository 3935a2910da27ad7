import type { Status } from '#domain/status.ts';
import {
  doWhatIf,
  dropHeld,
  holdWhatIf,
  redoWhatIf,
  undoWhatIf,
  type WhatIf,
} from '#domain/what-if-history.ts';
import { dropEdits, noEdits, putEdit, type WhatIfEdit, type WhatIfEdits } from '#domain/what-if.ts';
import type { CoverageStore } from './coverage-store.ts';
import type { Stores } from './stores.ts';

/** Steps of trying something out. Each can be undone; none is kept as fact. */
function step(coverage: CoverageStore, go: (whatIf: WhatIf) => WhatIf): void {
  coverage.setState(({ whatIf }) => ({ whatIf: go(whatIf) }));
}

/** Supposes all of it in one step. */
export function addEdits(coverage: CoverageStore, edits: WhatIfEdits): void {
  step(coverage, (whatIf) => doWhatIf(whatIf, edits.reduce(putEdit, whatIf.edits)));
}

/** Shows an edit while a hand moves; `addEdits` makes a step of it, `letGo` takes it back. */
export function holdEdit(coverage: CoverageStore, edit: WhatIfEdit): void {
  step(coverage, (whatIf) => holdWhatIf(whatIf, putEdit(whatIf.edits, edit)));
}

export function letGo(coverage: CoverageStore): void {
  step(coverage, dropHeld);
}

/** Puts sources back to what they are; what was added is gone. */
export function dropSources(
  coverage: CoverageStore,
  ids: readonly string[],
  kind?: WhatIfEdit['kind'],
): void {
  step(coverage, (whatIf) =>
    doWhatIf(whatIf, orNone(ids.reduce((edits, id) => dropEdits(edits, id, kind), whatIf.edits))),
  );
}

export function undoTry(coverage: CoverageStore): void {
  step(coverage, undoWhatIf);
}

export function redoTry(coverage: CoverageStore): void {
  step(coverage, redoWhatIf);
}

export function backToFacts(coverage: CoverageStore): void {
  step(coverage, (whatIf) => doWhatIf(whatIf, noEdits));
}

/** Supposes that sources have a status, and opens the part where the difference is told: for lists that offer a repair. */
export function tryStatus(
  { coverage, choices }: Pick<Stores, 'coverage' | 'choices'>,
  ids: readonly string[],
  status: Status,
): void {
  addEdits(
    coverage,
    ids.map((id) => ({ kind: 'set_status', id, status })),
  );
  coverage.setState({ chosenSourceId: ids[0] ?? null });
  choices.setState({ part: 'what-if' });
}

function orNone(edits: WhatIfEdits): WhatIfEdits {
  return edits.length === 0 ? noEdits : edits;
}
