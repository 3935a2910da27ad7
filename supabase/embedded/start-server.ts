import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './embedded-paths.ts';
import { type FirstAccount, ensureFirstAccounts } from './first-accounts.ts';
import type { EmbeddedBackend, EmbeddedBackendOptions, StartStep } from './embedded-backend.ts';
import { openEmbeddedBackend } from './open-embedded-backend.ts';
import { readHealth, startingHealth } from './read-health.ts';
import { createPublishing, type PublishingOptions } from './publishing.ts';
import { type HttpServer, serveHttp } from './serve-http.ts';
import type { SqlTarget } from './sql-target.ts';
import { createStaticFiles } from './static-files.ts';

export type ServerOptions = EmbeddedBackendOptions & {
  /** 0 takes any free port. */
  port: number;
  /** The build to serve; without it only the services answer. */
  distDir?: string;
  /** The public map; without it nothing is served under `/embed` and `/published`. */
  publishing?: PublishingOptions;
  /** Fills an empty database. */
  seed?: (target: SqlTarget, onProgress: (text: string) => void) => Promise<unknown>;
  /** Puts files into Storage that rows of the seed name and that are not there; asked at every start. */
  seedFiles?: (backend: EmbeddedBackend) => Promise<unknown>;
};

export type RunningServer = {
  url: string;
  backend: EmbeddedBackend;
  /** The accounts of a first start; empty later. */
  newAccounts: FirstAccount[];
  close: () => Promise<void>;
};

/** Opens the data folder and serves it on one origin of this machine. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const version = readVersion();
  let backend: EmbeddedBackend | undefined;
  let http: HttpServer | undefined;
  const publishing =
    options.publishing &&
    createPublishing(options.publishing, () => backend && http && { backend, serverUrl: http.url });
  const serving = await serveHttp(options.port, {
    service: async (request) => (backend ? backend.fetch(request) : notReady()),
    config: () => ({
      url: '',
      publishableKey: backend?.keys.publishable ?? '',
      features: { accounts: true, storage: true, realtime: false, publish: publishing !== undefined },
      version,
    }),
    health: async () => (backend ? readHealth(version, backend.query) : startingHealth(version)),
    ...(publishing === undefined ? {} : { publishing }),
    ...(options.distDir === undefined ? {} : { files: createStaticFiles(options.distDir) }),
  });
  http = serving;
  try {
    const opened = await openEmbeddedBackend(options);
    const newAccounts = await fill(opened, options);
    await askOnce(opened);
    opened.lock.announce(serving.url);
    backend = opened;
    const close = async () => {
      await serving.close();
      await opened.close();
    };
    return { url: serving.url, backend: opened, newAccounts, close };
  } catch (thrown) {
    await serving.close();
    throw thrown;
  }
}

async function fill(backend: EmbeddedBackend, options: ServerOptions): Promise<FirstAccount[]> {
  const onProgress: (step: StartStep) => void = options.onProgress ?? (() => undefined);
  const { seed } = options;
  if (seed && (await isEmpty(backend))) {
    await backend.exclusively((target) => seed(target, (text) => onProgress({ step: 'seed', text })));
    await backend.query('analyze');
  }
  await options.seedFiles?.(backend);
  return ensureFirstAccounts(options.dataDir, backend, () => onProgress({ step: 'accounts' }));
}

// The first request reads the whole schema; it is made here, so that no visitor waits for it.
async function askOnce(backend: EmbeddedBackend): Promise<void> {
  await backend.fetch(`${backend.url}/rest/v1/rpc/dataset_status`, {
    headers: { apikey: backend.keys.publishable },
  });
}

async function isEmpty(backend: EmbeddedBackend): Promise<boolean> {
  const rows = await backend.query(
    'select exists (select from public.dataset) or exists (select from public.site) as filled',
  );
  return rows[0]?.['filled'] === false;
}

function notReady(): Response {
  return Response.json(
    { code: 'starting', message: 'The backend is starting', details: null, hint: null },
    { status: 503, headers: { 'retry-after': '1' } },
  );
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
