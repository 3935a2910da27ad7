import { breathe } from './breathe.ts';

const budgetMs = 12;

/**
 * Runs a computation that stops often, letting the page breathe every few milliseconds. `onStep` is told the last thing
 * yielded before each breath. Gives null when it was called off.
 */
export async function runInSlices<Step, Value>(
  steps: Generator<Step, Value, void>,
  signal: AbortSignal,
  onStep?: (step: Step) => void,
): Promise<Value | null> {
  while (!signal.aborted) {
    const startedMs = performance.now();
    let step = steps.next();
    while (step.done !== true && performance.now() - startedMs < budgetMs) step = steps.next();
    if (step.done === true) return step.value;
    onStep?.(step.value);
    await breathe();
  }
  return null;
}
