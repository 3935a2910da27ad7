import type { SearchRef } from '#analysis/search/search-sources.ts';
import { searchKinds } from '#analysis/search/search-row.ts';
import { dropChoice, keepChoice, readChoice } from '#platform/kept-choice.ts';

const name = 'recent-searches';
const mostKept = 8;

/** Who chose: the address of whoever is signed in, or nobody in particular. */
type Owner = string | null;

/** What this person chose lately, the latest first. What somebody else left in this browser is not read. */
export function readRecent(owner: Owner): readonly SearchRef[] {
  const kept = parse(readChoice(name));
  return kept !== null && kept.owner === owner ? kept.refs : [];
}

export function keepRecent(owner: Owner, ref: SearchRef): void {
  const others = readRecent(owner).filter((each) => each.kind !== ref.kind || each.id !== ref.id);
  keepChoice(name, JSON.stringify({ owner, refs: [ref, ...others].slice(0, mostKept) }));
}

export function forgetRecent(): void {
  dropChoice(name);
}

/** Removes what a person left who is no longer signed in: the next one at this screen need not know. */
export function forgetRecentOfOthers(owner: Owner): void {
  const kept = parse(readChoice(name));
  if (kept !== null && kept.owner !== owner) forgetRecent();
}

function parse(text: string | null): { readonly owner: Owner; readonly refs: readonly SearchRef[] } | null {
  if (text === null) return null;
  try {
    const { owner, refs } = JSON.parse(text) as { owner?: unknown; refs?: unknown };
    const sound = (owner === null || typeof owner === 'string') && Array.isArray(refs);
    return sound ? { owner, refs: refs.filter(isRef) } : null;
  } catch {
    return null;
  }
}

function isRef(value: unknown): value is SearchRef {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id } = value as { kind?: unknown; id?: unknown };
  return typeof id === 'string' && searchKinds.some((each) => each === kind);
}
