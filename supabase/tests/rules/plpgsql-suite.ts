import { describe, expect, test } from 'vitest';
import type { TestDatabase } from '../open-test-database.ts';

/** Every trigger function, checked against every table it serves. `supabase db lint` leaves trigger functions out. */
const triggerFindings = `
  select p.oid::regprocedure::text || ' on ' || c.relname as name, f.level, f.message
  from pg_trigger t
  join pg_proc p on p.oid = t.tgfoid
  join pg_language l on l.oid = p.prolang and l.lanname = 'plpgsql'
  join pg_class c on c.oid = t.tgrelid
  cross join lateral extensions.plpgsql_check_function_tb(p.oid, t.tgrelid) f
  where not t.tgisinternal and p.pronamespace = 'private'::regnamespace and c.relnamespace = 'public'::regnamespace
    and f.level in ('error', 'warning')
  order by 1`;

/** plpgsql_check exists for real PostgreSQL only. */
export function describePlpgsql(database: () => TestDatabase): void {
  describe('trigger functions', () => {
    test('hold no statement that could not run', async ({ skip }) => {
      if (database().backend === 'embedded') {
        console.warn('plpgsql_check is not there for the embedded database: it runs on PostgreSQL only');
        skip();
      }
      expect(await database().query(triggerFindings)).toEqual([]);
    });
  });
}
