import { describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  return { written, terminal: createTerminal({ isTTY, write: (text) => written.push(text) }) };
}

describe('the terminal', () => {
  it('overwrites progress and keeps lines', () => {
    const { written, terminal } = record(true);
    terminal.progress('1');
    terminal.progress('2');
    terminal.line('done');
    expect(written.join('')).toBe('1\r\u001B[K2\r\u001B[Kdone\n');
  });

  it('writes progress sparingly where there is no terminal', () => {
    const { written, terminal } = record(false);
    for (const step of ['1', '2', '3']) terminal.progress(step);
    terminal.line('done');
    expect(written).toEqual(['1\n', 'done\n']);
  });
});
