/** Turf's code is in a worker of its own, fetched only when somebody checks. */
export function createTurfCheckWorker(): Worker {
  return new Worker(new URL('./turf-check.worker.ts', import.meta.url), { type: 'module' });
}
