import { PgliteConnection } from '@supabase/lite/pglite';
import { ewkbToGeojson } from './ewkb-to-geojson.ts';
import { postgresOptions } from './postgres-options.ts';
import { toPostgrestError } from './to-postgrest-error.ts';

/**
 * Opens the database of a folder as its owner. Errors leave it in the form the service answers as PostgREST would;
 * `onError` sees each as it was.
 */
export async function openConnection(
  databaseDir: string,
  onError: (thrown: unknown) => void = () => undefined,
): Promise<PgliteConnection> {
  const connection = new PgliteConnection({ url: databaseDir, pgliteOptions: postgresOptions });
  answerAsPostgrest(connection, onError);
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
export function keepGrants(connection: object): void {
  Object.assign(connection, { rlsState: 'active' });
}

type Adaptable = Pick<PgliteConnection, 'normalizeDbError' | 'withContext'>;

/** Puts a connection's errors into the form of PostgREST, and takes back what a refused request had written. */
export function answerAsPostgrest(connection: Adaptable, onError: (thrown: unknown) => void): void {
  connection.normalizeDbError = (thrown: unknown) => {
    onError(thrown);
    return toPostgrestError(thrown);
  };
  rollBackRefusals(connection);
}

class Refused extends Error {}

/** An answer that refuses (a second row under `.single()`, say) takes back what its request had written. */
function rollBackRefusals(connection: Adaptable): void {
  const withContext = connection.withContext.bind(connection);
  connection.withContext = async (vars, task, options) => {
    let refusal: unknown;
    try {
      return await withContext(
        vars,
        async (transaction) => {
          const answer = await task(transaction);
          if (!(answer instanceof Response) || answer.status < 400) return answer;
          refusal = answer;
          throw new Refused();
        },
        options,
      );
    } catch (thrown) {
      if (thrown instanceof Refused) return refusal as Awaited<ReturnType<typeof task>>;
      throw thrown;
    }
  };
}
