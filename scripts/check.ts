import { spawnSync } from 'node:child_process';

type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] };

const bin = (name: string): string => `node_modules/.bin/${name}`;

const steps: readonly Step[] = [
  { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
  { name: 'lint and room rules', command: bin('oxlint'), args: ['--type-aware', '--deny-warnings'] },
  {
    name: 'format',
    command: bin('oxfmt'),
    args: ['--check', 'src', 'scripts', 'supabase', 'tests', 'vite-plugins'],
  },
  { name: 'dead code', command: bin('knip'), args: [] },
  { name: 'messages of both languages', command: bin('tsx'), args: ['scripts/check-messages.ts'] },
  { name: 'build', command: bin('vite'), args: ['build', '--logLevel', 'warn'] },
  { name: 'build of the public map', command: bin('tsx'), args: ['scripts/build-embed.ts'] },
  { name: 'bundle budgets', command: bin('tsx'), args: ['scripts/check-budgets.ts'] },
];

const failed: string[] = [];
for (const { name, command, args } of steps) {
  const startedMs = performance.now();
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const passed = run.status === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (!passed) {
    failed.push(name);
    console.log(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error === undefined ? '' : String(run.error)}`);
  } else if (name === 'bundle budgets') console.log(run.stdout);
}
console.log(`check: ${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
