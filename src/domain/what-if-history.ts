import { noEdits, type WhatIfEdits } from './what-if.ts';

/** What is supposed now, and the way back and forth. `held` is what stood before the hand took hold; null while it rests. */
export type WhatIf = {
  readonly edits: WhatIfEdits;
  readonly past: readonly WhatIfEdits[];
  readonly future: readonly WhatIfEdits[];
  readonly held: WhatIfEdits | null;
};

export const noWhatIf: WhatIf = { edits: noEdits, past: [], future: [], held: null };

/** How many steps back are kept. */
const stepLimit = 200;

/** One step that can be undone. What was still held becomes part of it. */
export function doWhatIf({ edits, past, future, held }: WhatIf, next: WhatIfEdits): WhatIf {
  const before = held ?? edits;
  return next === before
    ? { edits: before, past, future, held: null }
    : { edits: next, past: [...past, before].slice(-stepLimit), future: [], held: null };
}

/** Shows edits while a hand moves: they are no step before `doWhatIf`. */
export function holdWhatIf(whatIf: WhatIf, next: WhatIfEdits): WhatIf {
  return { ...whatIf, edits: next, held: whatIf.held ?? whatIf.edits };
}

/** Lets go without a step. */
export function dropHeld(whatIf: WhatIf): WhatIf {
  return whatIf.held === null ? whatIf : { ...whatIf, edits: whatIf.held, held: null };
}

export function undoWhatIf(whatIf: WhatIf): WhatIf {
  const { edits, past, future } = dropHeld(whatIf);
  const before = past.at(-1);
  if (before === undefined) return dropHeld(whatIf);
  return { edits: before, past: past.slice(0, -1), future: [edits, ...future], held: null };
}

export function redoWhatIf(whatIf: WhatIf): WhatIf {
  const { edits, past, future } = dropHeld(whatIf);
  const [next, ...rest] = future;
  if (next === undefined) return dropHeld(whatIf);
  return { edits: next, past: [...past, edits], future: rest, held: null };
}
