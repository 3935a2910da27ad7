export type Mutex = {
  run: <T>(task: () => Promise<T>) => Promise<T>;
};

/** Runs tasks one after another, in the order they came; a failing task does not stop the next. */
export function createMutex(): Mutex {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = tail.then(task);
      tail = result.catch(() => undefined);
      return result;
    },
  };
}
