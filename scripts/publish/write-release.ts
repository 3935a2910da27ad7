import { randomBytes } from 'node:crypto';
import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  rmdir,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { PublishFailure } from './publish-problem.ts';
import { immutableFolder, type Release } from './release.ts';

export type Written = { readonly isChanged: boolean };

/** Longer than any page is cached. */
const keptMs = 7 * 86_400_000;

/**
 * Puts a release at `outDir`, all of it or nothing: it is written beside it, into `<outDir>.releases/<id>`, and `outDir`
 * is a link that changes in one step. Immutable files of releases before stay a week for readers who have their pages still.
 * @throws PublishFailure when a folder that is not a publication stands there, or the disk refuses.
 */
export async function writeRelease(release: Release, outDir: string): Promise<Written> {
  const out = resolve(outDir);
  const releases = `${out}.releases`;
  const current = await readCurrent(out);
  if (current === release.id && (await isWhole(join(releases, release.id), release)))
    return { isChanged: false };
  try {
    await mkdir(releases, { recursive: true });
    await sweep(releases);
    const next = join(releases, `.next-${process.pid}-${randomBytes(4).toString('hex')}`);
    await writeFiles(next, release);
    if (current !== null && current !== release.id)
      await keepImmutable(join(releases, current), next, release);
    const place = join(releases, release.id);
    await rm(place, { recursive: true, force: true });
    await rename(next, place);
    await pointTo(out, join(basename(releases), release.id));
    await prune(releases, [release.id, current]);
    return { isChanged: true };
  } catch (thrown) {
    if (thrown instanceof PublishFailure) throw thrown;
    throw new PublishFailure({ kind: 'not_written', path: out, reason: String(thrown) });
  }
}

/** The id of the release that `out` shows; null when nothing is there yet. */
async function readCurrent(out: string): Promise<string | null> {
  const found = await lstat(out).catch(() => null);
  if (found === null) return null;
  if (found.isSymbolicLink()) {
    const target = await readlink(out);
    if (dirname(target) === `${basename(out)}.releases`) return basename(target);
  } else if (found.isDirectory() && (await readdir(out)).length === 0) {
    await rmdir(out);
    return null;
  }
  throw new PublishFailure({ kind: 'folder_foreign', path: out });
}

/** A release that was damaged by hand is written anew. */
async function isWhole(folder: string, { files }: Release): Promise<boolean> {
  for (const [path, bytes] of files) {
    const found = await readFile(join(folder, path)).catch(() => null);
    if (found === null || !found.equals(bytes)) return false;
  }
  return true;
}

async function writeFiles(folder: string, { files }: Release): Promise<void> {
  for (const parent of new Set([...files.keys()].map((path) => dirname(join(folder, path)))))
    await mkdir(parent, { recursive: true });
  for (const [path, bytes] of files) await writeFile(join(folder, path), bytes);
}

/** Links what readers of older pages may still ask for, as long as any page may be cached. */
async function keepImmutable(from: string, to: string, { files }: Release): Promise<void> {
  const found = await readdir(join(from, immutableFolder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const entry of found) {
    if (!entry.isFile()) continue;
    const path = relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    const source = join(from, path);
    if (files.has(path) || (await stat(source)).mtimeMs < Date.now() - keptMs) continue;
    await mkdir(dirname(join(to, path)), { recursive: true });
    await link(source, join(to, path)).catch(() => copyFile(source, join(to, path)));
  }
}

/** A rename over a link is one step for every reader. */
async function pointTo(out: string, target: string): Promise<void> {
  const fresh = `${out}.link-${process.pid}-${randomBytes(4).toString('hex')}`;
  await symlink(target, fresh, 'dir');
  await rename(fresh, out);
}

/** What a process left that died while it wrote. */
async function sweep(releases: string): Promise<void> {
  for (const name of await readdir(releases)) {
    const pid = /^\.next-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(releases, name), { recursive: true, force: true });
  }
}

async function prune(releases: string, kept: readonly (string | null)[]): Promise<void> {
  for (const name of await readdir(releases))
    if (!name.startsWith('.') && !kept.includes(name))
      await rm(join(releases, name), { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}
