import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { hasTemplate } from './database-template.ts';
import { repositoryRoot } from './embedded-paths.ts';

/** Builds the database template in a process of its own, whose memory is given back, unless it is there. */
export async function ensureTemplate(onBuild: () => void): Promise<void> {
  if (hasTemplate()) return;
  onBuild();
  const script = join(import.meta.dirname, 'build-template.ts');
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: repositoryRoot,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the database template failed with code ${code ?? 'none'}`)),
    );
  });
}
