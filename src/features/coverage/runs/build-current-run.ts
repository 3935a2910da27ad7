import { kernelEngine } from '#analysis/coverage/kernel-version.ts';
import type { GroundData } from '#analysis/coverage-input/prepare-ground.ts';
import type { CoverageRun, RunRole } from '#domain/coverage-run/coverage-run.ts';
import type { HashedInputs, RunInputs } from '#domain/coverage-run/hash-inputs.ts';
import { isNetworkSynthetic, type DatasetStatus } from '#domain/dataset-status.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';

/** What the figures on the screen were counted from. */
export function toRunInputs(answer: CoverageAnswer, data: GroundData): RunInputs {
  const { facts, rulings, edits, params, ground } = answer;
  const { vintage, scope } = ground;
  return { ...data, sources: facts, rulings, edits, params, vintage, scope };
}

/** The analysis on the screen as a document, but for its name. */
export function toCurrentRun(
  { params, edits, ground, onDate, result }: CoverageAnswer,
  hashed: HashedInputs,
  role: RunRole,
  status: DatasetStatus | null,
  nowMs: number,
): CoverageRun {
  return {
    name: '',
    params,
    edits,
    vintage: ground.vintage,
    scope: ground.scope,
    onDate,
    role,
    engine: kernelEngine,
    ...hashed,
    isIllustrative: status === null || status.geography !== 'real' || isNetworkSynthetic(status),
    madeAt: new Date(nowMs).toISOString(),
    result,
  };
}
