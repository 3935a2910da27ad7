import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import { hashInputs } from '#domain/coverage-run/hash-inputs.ts';
import { reportError } from '#platform/report-error.ts';
import { runInSlices } from '#platform/run-in-slices.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { useStores } from '#state/stores.ts';
import { useCoverageSession } from '../session/use-coverage-session.ts';
import { toCurrentRun, toRunInputs } from './build-current-run.ts';

/** The analysis on the screen with its hashes; null until what is asked now is computed and hashed. */
export function useCurrentRun(): CoverageRun | null {
  const { coverage, network, session: people } = useStores();
  const session = useCoverageSession();
  const answer = useStore(coverage, (now) => now.answer);
  const isDone = useStore(coverage, (now) => now.run.kind === 'done');
  const edits = useStore(coverage, (now) => now.whatIf.edits);
  const status = useStore(network, (now) => now.status);
  const role = useStore(people, (now) => now.session?.membership?.role ?? 'public');
  const [made, setMade] = useState<{ readonly of: CoverageAnswer; readonly run: CoverageRun } | null>(null);
  const isCurrent = answer !== null && isDone && answer.edits === edits;

  useEffect(() => {
    const input = session.input();
    if (!isCurrent || input === null || input.ground.order !== answer.ground) return;
    const controller = new AbortController();
    const hash = async () => {
      const hashed = await runInSlices(hashInputs(toRunInputs(answer, input.ground.data)), controller.signal);
      if (hashed !== null)
        setMade({ of: answer, run: toCurrentRun(answer, hashed, role, status, Date.now()) });
    };
    hash().catch(reportError);
    return () => controller.abort();
  }, [answer, isCurrent, role, session, status]);

  return isCurrent && made?.of === answer ? made.run : null;
}
