import { describe, expect, it } from 'vitest';
import { runInSlices } from './run-in-slices.ts';

function* count(to: number): Generator<number, string, void> {
  for (let at = 1; at <= to; at += 1) {
    const startedMs = performance.now();
    while (performance.now() - startedMs < 1);
    yield at;
  }
  return 'done';
}

describe('a computation in slices', () => {
  it('comes to its end, letting others in between and telling how far it is', async () => {
    const told: number[] = [];
    let others = 0;
    const other = setInterval(() => (others += 1), 1);
    const value = await runInSlices(count(60), new AbortController().signal, (at) => told.push(at));
    clearInterval(other);
    expect(value).toBe('done');
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(others).toBeGreaterThan(0);
  });

  it('stops when it is called off', async () => {
    const stop = new AbortController();
    const value = await runInSlices(count(10_000), stop.signal, () => stop.abort());
    expect(value).toBeNull();
  });
});
