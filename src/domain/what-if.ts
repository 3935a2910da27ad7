import type { LonLat } from './lon-lat.ts';
import type { ReachSource } from './reach-source.ts';
import type { Status } from './status.ts';

/** One supposition about one source. Nothing of it is ever kept as fact. */
export type WhatIfEdit =
  | { readonly kind: 'move'; readonly id: string; readonly lonLat: LonLat }
  | { readonly kind: 'set_status'; readonly id: string; readonly status: Status }
  | { readonly kind: 'set_radius'; readonly id: string; readonly radiusM: number }
  | { readonly kind: 'add'; readonly id: string; readonly source: ReachSource };

/** At most one edit of a kind for each source; what is changed in an added source stands in its `add`. */
export type WhatIfEdits = readonly WhatIfEdit[];

export const noEdits: WhatIfEdits = [];

/** The same edits with one more; it takes the place of an earlier one of its kind. */
export function putEdit(edits: WhatIfEdits, edit: WhatIfEdit): WhatIfEdits {
  const added = edits.find(({ kind, id }) => kind === 'add' && id === edit.id);
  const next: WhatIfEdit =
    added?.kind === 'add' && edit.kind !== 'add'
      ? { ...added, source: changeSource(added.source, edit) }
      : edit;
  const at = edits.findIndex(({ kind, id }) => kind === next.kind && id === next.id);
  return at === -1 ? [...edits, next] : edits.with(at, next);
}

/** Puts a source back to what it is; an added one is gone. `kind` limits it to one sort of edit. */
export function dropEdits(edits: WhatIfEdits, id: string, kind?: WhatIfEdit['kind']): WhatIfEdits {
  const left = edits.filter((edit) => edit.id !== id || (kind !== undefined && edit.kind !== kind));
  return left.length === edits.length ? edits : left;
}

/** The sources as they would be: in the order of the facts, what was added last. Edits of what is not there change nothing. */
export function applyWhatIf(sources: readonly ReachSource[], edits: WhatIfEdits): readonly ReachSource[] {
  if (edits.length === 0) return sources;
  const changes = new Map<string, WhatIfEdit[]>();
  const added: ReachSource[] = [];
  for (const edit of edits) {
    if (edit.kind === 'add') added.push(edit.source);
    else changes.set(edit.id, [...(changes.get(edit.id) ?? []), edit]);
  }
  const edited = sources.map((source) => (changes.get(source.id) ?? []).reduce(changeSource, source));
  return [...edited, ...added];
}

/** A place chosen on the map is known well enough to count. */
function changeSource(source: ReachSource, edit: WhatIfEdit): ReachSource {
  switch (edit.kind) {
    case 'move':
      return { ...source, lonLat: edit.lonLat, positionMethod: 'map', positionAccuracyM: null };
    case 'set_status':
      return { ...source, status: edit.status };
    case 'set_radius':
      return { ...source, radiusM: edit.radiusM };
    case 'add':
      return edit.source;
  }
}
