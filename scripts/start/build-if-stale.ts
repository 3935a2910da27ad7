import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashSources } from './build-stamp.ts';

/** Builds the application unless `dist/` was built from these very sources. */
export async function buildIfStale(root: string, onBuild: () => void): Promise<void> {
  const stampPath = join(root, 'dist', '.built-from');
  const stamp = hashSources(root);
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return;
  onBuild();
  await run(root, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']);
  writeFileSync(stampPath, stamp);
}

function run(root: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // A test runner's NODE_ENV would make a development build of what users are served.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the build failed with code ${code ?? 'none'}`)),
    );
  });
}
