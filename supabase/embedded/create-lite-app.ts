import { App, NoopSmsDriver, setExperimental } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import type { BackendKeys } from './backend-keys.ts';
import type { StorageAdapter } from './file-storage-adapter.ts';
import { maxObjectSize, maxRowsPerAnswer, passwordMinLength, sessionSeconds } from './service-limits.ts';

type LiteConnection = Pick<PgliteConnection, keyof PgliteConnection>;

type LiteAppOptions = {
  connection: LiteConnection;
  keys: BackendKeys;
  storage: StorageAdapter;
  /** Registration is closed on what is served; only an app that is never served makes accounts. */
  registration: 'closed' | 'open';
};

/** The Supabase-compatible services over a database, with everything that reaches outside turned off. */
export async function createLiteApp(options: LiteAppOptions): Promise<App> {
  setExperimental('storage', true);
  const app = new App({
    connection: options.connection as PgliteConnection,
    api: {
      enabled: true,
      schemas: ['public'],
      extra_search_path: ['public', 'extensions'],
      max_rows: maxRowsPerAnswer,
    },
    auth: {
      enabled: true,
      enable_signup: options.registration === 'open',
      jwt_secret: options.keys.jwtSecret,
      publishable_key: options.keys.publishable,
      secret_key: options.keys.service,
      jwt_expiry: sessionSeconds,
      minimum_password_length: passwordMinLength,
    },
    storage: { enabled: true, file_size_limit: maxObjectSize },
    studio: { enabled: false },
    options: {
      server: { admin: false, disableStudio: true },
      drivers: { email: { send: refuseEmail }, sms: new NoopSmsDriver() },
    },
  });
  Object.assign(app, { _storageAdapter: options.storage });
  await withoutWarnings(() => app.init());
  return app;
}

function refuseEmail(): Promise<void> {
  return Promise.reject(new Error('the embedded backend sends no e-mail'));
}

// The service announces its experimental storage on every start; the README says it once instead.
async function withoutWarnings(task: () => Promise<unknown>): Promise<void> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    await task();
  } finally {
    console.warn = warn;
  }
}
