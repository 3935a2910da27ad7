const SAME_KEYPRESS_MS = 1000;

/**
 * Resolves at Ctrl-C or SIGTERM. npm and tsx pass the signal on, so one keypress can arrive more than once; a second
 * keypress ends the process without waiting.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let firstAtMs: number | undefined;
    const stop = () => {
      const nowMs = performance.now();
      if (firstAtMs !== undefined && nowMs - firstAtMs > SAME_KEYPRESS_MS) process.exit(130);
      firstAtMs ??= nowMs;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
