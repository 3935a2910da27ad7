import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PostgresConnection } from '@supabase/lite/postgres';
import { Client } from 'pg';
import { loadBackendKeys } from '../supabase/embedded/backend-keys.ts';
import { createLiteApp } from '../supabase/embedded/create-lite-app.ts';
import { createFileStorageAdapter } from '../supabase/embedded/file-storage-adapter.ts';
import {
  preinstallExtensions,
  preparePlatform,
  prepareServices,
} from '../supabase/embedded/prepare-platform.ts';
import type { SqlTarget } from '../supabase/embedded/sql-target.ts';

type AppConnection = Parameters<typeof createLiteApp>[0]['connection'];

function targetOf(client: Client): SqlTarget {
  const target: SqlTarget = {
    query: async (sql, params) =>
      (await client.query<Record<string, unknown>>(sql, params ? [...params] : undefined)).rows,
    exec: async (sql) => {
      await client.query(sql);
    },
    transaction: (task) => task(target),
  };
  return target;
}

/** The role `postgres` of a Supabase project: it owns the database and is no superuser, so the migrations must do without. */
const projectOwner = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'postgres') then
      create role postgres login createrole bypassrls;
    end if;
    execute format('alter database %I owner to postgres', current_database());
    execute format('alter database %I set search_path = "$user", public, extensions', current_database());
  end $$;
  grant anon, authenticated, service_role to postgres;
  alter schema extensions owner to postgres;
  alter schema supabase_migrations owner to postgres;
  alter table supabase_migrations.schema_migrations owner to postgres;
  alter table storage.objects owner to postgres;
  grant usage on schema auth, storage to postgres;
  grant all on all tables in schema auth, storage to postgres;
  alter default privileges for role postgres in schema public grant all on tables to anon, authenticated, service_role;
  alter default privileges for role postgres in schema public grant all on sequences to anon, authenticated, service_role;
  alter default privileges for role postgres in schema public grant all on functions to anon, authenticated, service_role;`;

/**
 * Gives a plain PostgreSQL what a Supabase project has before its first migration: roles, schemas, extensions that only
 * a superuser installs, auth and storage. Run as a superuser that is not called postgres.
 */
async function preparePostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const target = targetOf(client);
  await preparePlatform(target);
  await preinstallExtensions(target);
  await target.exec('create extension if not exists plpgsql_check with schema extensions');
  const folder = mkdtempSync(join(tmpdir(), 'phen-dau-platform-'));
  const connection = new PostgresConnection({ url, postgresOptions: { onnotice: () => undefined } });
  const app = await createLiteApp({
    connection: connection as unknown as AppConnection,
    keys: await loadBackendKeys(folder),
    storage: createFileStorageAdapter(join(folder, 'storage')),
    registration: 'closed',
  });
  await prepareServices(app, target);
  await target.exec(projectOwner);
  await connection.close();
  await client.end();
  rmSync(folder, { recursive: true, force: true });
}

const [, , databaseUrl] = process.argv;
if (!databaseUrl) throw new Error('usage: prepare-postgres.ts DATABASE_URL');
await preparePostgres(databaseUrl);
