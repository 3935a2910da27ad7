import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import { ensureTemplate } from '../../supabase/embedded/ensure-template.ts';
import { type RunningServer, startServer } from '../../supabase/embedded/start-server.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { findSeeds } from './find-seeds.ts';
import { printAccounts } from './print-accounts.ts';
import { createPublishingOptions } from './publishing.ts';
import { both, describeStep } from './start-messages.ts';
import { untilStopped } from './until-stopped.ts';

/** `npm run dev`: the same backend on a free port, and the application with hot reload before it. */
export async function startDevelopment(): Promise<number> {
  process.env['DO_NOT_TRACK'] = '1';
  const port = Number(process.env['PORT'] ?? 5173);
  const dataDir = resolve(process.env['DATA_DIR'] ?? join(repositoryRoot, '.data'));
  let server: RunningServer | undefined;
  try {
    await ensureTemplate(() => console.log(describeStep({ step: 'template' })));
    const seeds = await findSeeds();
    server = await startServer({
      port: 0,
      dataDir,
      publishing: createPublishingOptions(dataDir, process.env),
      ...seeds,
      onProgress: (step) => console.log(describeStep(step)),
    });
  } catch (thrown) {
    const failure = describeStartFailure(thrown, { port, dataDir });
    if (failure === undefined) throw thrown;
    console.error(failure);
    return 1;
  }
  process.env['BACKEND_URL'] = server.url;
  const vite = await createServer({ root: repositoryRoot, server: { port } });
  await vite.listen();
  printAccounts(server, dataDir);
  vite.printUrls();
  await untilStopped();
  console.log(both(['đang dừng', 'stopping']));
  await vite.close();
  await server.close();
  return 0;
}
