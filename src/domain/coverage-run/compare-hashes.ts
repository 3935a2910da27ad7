import type { CoverageParams } from '../coverage-params.ts';
import { canonicalText } from './canonical-text.ts';
import { inputParts, type CoverageRun, type InputPart } from './coverage-run.ts';

/** What two analyses did not have in common. */
export type RunDifference =
  | { readonly kind: 'vintage' }
  | { readonly kind: 'scope' }
  | { readonly kind: 'date' }
  | { readonly kind: 'part'; readonly part: InputPart; readonly counts: readonly [number, number] }
  | { readonly kind: 'param'; readonly param: Exclude<keyof CoverageParams, 'siteSet'> }
  | { readonly kind: 'edits'; readonly counts: readonly [number, number] }
  | { readonly kind: 'engine' }
  | { readonly kind: 'role' };

/** An analysis but for its name and its figures. */
export type RunFrame = Omit<CoverageRun, 'name' | 'result' | 'madeAt' | 'isIllustrative'>;

/** Everything that can make figures differ, in the order in which one would look for it. */
export function listDifferences(a: RunFrame, b: RunFrame): readonly RunDifference[] {
  const params = Object.keys(a.params) as (keyof CoverageParams)[];
  return [
    ...(a.vintage === b.vintage ? [] : [{ kind: 'vintage' } as const]),
    ...(a.scope === b.scope ? [] : [{ kind: 'scope' } as const]),
    ...(a.onDate === b.onDate ? [] : [{ kind: 'date' } as const]),
    ...params.flatMap((param) =>
      param === 'siteSet' || isAlike(a.params[param], b.params[param])
        ? []
        : [{ kind: 'param', param } as const],
    ),
    ...(isAlike(a.edits, b.edits)
      ? []
      : [{ kind: 'edits', counts: [a.edits.length, b.edits.length] } as const]),
    ...inputParts.flatMap((part) =>
      a.hashes.parts[part] === b.hashes.parts[part]
        ? []
        : [{ kind: 'part', part, counts: [a.counts[part], b.counts[part]] } as const],
    ),
    ...(canonicalText(a.engine) === canonicalText(b.engine) ? [] : [{ kind: 'engine' } as const]),
    ...(a.role === b.role ? [] : [{ kind: 'role' } as const]),
  ];
}

/** Alike whatever the order of a list: kinds, suppositions. */
function isAlike(a: unknown, b: unknown): boolean {
  return unordered(a) === unordered(b);
}

function unordered(value: unknown): string {
  return Array.isArray(value) ? value.map(canonicalText).toSorted().join() : canonicalText(value);
}

/** Why two analyses cannot be set side by side: they count other communes or other people. */
export type Incomparable = 'vintage' | 'scope' | 'demand' | 'hamlets' | 'cells' | 'communes';

export function findIncomparable(a: RunFrame, b: RunFrame): readonly Incomparable[] {
  if (a.vintage !== b.vintage) return ['vintage'];
  if (a.scope !== b.scope) return ['scope'];
  if (a.params.demand !== b.params.demand) return ['demand'];
  return (['hamlets', 'cells', 'communes'] as const).filter(
    (part) => a.hashes.parts[part] !== b.hashes.parts[part],
  );
}
