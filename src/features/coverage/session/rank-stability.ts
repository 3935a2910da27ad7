import type { CoverageRunner } from '#analysis/coverage-worker/coverage-runner.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { CoverageAnswer, CoverageStore } from '#state/coverage-store.ts';
import { rankCommunes } from '../figures/rank-communes.ts';
import { readResult } from './read-answer.ts';
import { buildRequest, type SessionInput } from './session-input.ts';

/** Figures that stand this long are worth the question how sure their order is. */
const restMs = 600;
const narrow = 0.5;
const wide = 1.5;

/** Ranks the communes with half and with one and a half times the radii, beside the figures, whenever these have come to rest. */
export function watchRankStability(
  coverage: CoverageStore,
  readInput: () => SessionInput | null,
  runner: () => CoverageRunner,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rank = async (answer: CoverageAnswer): Promise<void> => {
    const input = readInput();
    const isStale = (): boolean => coverage.getState().answer !== answer;
    if (input === null || input.params !== answer.params || isStale()) return;
    const ranks: ReadonlyMap<AdminUnitUid, number>[] = [];
    for (const factor of [narrow, wide]) {
      const params = { ...input.params, radiusFactor: input.params.radiusFactor * factor };
      const outcome = await runner().runApart(buildRequest(input, input.facts, params));
      if (outcome.kind !== 'done' || isStale()) return;
      const { result } = readResult(outcome.answer, input.ground.order, input.facts);
      const ranked = rankCommunes(result, params.siteSet, params.k);
      ranks.push(new Map(ranked.map((commune) => [commune.uid, commune.rank])));
    }
    const [whenNarrow, whenWide] = ranks;
    if (whenNarrow !== undefined && whenWide !== undefined)
      coverage.setState({ stability: { narrow: whenNarrow, wide: whenWide } });
  };
  const stop = coverage.subscribe(
    (now) => now.answer,
    (answer) => {
      clearTimeout(timer);
      if (coverage.getState().stability !== null) coverage.setState({ stability: null });
      if (answer !== null && answer.result === answer.base)
        timer = setTimeout(() => void rank(answer), restMs);
    },
  );
  return () => {
    clearTimeout(timer);
    stop();
  };
}
