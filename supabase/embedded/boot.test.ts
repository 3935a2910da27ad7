import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type TestBackend, openTestBackend, temporaryDir } from './fixtures/open-test-backend.ts';
import { readHealth } from './read-health.ts';

const dataDir = temporaryDir();

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function withBackend<T>(
  task: (backend: TestBackend) => Promise<T>,
  migrationsDir?: string,
): Promise<T> {
  const backend = await openTestBackend({ dataDir, ...(migrationsDir ? { migrationsDir } : {}) });
  try {
    return await task(backend);
  } finally {
    await backend.close();
  }
}

const rolesOnSecret = `select grantee::text from information_schema.role_table_grants
  where table_name = 'secret' and privilege_type = 'SELECT' and grantee in ('anon', 'authenticated', 'service_role')`;

test('the first request undoes no REVOKE, on a cold boot or a warm one', async () => {
  for (let boot = 0; boot < 2; boot += 1) {
    await withBackend(async (backend) => {
      const anon = backend.client(backend.keys.publishable);
      expect((await anon.from('secret').select()).error?.code).toBe('42501');
      expect((await anon.from('shelf').insert({ name: 'x' })).error?.code).toBe('42501');
      expect(await backend.query(rolesOnSecret)).toEqual([{ grantee: 'service_role' }]);
    });
  }
});

test('a warm boot has the search path, fsync and the types of a cold one', async () => {
  await withBackend(async (backend) => {
    expect(await backend.query('show search_path')).toEqual([{ search_path: 'public,extensions' }]);
    expect(await backend.query('show fsync')).toEqual([{ fsync: 'on' }]);
    const { data } = await backend
      .client(backend.keys.service)
      .from('shelf')
      .insert({ name: 'warm', moods: ['loud'], place: { type: 'Point', coordinates: [1, 2] } })
      .select('moods,place')
      .single();
    expect(data).toMatchObject({ moods: ['loud'], place: { type: 'Point', coordinates: [1, 2] } });
  });
});

test('keys and migrations are made once', async () => {
  const first = await withBackend((backend) => Promise.resolve(backend.keys));
  await withBackend(async (backend) => {
    expect(backend.keys).toEqual(first);
    expect(
      await backend.query(
        'select version, name, array_length(statements, 1) as statements from supabase_migrations.schema_migrations',
      ),
    ).toEqual([{ version: '20260101000000', name: 'shelf', statements: 1 }]);
  });
});

test('a migration that fails keeps nothing of itself and names the file', async () => {
  const dir = join(temporaryDir(), 'migrations');
  mkdirSync(dir);
  writeFileSync(join(dir, '20260101000000_shelf.sql'), 'select 1;');
  writeFileSync(join(dir, '20260102000000_broken.sql'), 'create table public.half (id int); select 1 / 0;');
  await expect(withBackend(() => Promise.resolve(), dir)).rejects.toThrow(
    'migration 20260102000000_broken: division by zero',
  );
  await withBackend(async (backend) => {
    expect(await backend.query(`select to_regclass('public.half') as half`)).toEqual([{ half: null }]);
  });
});

test('a folder made by a newer version is not opened by an older one', async () => {
  const dir = join(temporaryDir(), 'migrations');
  mkdirSync(dir);
  await expect(withBackend(() => Promise.resolve(), dir)).rejects.toThrow('made by a newer version');
});

test('health is degraded when the database cannot say what it holds', async () => {
  const health = await withBackend((backend) => readHealth('1', backend.query));
  expect(health.status).toBe('degraded');
});
