import { join, resolve } from 'node:path';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import { ensureTemplate } from '../../supabase/embedded/ensure-template.ts';
import { type RunningServer, startServer } from '../../supabase/embedded/start-server.ts';
import { buildIfStale } from './build-if-stale.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { findSeeds } from './find-seeds.ts';
import { printAccounts } from './print-accounts.ts';
import { createPublishingOptions } from './publishing.ts';
import { both, describeStep } from './start-messages.ts';
import { untilStopped } from './until-stopped.ts';

/** `npm start`: build if needed, open the data folder, serve, wait for Ctrl-C. Gives the exit code. */
export async function startProduct(): Promise<number> {
  process.env['DO_NOT_TRACK'] = '1';
  const startedAtMs = performance.now();
  const say = (line: string) => console.log(`${seconds(startedAtMs)}  ${line}`);
  const port = Number(process.env['PORT'] ?? 8787);
  const dataDir = resolve(process.env['DATA_DIR'] ?? join(repositoryRoot, '.data'));
  let server: RunningServer | undefined;
  try {
    await Promise.all([
      buildIfStale(repositoryRoot, () => say(both(['dựng ứng dụng', 'building the application']))),
      ensureTemplate(() => say(describeStep({ step: 'template' }))),
    ]);
    const seeds = await findSeeds();
    server = await startServer({
      port,
      dataDir,
      distDir: join(repositoryRoot, 'dist'),
      publishing: createPublishingOptions(dataDir, process.env),
      ...seeds,
      onProgress: (step) => say(describeStep(step)),
    });
  } catch (thrown) {
    const failure = describeStartFailure(thrown, { port, dataDir });
    if (failure === undefined) throw thrown;
    console.error(failure);
    return 1;
  }
  printAccounts(server, dataDir);
  say(both(['sẵn sàng', 'ready']));
  console.log(`\n  ${server.url}/\n`);
  await untilStopped();
  say(both(['đang dừng', 'stopping']));
  await server.close();
  return 0;
}

function seconds(startedAtMs: number): string {
  return `${((performance.now() - startedAtMs) / 1000).toFixed(1).padStart(5)} s`;
}
