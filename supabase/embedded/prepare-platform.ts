import { readFileSync } from 'node:fs';
import type { App } from '@supabase/lite';
import { platformDefaultsPath, platformGrantsPath, platformSqlPath } from './embedded-paths.ts';
import { preinstalledExtensions } from './postgres-extensions.ts';
import type { SqlTarget } from './sql-target.ts';

/** Roles and schemas of a Supabase project and, before the first migration, its default privileges. */
export async function preparePlatform(target: SqlTarget): Promise<void> {
  await target.exec(readFileSync(platformSqlPath, 'utf8'));
  if (await isUnmigrated(target)) await target.exec(readFileSync(platformDefaultsPath, 'utf8'));
}

/** Installs the extensions that take seconds, so that the migrations find them there. */
export async function preinstallExtensions(target: SqlTarget): Promise<void> {
  for (const name of preinstalledExtensions) {
    await target.exec(`create extension if not exists ${name} with schema extensions`);
  }
}

/**
 * The tables of the auth and storage services and, before the first migration, the grants that a Supabase project has
 * on them.
 */
export async function prepareServices(app: App, target: SqlTarget): Promise<void> {
  await app.ensureSystemSchema();
  await target.exec('revoke all on all tables in schema auth from anon, authenticated');
  if (await isUnmigrated(target)) await target.exec(readFileSync(platformGrantsPath, 'utf8'));
}

async function isUnmigrated(target: SqlTarget): Promise<boolean> {
  const applied = await target.query('select version from supabase_migrations.schema_migrations limit 1');
  return applied.length === 0;
}
