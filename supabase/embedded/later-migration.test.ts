import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrationsDir as productMigrationsDir } from './embedded-paths.ts';
import { type TestBackend, openTestBackend, temporaryDir } from './fixtures/open-test-backend.ts';

const laterMigration = `
  create table public.later (id bigserial primary key, word text not null);
  insert into public.later (word) values ('hidden');
  create function public.later_word() returns text language sql stable as 'select ''hidden''';
  create table public.later_open (id integer primary key);
  insert into public.later_open values (1);
  grant select on public.later_open to anon;`;

const dataDir = temporaryDir();
const migrationsDir = join(temporaryDir(), 'migrations');
let backend: TestBackend;

async function boot(): Promise<TestBackend> {
  return openTestBackend({ dataDir, migrationsDir });
}

beforeAll(async () => {
  cpSync(productMigrationsDir, migrationsDir, { recursive: true });
  for (let start = 0; start < 2; start += 1) await (await boot()).close();
  writeFileSync(join(migrationsDir, '99990101000000_later.sql'), laterMigration);
  backend = await boot();
});

afterAll(async () => {
  await backend.close();
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(migrationsDir, { recursive: true, force: true });
});

describe('what a later migration makes in a folder that was started before', () => {
  test.each(['anon', 'authenticated'])('is closed to %s until it says otherwise', async (role) => {
    const [rights] = await backend.query(
      `select has_table_privilege($1, 'public.later', 'select, insert, update, delete, truncate') as "table",
              has_sequence_privilege($1, 'public.later_id_seq', 'usage, select, update') as "sequence",
              has_function_privilege($1, 'public.later_word()', 'execute') as "function"`,
      [role],
    );
    expect(rights).toEqual({ table: false, sequence: false, function: false });
  });

  test('answers a request of anon with a refusal, and with rows what it opened', async () => {
    const anon = backend.client(backend.keys.publishable);
    expect(await anon.from('later').select()).toMatchObject({ data: null, error: { code: '42501' } });
    expect((await anon.rpc('later_word')).error?.code).toBe('42501');
    expect((await anon.from('later_open').select()).data).toEqual([{ id: 1 }]);
  });

  test('is open to the service', async () => {
    const service = backend.client(backend.keys.service);
    expect((await service.from('later').select('word')).data).toEqual([{ word: 'hidden' }]);
  });
});

describe('what a migration took from a role of the platform', () => {
  test('stays taken at the next start', async () => {
    await backend.query('revoke all on storage.buckets from anon');
    await backend.query('revoke usage on schema extensions from anon');
    await backend.close();
    backend = await boot();
    expect(
      await backend.query(`select has_table_privilege('anon', 'storage.buckets', 'select') as buckets,
                                  has_schema_privilege('anon', 'extensions', 'usage') as extensions`),
    ).toEqual([{ buckets: false, extensions: false }]);
  });
});
