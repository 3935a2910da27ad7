import { PgliteConnection } from '@supabase/lite/pglite';
import { ewkbToGeojson } from './ewkb-to-geojson.ts';
import { postgresOptions } from './postgres-options.ts';
import { toPostgrestError } from './to-postgrest-error.ts';

/** Opens the database of a folder as its owner. Errors leave it in the form the service answers as PostgREST would. */
export async function openConnection(databaseDir: string): Promise<PgliteConnection> {
  const connection = new PgliteConnection({ url: databaseDir, pgliteOptions: postgresOptions });
  connection.normalizeDbError = (thrown: unknown) => toPostgrestError(thrown) as Error;
  await connection.driver.waitReady;
  return connection;
}

/** What depends on the types that migrations made: arrays of enums, and geometry as GeoJSON both ways. */
export async function learnTypes(connection: PgliteConnection): Promise<void> {
  const { driver } = connection;
  const spatial = await driver.query<{ oid: number }>(
    `select oid::int as oid from pg_type where typname in ('geometry', 'geography')`,
  );
  for (const { oid } of spatial.rows) {
    driver.parsers[oid] = ewkbToGeojson;
    driver.serializers[oid] = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  }
  await driver.refreshArrayTypes();
}

/**
 * Tells the connection that row-level security is already arranged. Otherwise its first request would grant
 * everything to anon and undo what the migrations revoked.
 */
export function keepGrants(connection: PgliteConnection): void {
  Object.assign(connection, { rlsState: 'active' });
}
