import { describe, expect, test } from 'vitest';
import { attempt, inOneWord, inSavepoint } from '../attempt.ts';
import type { TestDatabase } from '../open-test-database.ts';
import { becomeSql, testers, type Tester } from '../testers.ts';
import { coverageTables } from './coverage-tables.ts';
import { publicFunctions, privateFunctions } from './functions.ts';
import { geographyTables } from './geography-tables.ts';
import { memberTables } from './member-tables.ts';
import { networkTables } from './network-tables.ts';
import type { RelationRule, Seen } from './rule.ts';
import { memberViews, publicViews, viewReaders } from './views.ts';
import { storageObjects, workTables } from './work-tables.ts';

export const tables = {
  ...geographyTables,
  ...networkTables,
  ...workTables,
  ...memberTables,
  ...coverageTables,
};
export const views = { ...publicViews, ...memberViews };

type Readable = Pick<RelationRule, 'key' | 'planted' | 'read'>;

async function labelsRead(
  database: TestDatabase,
  tester: Tester,
  from: string,
  rule: Pick<Readable, 'key' | 'planted'>,
): Promise<Seen> {
  const outcome = await attempt(database, tester, `select distinct ${rule.key} as key from ${from}`);
  if (!('rows' in outcome)) return inOneWord(outcome) === 'denied' ? 'denied' : [inOneWord(outcome)];
  const keys = new Set(outcome.rows.map((row) => row['key']));
  return Object.entries(rule.planted)
    .filter(([, key]) => keys.has(key))
    .map(([label]) => label)
    .toSorted();
}

function sorted(seen: Seen): Seen {
  return seen === 'denied' ? seen : seen.toSorted();
}

function describeRelation(
  database: () => TestDatabase,
  name: string,
  from: string,
  rule: Readable & Partial<RelationRule>,
): void {
  describe(`${name}, by role`, () => {
    test.each(testers)('%s reads', async (tester) => {
      expect(await labelsRead(database(), tester, from, rule)).toEqual(sorted(rule.read[tester]));
    });
    for (const { verb, what, sql, outcome } of rule.writes ?? []) {
      test(`${verb}: ${what}`, async () => {
        const found: Partial<Record<Tester, string>> = {};
        for (const tester of testers) found[tester] = inOneWord(await attempt(database(), tester, sql));
        expect(found).toEqual(outcome);
      });
    }
  });
}

/** Role × object × verb, for every table, view and function. */
export function describeAccess(database: () => TestDatabase): void {
  describe('tables', () => {
    for (const [name, rule] of Object.entries(tables))
      describeRelation(database, name, `public.${name}`, rule);
    test('each has a rule for every verb', () => {
      for (const [name, rule] of Object.entries(tables)) {
        expect([name, new Set(rule.writes.map(({ verb }) => verb))]).toEqual([
          name,
          new Set(['insert', 'update', 'delete']),
        ]);
      }
    });
  });

  describe('views', () => {
    for (const [name, rule] of Object.entries(views))
      describeRelation(database, name, `public.${name}`, rule);
    test.each(Object.keys(views))('%s gives no right but reading', async (name) => {
      const rows = await database().query(
        `select r.role, p.verb, has_table_privilege(r.role, 'public.${name}', p.verb) as has
         from (values ('anon'), ('authenticated'), ('service_role')) r (role),
              (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) p (verb)
         where r.role <> 'service_role' or p.verb = 'SELECT'`,
      );
      const held = rows
        .filter((row) => row['has'])
        .map((row) => `${String(row['role'])} ${String(row['verb'])}`);
      const readers = viewReaders[name.startsWith('public_') ? 'public' : 'member'];
      expect(held.toSorted()).toEqual(
        [
          ...(readers.includes('anon') ? ['anon SELECT'] : []),
          'authenticated SELECT',
          'service_role SELECT',
        ].toSorted(),
      );
    });
  });

  describe('functions', () => {
    for (const [name, { call, outcome, rows }] of Object.entries(publicFunctions)) {
      test(`${name} is called`, async () => {
        const found: Partial<Record<Tester, string>> = {};
        for (const tester of testers) {
          const word = inOneWord(await attempt(database(), tester, call));
          found[tester] = outcome[tester] === 'ok' && word !== 'denied' ? 'ok' : word;
        }
        expect(found).toEqual(outcome);
      });
      if (rows) describeRelation(database, name, `(${call}) f`, { ...rows, key: `${rows.key}::text` });
    }

    test.each(Object.entries(privateFunctions))('private.%s', async (name, executors) => {
      const [row] = await database().query(
        `select has_function_privilege('anon', 'private.${name}', 'execute') as anon,
                has_function_privilege('authenticated', 'private.${name}', 'execute') as authenticated,
                has_function_privilege('service_role', 'private.${name}', 'execute') as service_role`,
      );
      expect(row).toEqual(executors);
    });

    test.each(testers.filter((tester) => tester !== 'service_role'))(
      '%s calls no private function by name',
      async (tester) => {
        expect(inOneWord(await attempt(database(), tester, 'select private.is_bulk()'))).toBe('denied');
        expect(inOneWord(await attempt(database(), tester, 'select private.geography()'))).toBe('denied');
      },
    );
  });

  describe('storage', () => {
    describeRelation(database, 'objects', 'storage.objects', storageObjects);
    test('the bucket of photos is private', async () => {
      expect(await database().query(`select public from storage.buckets where id = 'media'`)).toEqual([
        { public: false },
      ]);
    });
  });

  describe('columns', () => {
    test('who inspected is told to that person, managers and admins', async () => {
      const found: Partial<Record<Tester, unknown>> = {};
      for (const tester of testers) {
        const outcome = await attempt(
          database(),
          tester,
          `select bool_or(inspector_id is not null) as told from public.member_inspection`,
        );
        found[tester] = 'rows' in outcome ? outcome.rows[0]?.['told'] : inOneWord(outcome);
      }
      expect(found).toEqual({
        anon: 'denied',
        stranger: null,
        viewer: false,
        editor: true,
        everywhere: false,
        manager: true,
        admin: true,
        service_role: false,
      });
    });

    test('who changed something is told to managers and admins', async () => {
      const found: Partial<Record<Tester, unknown>> = {};
      await inSavepoint(database(), async () => {
        await database().exec(becomeSql('editor'));
        await database().exec(
          `update public.site set name_en = 'Changed', lock_version = lock_version where code = 'RADIO-STATION-IN-PUBLIC'`,
        );
        await database().exec('reset role');
        for (const tester of testers) {
          const outcome = await attempt(
            database(),
            tester,
            `select actor from public.member_audit where table_name = 'site' and after ->> 'name_en' = 'Changed'`,
          );
          found[tester] = 'rows' in outcome ? (outcome.rows[0]?.['actor'] ?? null) : inOneWord(outcome);
        }
      });
      expect(found).toEqual({
        anon: 'denied',
        stranger: null,
        viewer: null,
        editor: null,
        everywhere: null,
        manager: 'user-editor@example.vn',
        admin: 'user-editor@example.vn',
        service_role: null,
      });
    });

    test.each(['inspection (inspector_id, created_by)', 'media (created_by)'])(
      'no member reads %s from the table',
      async (text) => {
        const [, table = '', columns = ''] = /^(\w+) \((.+)\)$/.exec(text) ?? [];
        for (const column of columns.split(', ')) {
          expect(inOneWord(await attempt(database(), 'admin', `select ${column} from public.${table}`))).toBe(
            'denied',
          );
        }
      },
    );

    test('an inspection is signed by who makes it, whatever is sent', async () => {
      await inSavepoint(database(), async () => {
        const sql = `insert into public.inspection (client_uuid, site_id, inspected_at, inspector_id, observed_status)
          select gen_random_uuid(), id, now(), gen_random_uuid(), 'good' from public.site where code = 'RADIO-STATION-IN-PUBLIC' returning site_id`;
        expect(inOneWord(await attempt(database(), 'editor', sql))).toBe('ok');
      });
    });
  });
}
