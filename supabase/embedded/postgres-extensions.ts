import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { file_fdw } from '@electric-sql/pglite/contrib/file_fdw';
import { isn } from '@electric-sql/pglite/contrib/isn';
import { ltree } from '@electric-sql/pglite/contrib/ltree';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { postgis } from '@electric-sql/pglite-postgis';

/** Every extension of a data folder: PGlite must be given all of them at every opening, or the folder breaks. */
export const postgresExtensions = {
  postgis,
  pg_trgm,
  btree_gist,
  pgcrypto,
  isn,
  ltree,
  file_fdw,
};

/** Those that cost seconds to install, so a new database has them before the first migration asks. */
export const preinstalledExtensions = ['postgis', 'pg_trgm', 'btree_gist', 'pgcrypto'];
