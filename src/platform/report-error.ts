/** Bugs go to the browser's console through one door; nothing leaves the machine. */
export function reportError(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
