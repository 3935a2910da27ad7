import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { repositoryRoot } from '../supabase/embedded/embedded-paths.ts';

/**
 * Measures what a browser runs: every engine, ours and the others, is bundled as the application is. Modules loaded one by one cost
 * the kernel a tenth of its speed, since no compiler sees through from one to the next.
 */
// As deep below the root as the module that finds the root, so that the bundle finds it too.
const outDir = resolve(repositoryRoot, 'node_modules', '.bench');
await build({
  configFile: false,
  root: repositoryRoot,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: resolve(import.meta.dirname, 'bench', 'run-bench.ts'),
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'bench.js' } },
  },
  ssr: { noExternal: true, external: ['pg'] },
});
const { status } = spawnSync(process.execPath, [resolve(outDir, 'bench.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
