import type { LoadOutput } from './run-load.ts';

type Stream = { readonly isTTY?: boolean; write(text: string): unknown };

const quietMs = 1000;

/** Lines stay; progress overwrites itself on a terminal, and elsewhere comes once a second at most. */
export function createTerminal(stream: Stream): LoadOutput {
  let open = false;
  let lastAt = -Infinity;
  const clear = (): void => {
    if (open) stream.write('\r\u001B[K');
    open = false;
  };
  return {
    line: (text) => {
      clear();
      stream.write(`${text}\n`);
    },
    progress: (text) => {
      if (stream.isTTY === true) {
        clear();
        stream.write(text);
        open = true;
      } else if (performance.now() - lastAt >= quietMs) {
        lastAt = performance.now();
        stream.write(`${text}\n`);
      }
    },
  };
}
