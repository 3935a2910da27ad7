import { readFileSync } from 'node:fs';
import type { App } from '@supabase/lite';
import { platformGrantsPath, platformSqlPath } from './embedded-paths.ts';
import { preinstalledExtensions } from './postgres-extensions.ts';
import type { SqlTarget } from './sql-target.ts';

/** Roles, schemas and default privileges of a Supabase project. */
export async function preparePlatform(target: SqlTarget): Promise<void> {
  await target.exec(readFileSync(platformSqlPath, 'utf8'));
}

/** Installs the extensions that take seconds, so that the migrations find them there. */
export async function preinstallExtensions(target: SqlTarget): Promise<void> {
  for (const name of preinstalledExtensions) {
    await target.exec(`create extension if not exists ${name} with schema extensions`);
  }
}

/** The tables of the auth and storage services, with the grants that a Supabase project has on them. */
export async function prepareServices(app: App, target: SqlTarget): Promise<void> {
  await app.ensureSystemSchema();
  await target.exec(readFileSync(platformGrantsPath, 'utf8'));
}
