import { openSync, closeSync, readFileSync, rmSync, writeSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isProcessAlive } from '../../supabase/embedded/process-identity.ts';

const lookAgainMs = 200;

/** One build of a folder at a time on this machine: who comes second waits, and then finds it done. */
export async function withBuildLock<T>(path: string, task: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  while (!take(path)) await wait(lookAgainMs);
  try {
    return await task();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
    const holder = Number(readHolder(path));
    // A holder that has only just taken it may not have written its number yet.
    if (holder > 0 && !isProcessAlive(holder)) rmSync(path, { force: true });
    return false;
  }
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
