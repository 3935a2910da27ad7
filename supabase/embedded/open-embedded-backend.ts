import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { applyMigrations, readMigrations } from './apply-migrations.ts';
import { loadBackendKeys } from './backend-keys.ts';
import { createAccount } from './create-account.ts';
import { createLiteApp } from './create-lite-app.ts';
import { createMutex, type Mutex } from './create-mutex.ts';
import { prepareDataFolder } from './data-folder.ts';
import { buildTemplate, hasTemplate } from './database-template.ts';
import { migrationsDir } from './embedded-paths.ts';
import { createFileStorageAdapter, sweepStorage } from './file-storage-adapter.ts';
import { type FolderLock, type LockHolder, takeFolderLock } from './folder-lock.ts';
import { keepGrants, learnTypes, openConnection } from './open-connection.ts';
import { pgliteTarget } from './pglite-target.ts';
import { preparePlatform, prepareServices } from './prepare-platform.ts';
import { serveRequest } from './serve-request.ts';
import type { SqlRow, SqlTarget } from './sql-target.ts';

export type StartStep =
  | { step: 'template' }
  | { step: 'database' }
  | { step: 'migration'; version: string; name: string }
  | { step: 'seed'; text: string }
  | { step: 'accounts' };

export type EmbeddedBackendOptions = {
  dataDir: string;
  onProgress?: (step: StartStep) => void;
  migrationsDir?: string;
  /** Replaced only by the test that shows what happens without it. */
  mutex?: Mutex;
};

export type EmbeddedBackend = {
  /** Answers `/rest/v1`, `/auth/v1` and `/storage/v1` as a Supabase project does; give it to createClient. */
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  keys: { publishable: string; service: string };
  /** An address for createClient together with `fetch`; nothing listens there. */
  url: string;
  /** Runs as the owner of the database, past row-level security. */
  query: (sql: string, params?: readonly unknown[]) => Promise<SqlRow[]>;
  /** The database as its owner, taken for the whole task. */
  exclusively: <T>(task: (target: SqlTarget) => Promise<T>) => Promise<T>;
  /** Makes a confirmed account, or finds the one that has the address, and gives its id. */
  createAccount: (email: string, password: string) => Promise<string>;
  lock: FolderLock;
  isNew: boolean;
  close: () => Promise<void>;
};

/** Another living process has the data folder. */
export class DataFolderHeld extends Error {
  override name = 'DataFolderHeld';
  readonly holder: LockHolder;

  constructor(dataDir: string, holder: LockHolder) {
    super(`data folder ${dataDir} is used by process ${holder.pid} since ${holder.startedAt}`);
    this.holder = holder;
  }
}

/**
 * Opens a data folder: lock, database, platform, migrations. What is missing is made; a folder that was being made
 * when its process died is made again.
 * @throws DataFolderHeld, MigrationFailure
 */
export async function openEmbeddedBackend(options: EmbeddedBackendOptions): Promise<EmbeddedBackend> {
  const onProgress = options.onProgress ?? (() => undefined);
  const dataDir = resolve(options.dataDir);
  if (!hasTemplate()) {
    onProgress({ step: 'template' });
    await buildTemplate();
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const locked = takeFolderLock(dataDir);
  if (locked.kind === 'held') throw new DataFolderHeld(dataDir, locked.holder);
  try {
    return await openLocked(options, dataDir, locked.lock, onProgress);
  } catch (thrown) {
    locked.lock.release();
    throw thrown;
  }
}

async function openLocked(
  options: EmbeddedBackendOptions,
  dataDir: string,
  lock: FolderLock,
  onProgress: (step: StartStep) => void,
): Promise<EmbeddedBackend> {
  onProgress({ step: 'database' });
  const folder = prepareDataFolder(dataDir);
  const keys = await loadBackendKeys(dataDir);
  await sweepStorage(folder.storageDir);
  const connection = await openConnection(folder.databaseDir);
  const target = pgliteTarget(connection.driver);
  const storage = createFileStorageAdapter(folder.storageDir);
  const app = await createLiteApp({ connection, keys, storage, registration: 'closed' });
  await preparePlatform(target);
  await prepareServices(app, target);
  await applyMigrations(target, readMigrations(options.migrationsDir ?? migrationsDir), (migration) =>
    onProgress({ step: 'migration', version: migration.version, name: migration.name }),
  );
  await connection.clearSchemaCache();
  await learnTypes(connection);
  keepGrants(connection);

  const mutex = options.mutex ?? createMutex();
  const service = { app, keys, mutex };
  return {
    fetch: (input, init) => serveRequest(service, new Request(input, init)),
    keys: { publishable: keys.publishable, service: keys.service },
    url: 'http://embedded.localhost',
    query: (sql, params) => mutex.run(() => target.query(sql, params)),
    exclusively: (task) => mutex.run(() => task(target)),
    createAccount: (email, password) =>
      mutex.run(async () => {
        const registrar = await createLiteApp({ connection, keys, storage, registration: 'open' });
        return createAccount(registrar, target, keys, { email, password });
      }),
    lock,
    isNew: folder.isNew,
    close: () =>
      mutex.run(async () => {
        await connection.close();
        lock.release();
      }),
  };
}
