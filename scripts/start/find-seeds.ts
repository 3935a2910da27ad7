import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import type { ServerOptions } from '../../supabase/embedded/start-server.ts';

type Seeds = Required<Pick<ServerOptions, 'seed' | 'seedFiles'>>;

/** The demonstration data and its photos, unless `DEMO=off` asks for an empty start. */
export async function findSeeds(): Promise<Partial<Seeds>> {
  if (process.env['DEMO'] === 'off') return {};
  const folder = join(repositoryRoot, 'scripts', 'demo');
  if (!existsSync(join(folder, 'seed-demonstration.ts'))) return {};
  const rows = (await load(folder, 'seed-demonstration.ts')) as { seedDemonstration: Seeds['seed'] };
  const files = (await load(folder, 'seed-photos.ts')) as { seedPhotos: Seeds['seedFiles'] };
  return { seed: rows.seedDemonstration, seedFiles: files.seedPhotos };
}

function load(folder: string, name: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, name)).href);
}
