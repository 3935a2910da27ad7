import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import ws from 'ws';
import { fail, ok, type Result } from '#domain/result.ts';
import { loadBackendKeys } from '../../supabase/embedded/backend-keys.ts';
import { readLockHolder } from '../../supabase/embedded/folder-lock.ts';
import { DataFolderHeld, type EmbeddedBackend } from '../../supabase/embedded/embedded-backend.ts';
import { openEmbeddedBackend } from '../../supabase/embedded/open-embedded-backend.ts';
import { findSeeds } from '../start/find-seeds.ts';
import type { LoadOptions } from './load-options.ts';

export type LoadTarget = {
  readonly client: SupabaseClient;
  readonly place: string;
  readonly isNew: boolean;
  close(): Promise<void>;
};

export type TargetProblem =
  | { readonly kind: 'starting' | 'held'; readonly pid: number }
  | { readonly kind: 'unavailable'; readonly message: string };

/** The database to load into: a project named by the person, the server that runs on the data folder, or the folder itself. */
export async function openTarget(
  { remote, dataDir }: LoadOptions,
  onSeed: () => void,
): Promise<Result<LoadTarget, TargetProblem>> {
  if (remote !== null)
    return ok({
      client: connect(remote.url, remote.serviceKey),
      place: remote.url,
      isNew: false,
      close: async () => undefined,
    });
  const holder = readLockHolder(dataDir);
  if (holder !== undefined) {
    if (holder.url === undefined) return fail({ kind: 'starting', pid: holder.pid });
    const { service } = await loadBackendKeys(dataDir);
    return ok({
      client: connect(holder.url, service),
      place: holder.url,
      isNew: false,
      close: async () => undefined,
    });
  }
  try {
    const backend = await openEmbeddedBackend({ dataDir });
    if (backend.isNew) await seedNew(backend, onSeed);
    return ok({
      client: connect(backend.url, backend.keys.service, backend.fetch),
      place: dataDir,
      isNew: backend.isNew,
      close: backend.close,
    });
  } catch (thrown) {
    if (thrown instanceof DataFolderHeld) return fail({ kind: 'held', pid: thrown.holder.pid });
    return fail({ kind: 'unavailable', message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

/** A folder that was never started holds what a first start would give it, so that the order of the two commands does not matter. */
async function seedNew(backend: EmbeddedBackend, onSeed: () => void): Promise<void> {
  const { seed } = await findSeeds();
  if (seed === undefined) return;
  onSeed();
  await backend.exclusively((target) => seed(target, () => undefined));
}

function connect(url: string, key: string, fetch?: typeof globalThis.fetch): SupabaseClient {
  return createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: ws as never },
    ...(fetch === undefined ? {} : { global: { fetch } }),
  });
}
