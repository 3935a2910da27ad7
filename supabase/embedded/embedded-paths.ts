import { join, resolve } from 'node:path';

export const repositoryRoot = resolve(import.meta.dirname, '..', '..');
export const migrationsDir = join(repositoryRoot, 'supabase', 'migrations');
export const platformSqlPath = join(import.meta.dirname, 'platform.sql');
export const platformDefaultsPath = join(import.meta.dirname, 'platform-defaults.sql');
export const platformGrantsPath = join(import.meta.dirname, 'platform-grants.sql');
export const templateCacheDir = join(repositoryRoot, 'node_modules', '.cache', 'phen-dau');
