import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SqlTarget } from './sql-target.ts';

export type Migration = { version: string; name: string; sql: string };

/** Thrown when the folder's history and the files disagree, or when a file fails: nothing of it was kept. */
export class MigrationFailure extends Error {
  override name = 'MigrationFailure';
}

/** The migrations of a folder in the order in which the supabase CLI applies them. */
export function readMigrations(migrationsDir: string): Migration[] {
  return readdirSync(migrationsDir)
    .filter((file) => /^\d+_.*\.sql$/.test(file))
    .toSorted()
    .map((file) => ({
      version: file.slice(0, file.indexOf('_')),
      name: file.slice(file.indexOf('_') + 1, -'.sql'.length),
      sql: readFileSync(join(migrationsDir, file), 'utf8'),
    }));
}

/**
 * Applies what is not yet applied, each file in one transaction with its line in
 * `supabase_migrations.schema_migrations`, the table the supabase CLI keeps.
 * @returns how many were applied
 */
export async function applyMigrations(
  target: SqlTarget,
  migrations: readonly Migration[],
  onPending: (count: number) => void,
): Promise<number> {
  const applied = await appliedVersions(target);
  const unknown = [...applied].filter((version) => !migrations.some((m) => m.version === version));
  if (unknown.length > 0) {
    throw new MigrationFailure(
      `the data folder was made by a newer version: it holds the migrations ${unknown.join(', ')}, which this program does not have`,
    );
  }
  const pending = migrations.filter((migration) => !applied.has(migration.version));
  if (pending.length > 0) onPending(pending.length);
  for (const migration of pending) await applyOne(target, migration);
  return pending.length;
}

async function appliedVersions(target: SqlTarget): Promise<Set<string>> {
  const rows = await target.query('select version from supabase_migrations.schema_migrations');
  return new Set(rows.map((row) => String(row['version'])));
}

async function applyOne(target: SqlTarget, migration: Migration): Promise<void> {
  try {
    await target.transaction(async (tx) => {
      await tx.exec(migration.sql);
      await tx.query(
        'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, array[$3::text])',
        [migration.version, migration.name, migration.sql],
      );
    });
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new MigrationFailure(`migration ${migration.version}_${migration.name}: ${reason}`, {
      cause: thrown,
    });
  }
}
