import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PostgresConnection } from '@supabase/lite/postgres';
import pg from 'pg';
import { loadBackendKeys } from '../supabase/embedded/backend-keys.ts';
import { createLiteApp } from '../supabase/embedded/create-lite-app.ts';
import { createFileStorageAdapter } from '../supabase/embedded/file-storage-adapter.ts';
import { preparePlatform, prepareServices } from '../supabase/embedded/prepare-platform.ts';
import type { SqlTarget } from '../supabase/embedded/sql-target.ts';

type AppConnection = Parameters<typeof createLiteApp>[0]['connection'];

function targetOf(client: pg.Client): SqlTarget {
  const target: SqlTarget = {
    query: async (sql, params) => (await client.query<Record<string, unknown>>(sql, params ? [...params] : undefined)).rows,
    exec: async (sql) => {
      await client.query(sql);
    },
    transaction: (task) => task(target),
  };
  return target;
}

/** Gives a plain PostgreSQL what a Supabase project has before its first migration: roles, schemas, auth and storage. */
async function preparePostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const target = targetOf(client);
  await preparePlatform(target);
  await target.exec(`
    do $$ begin execute format('alter database %I set search_path = "$user", public, extensions', current_database()); end $$;
    create extension if not exists plpgsql_check with schema extensions;`);
  const folder = mkdtempSync(join(tmpdir(), 'phen-dau-platform-'));
  const connection = new PostgresConnection({ url, postgresOptions: { onnotice: () => undefined } });
  const app = await createLiteApp({
    connection: connection as unknown as AppConnection,
    keys: await loadBackendKeys(folder),
    storage: createFileStorageAdapter(join(folder, 'storage')),
    registration: 'closed',
  });
  await prepareServices(app, target);
  await connection.close();
  await client.end();
  rmSync(folder, { recursive: true, force: true });
}

const [, , databaseUrl] = process.argv;
if (!databaseUrl) throw new Error('usage: prepare-postgres.ts DATABASE_URL');
await preparePostgres(databaseUrl);
