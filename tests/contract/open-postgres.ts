import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PostgresConnection } from '@supabase/lite/postgres';
import { Client } from 'pg';
import { seedDemonstration } from '../../scripts/demo/seed-demonstration.ts';
import { applyMigrations, readMigrations } from '../../supabase/embedded/apply-migrations.ts';
import { loadBackendKeys } from '../../supabase/embedded/backend-keys.ts';
import { createAccount } from '../../supabase/embedded/create-account.ts';
import { createLiteApp } from '../../supabase/embedded/create-lite-app.ts';
import { createMutex } from '../../supabase/embedded/create-mutex.ts';
import { migrationsDir } from '../../supabase/embedded/embedded-paths.ts';
import { createFileStorageAdapter } from '../../supabase/embedded/file-storage-adapter.ts';
import { answerAsPostgrest, keepGrants } from '../../supabase/embedded/open-connection.ts';
import { preparePlatform, prepareServices } from '../../supabase/embedded/prepare-platform.ts';
import { serveRequest } from '../../supabase/embedded/serve-request.ts';
import type { SqlTarget } from '../../supabase/embedded/sql-target.ts';
import { valueParsers } from '../../supabase/embedded/value-parsers.ts';
import type { ContractBackend } from './contract-backend.ts';

type AppConnection = Parameters<typeof createLiteApp>[0]['connection'];

/** The same services over real PostgreSQL, in a new database of the server at `serverUrl` with the demonstration data. */
export async function openPostgres(serverUrl: string): Promise<ContractBackend> {
  const name = `contract_${process.pid}`;
  await asAdmin(serverUrl, `drop database if exists ${name} with (force)`);
  await asAdmin(serverUrl, `create database ${name}`);
  const url = databaseUrl(serverUrl, name);
  const folder = mkdtempSync(join(tmpdir(), 'phen-dau-contract-'));
  const client = new Client({ connectionString: url });
  await client.connect();
  const target = targetOf(client);
  await target.exec(`set search_path = public, extensions`);
  await target.exec(`alter database ${name} set search_path = public, extensions`);
  await preparePlatform(target);

  const connection = new PostgresConnection({
    url,
    postgresOptions: { onnotice: () => undefined, types: driverTypes },
  });
  answerAsPostgrest(connection, () => undefined);
  const liteConnection = connection as unknown as AppConnection;
  const keys = await loadBackendKeys(folder);
  const storage = createFileStorageAdapter(join(folder, 'objects'));
  const app = await createLiteApp({ connection: liteConnection, keys, storage, registration: 'closed' });
  await prepareServices(app, target);
  await applyMigrations(target, readMigrations(migrationsDir), () => undefined);
  await seedDemonstration(target);
  await connection.clearSchemaCache();
  keepGrants(connection);

  const service = {
    app,
    keys,
    mutex: createMutex(),
    disk: { hasRoom: () => true, note: () => undefined, take: () => false },
    isReader: () => Promise.resolve(false),
  };
  return {
    fetch: (input, init) => serveRequest(service, new Request(input, init)),
    keys: { publishable: keys.publishable, service: keys.service },
    url: 'http://embedded.localhost',
    query: target.query,
    createAccount: async (email, password) => {
      const registrar = await createLiteApp({
        connection: liteConnection,
        keys,
        storage,
        registration: 'open',
      });
      return createAccount(registrar, target, keys, { email, password });
    },
    close: async () => {
      await connection.close();
      await client.end();
      await asAdmin(serverUrl, `drop database ${name} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const driverTypes = Object.fromEntries(
  Object.entries(valueParsers).map(([oid, parse]) => [
    `type${oid}`,
    { to: Number(oid), from: [Number(oid)], parse, serialize: String },
  ]),
);

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function asAdmin(serverUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function targetOf(client: Client): SqlTarget {
  const target: SqlTarget = {
    query: async (sql, params) =>
      (await client.query<Record<string, unknown>>(sql, params ? [...params] : undefined)).rows,
    exec: async (sql) => {
      await client.query(sql);
    },
    transaction: async (task) => {
      await client.query('begin');
      try {
        const result = await task({ ...target, transaction: (inner) => inner(target) });
        await client.query('commit');
        return result;
      } catch (thrown) {
        await client.query('rollback');
        throw thrown;
      }
    },
  };
  return target;
}
