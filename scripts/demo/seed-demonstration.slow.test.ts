import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EmbeddedBackend } from '../../supabase/embedded/embedded-backend.ts';
import { openEmbeddedBackend } from '../../supabase/embedded/open-embedded-backend.ts';
import { seedDemonstration } from './seed-demonstration.ts';
import { seedPhotos } from './seed-photos.ts';
import type { SqlTarget } from './seed/sql-target.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'phen-dau-demo-test-'));
let backend: EmbeddedBackend;

const FINGERPRINT = `
  select md5(string_agg(line, e'\\n' order by line)) as hash, count(*)::int as lines from (
    select id || status::text || coalesce(status_since::text, '') as line from public.site
    union all select id || status::text || coalesce(status_since::text, '') from public.speaker_cluster
    union all select site_id || vintage::text || admin_unit_id || derived_by from public.site_admin_unit
    union all select id || population::text from public.hamlet
    union all select id || population::text from public.population_cell
    union all select id || plan_mvnd::text || visibility from public.investment
  ) rows`;

class RolledBack extends Error {}

/** What a task finds in a transaction that leaves nothing behind. */
async function tryOut<T>(task: (target: SqlTarget) => Promise<T>): Promise<T> {
  const found: T[] = [];
  const attempt = backend.exclusively((target) =>
    target.transaction(async (inside) => {
      found.push(await task(inside));
      throw new RolledBack();
    }),
  );
  await expect(attempt).rejects.toBeInstanceOf(RolledBack);
  return found[0] as T;
}

/** A database that gives up near the end. */
function failing(target: SqlTarget): SqlTarget {
  return {
    query: (sql, params) =>
      sql.includes('public.investment_funding')
        ? Promise.reject(new Error('disk full'))
        : target.query(sql, params),
    transaction: (task) => target.transaction((inside) => task(failing(inside))),
  };
}

beforeAll(async () => {
  backend = await openEmbeddedBackend({ dataDir });
}, 180_000);

afterAll(async () => {
  await backend.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test(
  'every row passes every trigger, foreign key and sum, and the fast way gives the same rows',
  { timeout: 300_000 },
  async () => {
    const checked = await tryOut(async (target) => {
      const outcome = await seedDemonstration(target, () => {}, { checkRows: true });
      await target.query('set constraints all immediate');
      return { outcome, print: await target.query(FINGERPRINT) };
    });
    expect(checked.outcome).toBe('seeded');
    expect(await backend.query('select count(*)::int as n from public.site')).toEqual([{ n: 0 }]);

    const interrupted = backend.exclusively((target) => seedDemonstration(failing(target)));
    await expect(interrupted).rejects.toThrow('disk full');
    expect(await backend.query('select count(*)::int as n from public.site')).toEqual([{ n: 0 }]);

    const outcome = await backend.exclusively((target) => seedDemonstration(target));
    expect(outcome).toBe('seeded');
    expect(await backend.query(FINGERPRINT)).toEqual(checked.print);
  },
);

test('a second time changes nothing', async () => {
  const before = await backend.query(FINGERPRINT);
  expect(await backend.exclusively((target) => seedDemonstration(target))).toBe('already_seeded');
  expect(await backend.query(FINGERPRINT)).toEqual(before);
});

test('photos and documents have their files, in all under 150 kB, and each start makes up for what is missing', async () => {
  const stored = () =>
    backend.query(
      `select count(*)::int as files, sum((metadata ->> 'size')::int)::int as bytes from storage.objects`,
    );
  expect(await seedPhotos(backend)).toBe(6);
  const [row] = await stored();
  expect(row).toMatchObject({ files: 6 });
  expect(Number(row?.['bytes'])).toBeLessThan(150_000);
  expect(await seedPhotos(backend)).toBe(0);
  await backend.query(`delete from storage.objects where name like '%before.webp'`);
  expect(await seedPhotos(backend)).toBe(2);
});

test('outlines are valid, hold their sites and say that they are illustrative', async () => {
  const [row] = await backend.query(`
    select (select count(*)::int from public.admin_unit where not extensions.st_isvalid(geom)) as invalid,
           (select count(*)::int from public.admin_unit where not extensions.st_intersects(geom, label_point)) as labels_outside,
           (select count(*)::int from public.site s join public.admin_unit u on u.id = s.admin_unit_id
             where not extensions.st_intersects(u.geom, s.geom)) as sites_outside,
           (select count(*)::int from public.speaker_cluster c join public.site s on s.id = c.site_id
             join public.admin_unit u on u.id = s.admin_unit_id where not extensions.st_intersects(u.geom, c.geom)) as clusters_outside,
           (select count(distinct vintage)::int from public.site_admin_unit) as vintages,
           (select count(*)::int from public.site_admin_unit) as places,
           public.dataset_status() ->> 'geography' as geography`);
  expect(row).toEqual({
    invalid: 0,
    labels_outside: 0,
    sites_outside: 0,
    clusters_outside: 0,
    vintages: 2,
    places: 274,
    geography: 'illustrative',
  });
});

test('every border commune touches the border line for its true length within 15 %, no other commune does', async () => {
  const rows = await backend.query(`
    select u.vintage, count(*)::int as touching, bool_and(u.is_border) as all_border,
           max(abs(x.km / u.border_km::double precision - 1)) < 0.15 as close
    from public.admin_unit u
    cross join public.border_line b
    cross join lateral (select extensions.st_length(extensions.st_intersection(u.geom, b.geom)::extensions.geography) / 1000 as km) x
    where u.level = 'commune' and b.province_code = '75' and x.km > 0
    group by u.vintage order by u.vintage`);
  expect(rows).toEqual([
    { vintage: 2024, touching: 15, all_border: true, close: true },
    { vintage: 2025, touching: 8, all_border: true, close: true },
  ]);
});
