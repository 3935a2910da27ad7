import type { Mutex } from './create-mutex.ts';
import type { FolderLock, LockHolder } from './folder-lock.ts';
import type { SqlRow, SqlTarget } from './sql-target.ts';

export type StartStep =
  | { step: 'template' }
  | { step: 'database' }
  | { step: 'migrations'; count: number }
  | { step: 'seed'; text: string }
  | { step: 'accounts' };

export type EmbeddedBackendOptions = {
  dataDir: string;
  onProgress?: (step: StartStep) => void;
  migrationsDir?: string;
  /** Replaced only by the test that shows what happens without it. */
  mutex?: Mutex;
  /** Free space below which writes are refused; see disk-room.ts. */
  reserveBytes?: number;
  /** The write-ahead log met a full disk: the database cannot go on, and the process must end. */
  onLogFull?: () => void;
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

/** The disk is too full to open the data folder safely. */
export class DiskFull extends Error {
  override name = 'DiskFull';
}
