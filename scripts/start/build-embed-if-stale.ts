import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import { embedOutDir } from '../../vite-plugins/embed-builds.ts';
import { join } from 'node:path';
import { runIfStale } from './build-if-stale.ts';

/** Builds the page of the public map unless it was built from these very sources. */
export async function buildEmbedIfStale(onBuild: () => void): Promise<void> {
  const script = join(repositoryRoot, 'scripts', 'build-embed.ts');
  await runIfStale(repositoryRoot, embedOutDir, ['--import', 'tsx', script], onBuild);
}
