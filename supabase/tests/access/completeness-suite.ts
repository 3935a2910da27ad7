import { describe, expect, test } from 'vitest';
import { inSavepoint } from '../attempt.ts';
import type { TestDatabase } from '../open-test-database.ts';
import { tables, views } from './access-suite.ts';
import { differencesOf, functionsOf, relationsOf } from './catalog.ts';
import { privateFunctions, publicFunctions } from './functions.ts';

const complete = { unruled: [], gone: [] };

/** Nothing is there without a rule, and a planted table shows that this is so. */
export function describeCompleteness(database: () => TestDatabase): void {
  describe('every object has a rule', () => {
    test('tables', async () => {
      expect(differencesOf(await relationsOf(database(), 'tables'), Object.keys(tables))).toEqual(complete);
    });
    test('views', async () => {
      expect(differencesOf(await relationsOf(database(), 'views'), Object.keys(views))).toEqual(complete);
    });
    test('functions', async () => {
      expect(differencesOf(await functionsOf(database(), 'public'), Object.keys(publicFunctions))).toEqual(
        complete,
      );
    });
    test('private functions', async () => {
      expect(differencesOf(await functionsOf(database(), 'private'), Object.keys(privateFunctions))).toEqual(
        complete,
      );
    });

    test('a new table, view or function without one is found', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(`
          create table public.planted (id integer); create view public.public_planted as select 1 as one;
          create function public.planted(integer) returns integer language sql as 'select 1';
          create function private.planted() returns integer language sql as 'select 1';`);
        expect(differencesOf(await relationsOf(database(), 'tables'), Object.keys(tables)).unruled).toContain(
          'planted',
        );
        expect(differencesOf(await relationsOf(database(), 'views'), Object.keys(views)).unruled).toContain(
          'public_planted',
        );
        expect(
          differencesOf(await functionsOf(database(), 'public'), Object.keys(publicFunctions)).unruled,
        ).toContain('planted(integer)');
        expect(
          differencesOf(await functionsOf(database(), 'private'), Object.keys(privateFunctions)).unruled,
        ).toContain('planted()');
      });
    });
  });

  describe('every table', () => {
    test('has row-level security', async () => {
      const rows = await database().query(
        `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity`,
      );
      expect(rows).toEqual([]);
    });

    test('of the private schema is closed to anon and members', async () => {
      const rows = await database().query(
        `select c.relname::text as name from pg_class c cross join (values ('anon'), ('authenticated')) r (role)
         where c.relnamespace = 'private'::regnamespace and c.relkind in ('r', 'v', 'm', 'S')
           and (has_schema_privilege(r.role, 'private', 'USAGE, CREATE')
                or c.relkind <> 'S' and has_any_column_privilege(r.role, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES'))`,
      );
      expect(rows).toEqual([]);
    });

    test('is closed to anon, also column by column', async () => {
      const rows = await database().query(
        `select c.relname::text as name from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and (has_any_column_privilege('anon', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES') or has_table_privilege('anon', c.oid, 'DELETE, TRUNCATE, TRIGGER'))`,
      );
      expect(rows).toEqual([]);
    });

    test('is audited, but for the log itself, what is derived, and the rows of an import', async () => {
      const rows = await database().query(
        `select c.relname::text as name from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                           where t.tgrelid = c.oid and p.proname = 'audit' and t.tgenabled <> 'D') order by 1`,
      );
      expect(rows.map((row) => row['name'])).toEqual(['audit_log', 'import_row', 'site_admin_unit']);
    });
  });

  describe('every function', () => {
    test('that runs as its owner has a pinned search path', async () => {
      const rows = await database().query(
        `select p.oid::regprocedure::text as name from pg_proc p
         where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and p.prosecdef
           and not coalesce(p.proconfig @> array['search_path=""'], false)`,
      );
      expect(rows).toEqual([]);
    });

    test('of the exposed schema runs as who calls it, but those of the service', async () => {
      const rows = await database().query(
        `select p.proname::text as name from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
           and (has_function_privilege('anon', p.oid, 'execute') or has_function_privilege('authenticated', p.oid, 'execute'))`,
      );
      expect(rows).toEqual([]);
    });
  });
}
