export type TakeTurn = <Value>(job: () => Promise<Value>) => Promise<Value>;

/** Runs at most `atOnce` jobs at a time, in the order in which they were handed in. */
export function createTurns(atOnce: number): TakeTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = () => {
    if (running >= atOnce) return;
    const begin = waiting.shift();
    if (begin === undefined) return;
    running += 1;
    begin();
  };
  return async (job) => {
    await new Promise<void>((begin) => {
      waiting.push(begin);
      next();
    });
    try {
      return await job();
    } finally {
      running -= 1;
      next();
    }
  };
}
