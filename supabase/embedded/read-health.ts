import * as z from 'zod/mini';
import type { SqlRow } from './sql-target.ts';

export type Health = {
  status: 'ok' | 'starting' | 'degraded';
  version: string;
  migrations: number;
  geography: string;
  counts: Record<string, number>;
};

const datasetSchema = z.object({ geography: z.string(), counts: z.record(z.string(), z.number()) });

type Query = (sql: string) => Promise<SqlRow[]>;

/** What `/healthz` tells: whether the database answers, and what is in it. */
export async function readHealth(version: string, query: Query): Promise<Health> {
  try {
    const [status] = await query('select public.dataset_status() as value');
    const [migrations] = await query('select count(*) as value from supabase_migrations.schema_migrations');
    const { geography, counts } = datasetSchema.parse(status?.['value']);
    return { status: 'ok', version, migrations: Number(migrations?.['value']), geography, counts };
  } catch (thrown) {
    console.error('healthz:', thrown instanceof Error ? thrown.message : thrown);
    return { ...startingHealth(version), status: 'degraded' };
  }
}

export function startingHealth(version: string): Health {
  return { status: 'starting', version, migrations: 0, geography: 'unknown', counts: {} };
}
