import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openEmbeddedBackend } from '../embedded/open-embedded-backend.ts';

export type Row = Record<string, unknown>;

export type TestDatabase = {
  backend: 'embedded' | 'postgres';
  query: (sql: string, params?: readonly unknown[]) => Promise<Row[]>;
  /** Several statements, no parameters. */
  exec: (sql: string) => Promise<void>;
  close: () => Promise<void>;
};

/** The migrated, empty database under test: real PostgreSQL when DATABASE_URL is set, else the embedded one. */
export function openTestDatabase(): Promise<TestDatabase> {
  const url = process.env['DATABASE_URL'];
  return url ? openPostgres(url) : openEmbedded();
}

async function openPostgres(connectionString: string): Promise<TestDatabase> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query('set search_path = public, extensions');
  return {
    backend: 'postgres',
    query: async (sql, params) => (await client.query<Row>(sql, params ? [...params] : undefined)).rows,
    exec: async (sql) => {
      await client.query(sql);
    },
    close: () => client.end(),
  };
}

async function openEmbedded(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'phen-dau-database-test-'));
  const backend = await openEmbeddedBackend({ dataDir });
  return {
    backend: 'embedded',
    query: (sql, params) => backend.query(sql, params),
    exec: (sql) => backend.exclusively((target) => target.exec(sql)),
    close: async () => {
      await backend.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
