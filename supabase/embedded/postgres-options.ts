import type { PGliteOptions } from '@electric-sql/pglite';
import { postgresExtensions } from './postgres-extensions.ts';
import { valueParsers } from './value-parsers.ts';

/**
 * How every database of ours is opened: PGlite's own flags but for `-F` (which would turn fsync off), and the
 * search path of a Supabase project, which `alter role … set` cannot give here.
 */
export const postgresOptions: Omit<PGliteOptions, 'dataDir'> = {
  extensions: postgresExtensions,
  parsers: valueParsers,
  startParams: [
    '--single',
    '-O',
    '-j',
    '-c',
    'search_path=public,extensions',
    '-c',
    'exit_on_error=false',
    '-c',
    'log_checkpoints=false',
    '-c',
    'max_worker_processes=0',
    '-c',
    'max_parallel_workers=0',
    '-c',
    'max_parallel_workers_per_gather=0',
  ],
};
