import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { isProcessAlive, processStart } from './process-identity.ts';

const holderSchema = z.object({
  pid: z.number(),
  startedAt: z.string(),
  processStart: z.string(),
  url: z.optional(z.string()),
});

export type LockHolder = z.infer<typeof holderSchema>;

export type FolderLock = {
  /** Tells other processes where the holder answers. */
  announce: (url: string) => void;
  release: () => void;
};

export type LockResult = { kind: 'locked'; lock: FolderLock } | { kind: 'held'; holder: LockHolder };

/** Takes a data folder for this process alone; a lock left by a process that no longer lives is taken over. */
export function takeFolderLock(dataDir: string): LockResult {
  const path = lockPath(dataDir);
  const own: LockHolder = {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    processStart: processStart(process.pid),
  };
  for (;;) {
    if (createWhole(path, own)) return { kind: 'locked', lock: lockAt(path, own) };
    const text = readOrUndefined(path);
    if (text === undefined) continue;
    const holder = parseHolder(text);
    if (holder && isHolderAlive(holder)) return { kind: 'held', holder };
    removeStale(path, text);
  }
}

/** The living process that holds the folder, if any. */
export function readLockHolder(dataDir: string): LockHolder | undefined {
  const holder = parseHolder(readOrUndefined(lockPath(dataDir)) ?? '');
  return holder && isHolderAlive(holder) ? holder : undefined;
}

function lockPath(dataDir: string): string {
  return join(dataDir, 'lock');
}

function lockAt(path: string, own: LockHolder): FolderLock {
  return {
    announce: (url) => {
      const next = `${path}.${process.pid}`;
      writeFileSync(next, JSON.stringify({ ...own, url }), { mode: 0o600 });
      renameSync(next, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

// A link appears with its whole content or not at all, so no reader meets half a lock.
function createWhole(path: string, holder: LockHolder): boolean {
  const next = `${path}.${process.pid}`;
  writeFileSync(next, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(next, path);
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  } finally {
    rmSync(next, { force: true });
  }
}

// Moved aside before it is judged again: a lock that another process took in between is put back.
function removeStale(path: string, staleText: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readOrUndefined(aside) !== staleText) linkSync(aside, path);
  } catch {
    return;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isHolderAlive(holder: LockHolder): boolean {
  if (!isProcessAlive(holder.pid)) return false;
  const now = processStart(holder.pid);
  return now === '' || holder.processStart === '' || now === holder.processStart;
}

function parseHolder(text: string): LockHolder | undefined {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function readOrUndefined(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
