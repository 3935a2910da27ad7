import { describe, expect, test } from 'vitest';
import { inSavepoint } from '../attempt.ts';
import { idOf } from '../id-of.ts';
import type { TestDatabase } from '../open-test-database.ts';
import { becomeSql } from '../testers.ts';
import { tables } from './access-suite.ts';
import { publicColumns } from './public-columns.ts';
import { publicViews } from './views.ts';

/** One value a type, found nowhere else. A column of another type cannot carry a text out. */
export const canaries: Record<string, { sql: string; seenAs: string }> = {
  text: { sql: `'canary-in-a-column'`, seenAs: 'canary-in-a-column' },
  jsonb: { sql: `'["canary-in-json"]'`, seenAs: 'canary-in-json' },
  uuid: { sql: `'ca4a41ca-0000-4000-8000-000000000ca4'`, seenAs: 'ca4a41ca-0000-4000-8000-000000000ca4' },
  numeric: { sql: '70171.7', seenAs: '70171.7' },
  'double precision': { sql: '70171.25', seenAs: '70171.25' },
  integer: { sql: '70171717', seenAs: '70171717' },
  date: { sql: `'1971-03-17'`, seenAs: '1971-03-17' },
  'timestamp with time zone': { sql: `'1971-03-17T00:00:00Z'`, seenAs: '1971-03-1' },
};

export type Column = { table: string; column: string; type: string };

export async function hiddenColumns(database: TestDatabase): Promise<Column[]> {
  const rows = await database.query(
    `select c.table_name::text as "table", c.column_name::text as "column", c.data_type::text as type
     from information_schema.columns c
     where c.table_schema = 'public' and c.is_generated = 'NEVER' and c.is_identity = 'NO'
       and not exists (select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                       where k.conrelid = ('public.' || quote_ident(c.table_name))::regclass and k.contype in ('p', 'f')
                         and a.attname = c.column_name)`,
  );
  return rows
    .map((row) => ({ table: String(row['table']), column: String(row['column']), type: String(row['type']) }))
    .filter(({ table, column }) => publicColumns[table] && !publicColumns[table].includes(column));
}

/** In every row; where values are unique, in one; where an object is asked for, in an object. */
async function plantCanary(database: TestDatabase, { table, column, type }: Column): Promise<boolean> {
  const canary = canaries[type];
  if (!canary) return false;
  const ways = [
    `update public.${table} set ${column} = ${canary.sql}`,
    `update public.${table} set ${column} = ${canary.sql} where ctid = (select min(ctid) from public.${table})`,
    `update public.${table} set ${column} = jsonb_build_object('c', ${canary.sql}::text)`,
  ];
  for (const sql of ways) if (await succeeds(database, sql)) return true;
  return false;
}

async function succeeds(database: TestDatabase, sql: string): Promise<boolean> {
  await database.exec('savepoint canary');
  try {
    await database.exec(sql);
    return true;
  } catch {
    await database.exec('rollback to savepoint canary');
    return false;
  } finally {
    await database.exec('release savepoint canary');
  }
}

async function everythingPublic(database: TestDatabase): Promise<string> {
  const sources = [
    ...Object.keys(publicViews),
    `public_network_as_of('2024-01-01')`,
    `public_clusters_as_of('2024-01-01')`,
    'public_status_history()',
  ];
  let text = JSON.stringify(await database.query('select public.dataset_status()'));
  for (const source of sources) {
    const rows = await database.query(`select to_jsonb(v)::text as row from public.${source} v`);
    expect([source, rows.length > 0]).toEqual([source, true]);
    text += rows.map((row) => String(row['row'])).join('\n');
  }
  return text;
}

/** Columns that a rule keeps from holding a canary: a few fixed words, a path made of ids, a counter kept by a trigger. */
const ruledColumns = [
  'import_batch.state',
  'audit_log.verb',
  'analysis_run.kind',
  'site_admin_unit.derived_by',
  'site.lock_version',
  'speaker_cluster.lock_version',
  'investment.lock_version',
  'scenario.lock_version',
];

/** A value planted in every column that is not public turns up in no public view. */
export function describeCanaries(database: () => TestDatabase): void {
  describe('what is not public', () => {
    test('is told apart for every table', () => {
      expect(Object.keys(publicColumns).toSorted()).toEqual(Object.keys(tables).toSorted());
    });

    test('turns up in no public view or function', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(`set local app.bulk = 'on'`);
        const unplanted: string[] = [];
        for (const column of await hiddenColumns(database())) {
          if (!(await plantCanary(database(), column)) && canaries[column.type])
            unplanted.push(`${column.table}.${column.column}`);
        }
        expect(unplanted.toSorted()).toEqual(ruledColumns.toSorted());
        await database().exec(becomeSql('anon'));
        const text = await everythingPublic(database());
        const found = Object.values(canaries).filter(({ seenAs }) => text.includes(seenAs));
        expect(found.map(({ seenAs }) => seenAs)).toEqual([]);
      });
    });

    test('would be found if a view let it out', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(`
          set local app.bulk = 'on'; update public.site set note = 'canary-in-a-column';
          create or replace view public.public_dataset with (security_barrier) as
          select d.layer, d.provenance, (select max(note) from public.site) as source, d.row_count, d.loaded_at,
            true as from_file from public.dataset d;`);
        await database().exec(becomeSql('anon'));
        expect(await everythingPublic(database())).toContain('canary-in-a-column');
      });
    });

    test('a guard post that was made public tells no details', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(becomeSql('anon'));
        const rows = await database().query(
          `select code, facts from public.public_site where kind = 'guard_post'`,
        );
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every((row) => row['facts'] === null)).toBe(true);
      });
    });

    test('a guard post that was made public shows no photo, and its file is not read', async () => {
      await inSavepoint(database(), async () => {
        const post = idOf('guard_post in public');
        await database().exec(`
          insert into public.media (site_id, object_key, mime, alt_vi, visibility)
          values ('${post}', 'site/${post}/post.jpg', 'image/jpeg', 'Ảnh đồn', 'public');
          insert into storage.objects (bucket_id, name) values ('media', 'site/${post}/post.jpg');
          ${becomeSql('anon')}`);
        expect(
          await database().query(`select id from public.public_media where site_id = '${post}'`),
        ).toEqual([]);
        expect(
          await database().query(`select id from storage.objects where name = 'site/${post}/post.jpg'`),
        ).toEqual([]);
      });
    });
  });
}
