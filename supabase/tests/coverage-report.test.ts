import * as z from 'zod/mini';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCoverageResult } from '#analysis/coverage/build-coverage-result.ts';
import { createCoverageEngine } from '#analysis/coverage/coverage-engine.ts';
import { prepareAnalysis } from '#analysis/coverage-input/prepare-analysis.ts';
import { toReachSources } from '#analysis/coverage-input/to-reach-sources.ts';
import { siteRowCodec } from '#data/rows/site-row.ts';
import { speakerClusterRowCodec } from '#data/rows/speaker-cluster-row.ts';
import { type CoverageParams, defaultCoverageParams } from '#domain/coverage-params.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { readingsOf, siteSets } from '#domain/site-set.ts';
import type { Status } from '#domain/status.ts';
import { seedDemonstration } from '../../scripts/demo/seed-demonstration.ts';
import { openTestDatabase, type TestDatabase } from './open-test-database.ts';

const vintage = 2025;
const onDate = '2026-01-01';
const readings = ['nominal', 'operating_low', 'operating_high', 'good_low', 'good_high'];

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await database.exec('begin');
  const target = {
    query: database.query,
    exec: database.exec,
    transaction: <Value>(work: (inside: never) => Promise<Value>) => work(target as never),
  };
  await seedDemonstration(target);
  await database.exec(`
    insert into public.hamlet_ruling (hamlet_id, cluster_id, effect, reason)
    select h.id, case n % 3 when 0 then null else c.id end, case n % 2 when 0 then 'assigned' else 'excluded' end, 'thử'
    from (select h.id, row_number() over (order by h.id) as n from public.hamlet h
          join public.admin_unit u on u.id = h.admin_unit_id and u.vintage = ${vintage} limit 60) h
    cross join lateral (select c.id from public.speaker_cluster c order by md5(c.id::text || h.n) limit 1) c`);
}, 600_000);

afterAll(async () => {
  await database.exec('rollback');
  await database.close();
});

/** What the kernel finds on the rows of the same database. */
async function runKernel(params: CoverageParams) {
  const statusOf = new Map(
    (
      await database.query(
        `select cluster_id as id, status, "exists" from public.clusters_as_of('${onDate}')
         union all select site_id, status, "exists" from public.network_as_of('${onDate}')`,
      )
    ).map((row) => [String(row['id']), row]),
  );
  const standing = <Item extends { readonly id: string; readonly status: Status }>(items: readonly Item[]) =>
    items
      .filter(({ id }) => statusOf.get(id)?.['exists'] !== false)
      .map((item) => ({ ...item, status: statusOf.get(item.id)?.['status'] as Status }));
  const sites = (await database.query('select * from public.member_site')).map((row) =>
    z.decode(siteRowCodec, row as never),
  );
  const clusters = (await database.query('select * from public.member_speaker_cluster')).map((row) =>
    z.decode(speakerClusterRowCodec, row as never),
  );
  const communes = await database.query(
    `select uid, geometry from public.member_admin_unit_geometry where vintage = ${vintage} and level = 'commune' order by uid`,
  );
  const hamlets = await database.query(
    `select id, unit_uid, population, lon, lat from public.member_hamlet where unit_uid like '%@${vintage}'`,
  );
  const rulings = await database.query('select * from public.member_hamlet_ruling');
  const lines = await database.query('select geometry from public.member_border_line order by id');
  const prepared = prepareAnalysis(
    {
      communes: communes.map((row) => ({
        uid: row['uid'] as AdminUnitUid,
        geometry: row['geometry'] as never,
      })),
      sources: toReachSources(standing(sites), standing(clusters)),
      hamlets: hamlets.map((row) => ({
        id: String(row['id']),
        lonLat: [Number(row['lon']), Number(row['lat'])],
        people: Number(row['population']),
        communeUid: row['unit_uid'] as AdminUnitUid,
      })),
      cells: null,
      rulings: rulings.map((row) => ({
        demandId: String(row['hamlet_id']),
        sourceId: row['cluster_id'] as string | null,
        effect: row['effect'] as 'assigned' | 'excluded',
        reason: '',
      })),
      border: lines.flatMap((row) => (row['geometry'] as { coordinates: LonLat[][] }).coordinates),
    },
    params,
  );
  const engine = createCoverageEngine(prepared.input);
  engine.update();
  return buildCoverageResult(engine.figures(), prepared.names);
}

describe('coverage in SQL and in the kernel, on the same rows', { timeout: 600_000 }, () => {
  it.each([
    { k: 1, radiusFactor: 1 },
    { k: 2, radiusFactor: 1.5 },
  ])('agree to 1e-6 of a commune, and to the hamlet: %o', async (chosen) => {
    const params: CoverageParams = { ...defaultCoverageParams, ...chosen };
    const kernel = await runKernel(params);
    const report = await database.query(
      `select * from public.coverage_report(${vintage}, '${onDate}', $1::jsonb)`,
      [JSON.stringify(params)],
    );
    expect(report).toHaveLength(kernel.communes.length * readings.length);
    const rowOf = new Map(report.map((row) => [`${String(row['unit_uid'])} ${String(row['reading'])}`, row]));
    const depth = chosen.k - 1;
    let reached = 0;
    for (const commune of kernel.communes)
      for (const set of siteSets)
        for (const end of ['low', 'high'] as const) {
          const row = rowOf.get(`${commune.uid} ${readings[readingsOf[set][end]]}`);
          const measures = commune.sets[set];
          expect([commune.uid, Number(row?.['hamlets_reached']), Number(row?.['people_reached'])]).toEqual([
            commune.uid,
            measures.hamletsReachedAtLeast[depth]?.[end],
            measures.peopleReachedAtLeast[depth]?.[end],
          ]);
          const areaM2 = measures.areaReachedM2AtLeast[depth]?.[end] ?? Number.NaN;
          expect(Math.abs(Number(row?.['area_reached_m2']) - areaM2) / commune.areaM2).toBeLessThan(1e-6);
          expect(Math.abs(Number(row?.['area_m2']) - commune.areaM2) / commune.areaM2).toBeLessThan(1e-6);
          reached += measures.hamletsReachedAtLeast[depth]?.[end] ?? 0;
        }
    expect(reached).toBeGreaterThan(100);
  });

  it.each([
    {},
    { borderRadiusM: 1500, unknownTreatment: 'silent' },
    { borderKinds: ['guard_post', 'border_gate', 'radio_station'], borderRadiusM: 2500 },
  ] as const)('agree on the border to 1e-6, and on its longest gap: %o', async (chosen) => {
    const params: CoverageParams = { ...defaultCoverageParams, ...chosen };
    const kernel = await runKernel(params);
    const report = await database.query(
      `select * from public.coverage_border_report(${vintage}, '${onDate}', $1::jsonb)`,
      [JSON.stringify(params)],
    );
    const onBorder = kernel.communes.filter(({ borderM }) => borderM > 0);
    expect(onBorder.length).toBeGreaterThan(5);
    expect(report).toHaveLength((onBorder.length + 1) * readings.length);
    const rowOf = new Map(
      report.map((row) => [`${row['unit_uid'] as string} ${row['reading'] as string}`, row]),
    );
    let partly = 0;
    for (const unit of [...onBorder, { ...kernel.total, uid: null }])
      for (const set of siteSets)
        for (const end of ['low', 'high'] as const) {
          const row = rowOf.get(`${unit.uid} ${readings[readingsOf[set][end]]}`) ?? {};
          const border = unit.sets[set].border;
          const differs = (got: unknown, expected: number | undefined) =>
            Math.abs(Number(got) - (expected ?? NaN)) / unit.borderM;
          expect(differs(row['border_m'], unit.borderM)).toBeLessThan(1e-6);
          expect(differs(row['reached_m'], border?.reachedM[end])).toBeLessThan(1e-6);
          if (border !== null && border.reachedM[end] > 0 && border.reachedM[end] < unit.borderM) partly += 1;
        }
    expect(partly).toBeGreaterThan(5);
    for (const set of siteSets) {
      const reading = readings[readingsOf[set].low];
      for (const unit of [...onBorder, { ...kernel.total, uid: null }]) {
        const got = Number(rowOf.get(`${unit.uid} ${reading}`)?.['longest_gap_m']);
        const expected = unit.sets[set].border?.longestGapM ?? NaN;
        expect(Math.abs(got - expected) / unit.borderM).toBeLessThan(1e-6);
      }
      const whole = rowOf.get(`null ${reading}`) ?? {};
      const gap = kernel.total.sets[set].border?.longestGap;
      expect(whole['gap_from_lon']).toBeCloseTo(gap?.fromLonLat[0] ?? NaN, 7);
      expect(whole['gap_from_lat']).toBeCloseTo(gap?.fromLonLat[1] ?? NaN, 7);
      expect(whole['gap_to_lon']).toBeCloseTo(gap?.toLonLat[0] ?? NaN, 7);
      expect(whole['gap_to_lat']).toBeCloseTo(gap?.toLonLat[1] ?? NaN, 7);
    }
  });

  it.each([
    ['coverage_unknown', { unknownTreatment: 'maybe' }],
    ['coverage_border_radius', { borderRadiusM: 0 }],
  ])('the border report refuses bad input by name: %s', async (hint, params) => {
    await database.exec('savepoint bad');
    const asked = database.query(`select * from public.coverage_border_report($1, $2, $3::jsonb)`, [
      vintage,
      onDate,
      JSON.stringify(params),
    ]);
    await expect(asked).rejects.toMatchObject({ hint });
    await database.exec('rollback to savepoint bad');
  });

  it.each([
    ['coverage_k', vintage, onDate, { k: 0 }],
    ['coverage_radius', vintage, onDate, { radiusDefaultsM: { fm: -1 } }],
    ['coverage_radius_factor', vintage, onDate, { radiusFactor: 0 }],
    ['coverage_demand', vintage, onDate, { demand: 'houses' }],
    ['coverage_vintage', 1999, onDate, {}],
    ['coverage_date', vintage, '2999-01-01', {}],
  ])('bad input is refused by name: %s', async (hint, year, date, params) => {
    await database.exec('savepoint bad');
    const asked = database.query(`select * from public.coverage_report($1, $2, $3::jsonb)`, [
      year,
      date,
      JSON.stringify(params),
    ]);
    await expect(asked).rejects.toMatchObject({ hint });
    await database.exec('rollback to savepoint bad');
  });
});
