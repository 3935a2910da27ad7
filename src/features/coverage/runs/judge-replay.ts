import { listDifferences, type RunDifference } from '#domain/coverage-run/compare-hashes.ts';
import { listFigureDifferences } from '#domain/coverage-run/compare-figures.ts';
import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import { tabulateCoverage } from '#domain/coverage-run/coverage-table.ts';

/**
 * What a replay gives: the same figures from the same inputs; the same though inputs changed; other figures with the reasons; or
 * no replay at all, because somebody asks another question by now.
 */
export type Verdict = {
  readonly kind: 'same' | 'same_despite' | 'other' | 'engine' | 'unexplained' | 'changed';
  readonly differences: readonly RunDifference[];
  readonly figureCount: number;
  readonly communeCount: number;
};

export function judgeReplay(saved: CoverageRun, now: CoverageRun): Verdict {
  const differences = listDifferences(saved, now);
  const figures = listFigureDifferences(tabulateCoverage(saved.result), tabulateCoverage(now.result));
  const isAskedOtherwise = differences.some(
    ({ kind }) =>
      kind === 'vintage' || kind === 'scope' || kind === 'date' || kind === 'param' || kind === 'edits',
  );
  const isSameInput = saved.hashes.inputs === now.hashes.inputs;
  const isSameEngine = !differences.some(({ kind }) => kind === 'engine');
  // Who looks matters only where they see other data.
  const isSameData = saved.hashes.data === now.hashes.data;
  const reasons = isSameData ? differences.filter(({ kind }) => kind !== 'role') : differences;
  const counts = {
    figureCount: figures.length,
    communeCount: new Set(figures.flatMap(({ uid }) => uid ?? [])).size,
  };
  if (isAskedOtherwise) return { kind: 'changed', differences: reasons, ...counts };
  if (figures.length === 0)
    return { kind: isSameInput ? 'same' : 'same_despite', differences: reasons, ...counts };
  if (!isSameInput) return { kind: 'other', differences: reasons, ...counts };
  return { kind: isSameEngine ? 'unexplained' : 'engine', differences: reasons, ...counts };
}
