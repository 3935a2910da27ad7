import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSources } from './build-stamp.ts';
import { withBuildLock } from './with-build-lock.ts';

/** Builds the application unless `dist/` was built from these very sources. */
export async function buildIfStale(root: string, onBuild: () => void): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await runIfStale(root, 'dist', [vite, 'build', '--logLevel', 'warn'], onBuild);
}

/** Runs a build into `outDir` unless that was built from these very sources. */
export async function runIfStale(
  root: string,
  outDir: string,
  args: readonly string[],
  onBuild: () => void,
): Promise<void> {
  const isFresh = () => readStamp(root, outDir) === hashSources(root);
  if (isFresh()) return;
  const lock = join(root, 'node_modules', '.cache', 'phen-dau', `${outDir}.lock`);
  await withBuildLock(lock, async () => {
    if (isFresh()) return;
    onBuild();
    const stamp = hashSources(root);
    await run(root, args);
    writeFileSync(join(root, outDir, stampName), stamp);
  });
}

const stampName = '.built-from';

function readStamp(root: string, outDir: string): string | null {
  const path = join(root, outDir, stampName);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function run(root: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // A test runner's NODE_ENV would make a development build of what users are served.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, [...args], { cwd: root, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the build failed with code ${code ?? 'none'}`)),
    );
  });
}
