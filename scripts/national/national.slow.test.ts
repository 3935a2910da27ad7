import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EmbeddedBackend } from '../../supabase/embedded/embedded-backend.ts';
import { openEmbeddedBackend } from '../../supabase/embedded/open-embedded-backend.ts';
import { fillNational, NotEmpty } from './fill-national.ts';
import { readCommunes } from './read-communes.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'phen-dau-national-test-'));
const communes = readCommunes('/nowhere.topojson');
const scale = { stations: 100, clustersPerStation: 5, hamletsPerCommune: 2 };
let backend: EmbeddedBackend;

beforeAll(async () => {
  backend = await openEmbeddedBackend({ dataDir });
});
afterAll(async () => {
  await backend.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const one = async (sql: string) => Object.values((await backend.query(sql))[0] ?? {})[0];

test('without the file of the nation it says that its communes are illustrative', () => {
  expect(communes.isReal).toBe(false);
  expect(communes.rows).toHaveLength(40);
});

test('it makes exactly what was asked for, and every row says that it is synthetic', async () => {
  const counts = await backend.exclusively((target) => fillNational(target, communes, scale));
  expect(counts).toMatchObject({ communes: 40, stations: 100, clusters: 500, hamlets: 80 });
  expect(counts.events).toBeGreaterThan(500);
  for (const table of ['site', 'speaker_cluster', 'status_event', 'investment', 'hamlet'])
    expect(await one(`select count(*)::int from public.${table} where provenance <> 'synthetic'`)).toBe(0);
  expect(await one(`select provenance::text from public.dataset where layer = 'network'`)).toBe('synthetic');
});

test('stations stand in their communes, statuses follow from the events, and the money adds up', async () => {
  expect(
    await one(`select count(*)::int from public.site s join public.admin_unit u on u.id = s.admin_unit_id
               where not extensions.st_intersects(u.geom, s.geom)`),
  ).toBe(0);
  expect(await one(`select count(distinct status)::int from public.speaker_cluster`)).toBeGreaterThan(3);
  expect(
    await one(`select count(*)::int from public.site s
               where (s.status, s.status_since) is distinct from
                     (select (d.status, d.since) from private.status_as_of(s.id, null, 'infinity') d)`),
  ).toBe(0);
  expect(
    await one(`select count(*)::int from public.investment i
               where i.plan_mvnd <> (select sum(plan_mvnd) from public.investment_site where investment_id = i.id)
                  or i.plan_mvnd <> (select sum(plan_mvnd) from public.investment_funding where investment_id = i.id)`),
  ).toBe(0);
});

test('a database that holds something is left as it is', async () => {
  await expect(backend.exclusively((target) => fillNational(target, communes, scale))).rejects.toBeInstanceOf(
    NotEmpty,
  );
});
