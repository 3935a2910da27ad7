import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import type { ServerOptions } from '../../supabase/embedded/start-server.ts';

type Seed = NonNullable<ServerOptions['seed']>;

/** The demonstration data, unless `DEMO=off` asks for an empty start. */
export async function findSeed(): Promise<Seed | undefined> {
  if (process.env['DEMO'] === 'off') return undefined;
  const path = join(repositoryRoot, 'scripts', 'demo', 'seed-demonstration.ts');
  if (!existsSync(path)) return undefined;
  const module = (await import(pathToFileURL(path).href)) as { seedDemonstration: Seed };
  return module.seedDemonstration;
}
