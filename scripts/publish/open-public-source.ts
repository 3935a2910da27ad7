import { join, resolve } from 'node:path';
import { DataFolderHeld } from '../../supabase/embedded/embedded-backend.ts';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import { openEmbeddedBackend } from '../../supabase/embedded/open-embedded-backend.ts';
import { PublishFailure } from './publish-problem.ts';
import type { PublicSource } from './read-public-network.ts';

export type OpenSource = { readonly source: PublicSource; readonly close: () => Promise<void> };

type Asked = { readonly url: string | null; readonly key: string | null; readonly dataDir: string | null };

/**
 * A running product or project, else the data folder of this machine; when a product has that folder open, the product
 * is asked. Only the publishable key is ever used.
 */
export async function openPublicSource({ url, key, dataDir }: Asked): Promise<OpenSource> {
  if (url !== null) return { source: await askProduct(url, key), close: async () => undefined };
  process.env['DO_NOT_TRACK'] = '1';
  try {
    const backend = await openEmbeddedBackend({ dataDir: resolve(dataDir ?? join(repositoryRoot, '.data')) });
    const source = { url: backend.url, publishableKey: backend.keys.publishable, fetch: backend.fetch };
    return { source, close: () => backend.close() };
  } catch (thrown) {
    if (!(thrown instanceof DataFolderHeld) || thrown.holder.url === undefined) throw thrown;
    return { source: await askProduct(thrown.holder.url, key), close: async () => undefined };
  }
}

async function askProduct(url: string, key: string | null): Promise<PublicSource> {
  if (key !== null) return { url, publishableKey: key };
  const answer = await fetch(new URL('/config.json', url)).catch(() => null);
  const config = answer?.ok === true ? ((await answer.json()) as { publishableKey?: unknown }) : {};
  if (typeof config.publishableKey !== 'string')
    throw new PublishFailure({
      kind: 'unread',
      part: 'config.json',
      error: { kind: 'unavailable', status: answer?.status ?? 0 },
    });
  return { url, publishableKey: config.publishableKey };
}
