import type { CurvesAnswer, CurvesRequest } from '../coverage-curves/compute-curves.ts';
import type { CoverageEngine } from '../coverage/coverage-engine.ts';

/** null inside: there is nobody to count. */
export type CurvesFound = { readonly curves: CurvesAnswer | null };

/** Short enough for somebody who drags meanwhile not to feel it. */
const sliceMs = 8;

/** Curves of what the engine stands at; null when it is no longer wanted. A radius changed by hand counts as known. */
export async function answerCurves(
  engine: CoverageEngine,
  isKnownOf: Uint8Array,
  request: CurvesRequest,
  isWanted: () => boolean,
  onProgress: (done: number, of: number) => void,
  pause: () => Promise<void>,
  nowMs: () => number,
): Promise<CurvesFound | null> {
  // Whoever never opens the curves need not fetch what computes them.
  const { computeCurves } = await import('../coverage-curves/compute-curves.ts');
  if (!isWanted()) return null;
  const before = engine.input.disks.radiusM;
  const now = engine.disksNow().radiusM;
  const isKnown = Uint8Array.from(now, (radiusM, disk) =>
    isKnownOf[disk] === 0 && radiusM === before[disk] ? 0 : 1,
  );
  const steps = computeCurves(engine, isKnown, request);
  let sliceStartMs = nowMs();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { curves: step.value };
    if (nowMs() - sliceStartMs < sliceMs) continue;
    onProgress(step.value.done, step.value.of);
    await pause();
    if (!isWanted()) return null;
    sliceStartMs = nowMs();
  }
}
