import type { TestDatabase } from '../open-test-database.ts';

async function names(database: TestDatabase, sql: string): Promise<string[]> {
  return (await database.query(sql)).map((row) => String(row['name']));
}

/** Tables and views of the schema that the API exposes. */
export function relationsOf(database: TestDatabase, kinds: 'tables' | 'views'): Promise<string[]> {
  const relkinds = kinds === 'tables' ? `'r', 'p', 'f'` : `'v', 'm'`;
  return names(
    database,
    `select c.relname::text as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in (${relkinds})
     and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1`,
  );
}

/** Functions of a schema as `name(types)`, without those of extensions. */
export function functionsOf(database: TestDatabase, schema: 'public' | 'private'): Promise<string[]> {
  return names(
    database,
    `select p.proname || '(' || coalesce((select string_agg(format_type(t, null), ',' order by n) from unnest(p.proargtypes::oid[]) with ordinality a (t, n)), '') || ')' as name
     from pg_proc p where p.pronamespace = '${schema}'::regnamespace
     and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`,
  );
}

/** What is there without a rule, and what has a rule without being there. */
export function differencesOf(
  found: readonly string[],
  ruled: readonly string[],
): { unruled: string[]; gone: string[] } {
  return {
    unruled: found.filter((name) => !ruled.includes(name)),
    gone: ruled.filter((name) => !found.includes(name)),
  };
}
