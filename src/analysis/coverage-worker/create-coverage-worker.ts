/** The worker's code is a chunk of its own, fetched when coverage is first opened. */
export function createCoverageWorker(): Worker {
  return new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });
}
