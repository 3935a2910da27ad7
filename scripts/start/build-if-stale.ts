import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSources } from './build-stamp.ts';

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
  const stampPath = join(root, outDir, '.built-from');
  const stamp = hashSources(root);
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return;
  onBuild();
  await run(root, args);
  writeFileSync(stampPath, stamp);
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
