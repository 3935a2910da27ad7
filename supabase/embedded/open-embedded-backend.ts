import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { applyMigrations, readMigrations } from './apply-migrations.ts';
import { loadBackendKeys } from './backend-keys.ts';
import { createAccount } from './create-account.ts';
import { createLiteApp } from './create-lite-app.ts';
import { createMutex } from './create-mutex.ts';
import { prepareDataFolder } from './data-folder.ts';
import { buildTemplate, hasTemplate } from './database-template.ts';
import { migrationsDir } from './embedded-paths.ts';
import { diskReserveBytes, watchDiskRoom } from './disk-room.ts';
import {
  DataFolderHeld,
  DiskFull,
  type EmbeddedBackend,
  type EmbeddedBackendOptions,
  type StartStep,
} from './embedded-backend.ts';
import { createFileStorageAdapter, sweepStorage } from './file-storage-adapter.ts';
import { type FolderLock, takeFolderLock } from './folder-lock.ts';
import { keepGrants, learnTypes, openConnection } from './open-connection.ts';
import { pgliteTarget } from './pglite-target.ts';
import { preparePlatform, prepareServices } from './prepare-platform.ts';
import { type Service, serveRequest } from './serve-request.ts';

/**
 * Opens a data folder: lock, database, platform, migrations. What is missing is made; a folder that was being made
 * when its process died is made again.
 * @throws DataFolderHeld, DiskFull, MigrationFailure
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
  const disk = watchDiskRoom(
    dataDir,
    options.reserveBytes ?? diskReserveBytes,
    options.onLogFull ?? endProcess,
  );
  if (!disk.hasRoom()) throw new DiskFull(`the disk that holds ${dataDir} is full`);
  const folder = prepareDataFolder(dataDir);
  const keys = await loadBackendKeys(dataDir);
  await sweepStorage(folder.storageDir);
  const connection = await openConnection(folder.databaseDir, disk.note);
  const target = pgliteTarget(connection.driver);
  const storage = createFileStorageAdapter(folder.storageDir);
  const app = await createLiteApp({ connection, keys, storage, registration: 'closed' });
  await preparePlatform(target);
  await prepareServices(app, target);
  await applyMigrations(target, readMigrations(options.migrationsDir ?? migrationsDir), (count) =>
    onProgress({ step: 'migrations', count }),
  );
  await connection.clearSchemaCache();
  await learnTypes(connection);
  keepGrants(connection);

  const mutex = options.mutex ?? createMutex();
  const service: Service = { app, keys, mutex, disk, isReader: (name) => isReader(connection, name) };
  const asOwner = <T>(task: () => Promise<T>): Promise<T> =>
    mutex.run(() =>
      task().catch((thrown: unknown) => {
        disk.note(thrown);
        throw thrown;
      }),
    );
  return {
    fetch: (input, init) => serveRequest(service, new Request(input, init)),
    keys: { publishable: keys.publishable, service: keys.service },
    url: 'http://embedded.localhost',
    query: (sql, params) => asOwner(() => target.query(sql, params)),
    exclusively: (task) => asOwner(() => task(target)),
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

async function isReader(connection: PgliteConnection, functionName: string): Promise<boolean> {
  const { functions } = await connection.introspect({ useCache: true });
  const named = (functions ?? []).filter((known) => known.schema === 'public' && known.name === functionName);
  return named.length > 0 && named.every((known) => known.volatility !== 'v');
}

// After this error the next statement would never return, and no signal would be heard.
function endProcess(): never {
  console.error(
    'Ổ đĩa đã đầy, cơ sở dữ liệu phải dừng; dữ liệu đã lưu không mất. Hãy giải phóng dung lượng rồi chạy lại.',
  );
  console.error(
    'The disk is full and the database had to stop; nothing saved is lost. Free some space and start again.',
  );
  process.exit(1);
}
