import { describe, expect, test } from 'vitest';
import { inSavepoint } from '../attempt.ts';
import { idOf } from '../id-of.ts';
import type { TestDatabase } from '../open-test-database.ts';
import { becomeSql, type Tester } from '../testers.ts';

const clusterCount = 2000;
const stationCount = 111;

const plantManyClusters = `
  set local app.bulk = 'on';
  insert into public.site (id, code, kind, name_vi, admin_unit_id, visibility, provenance)
  select md5('s' || n)::uuid, 'DT-MANY-' || n, 'radio_station', 'Đài ' || n, '${idOf('in 2024')}', 'internal', 'synthetic' from generate_series(1, ${stationCount}) n;
  insert into public.speaker_cluster (code, site_id, geom, speaker_count, visibility, provenance)
  select 'CL-MANY-' || n, md5('s' || (1 + n % ${stationCount}))::uuid, extensions.st_setsrid(extensions.st_makepoint(106.5, 11.5), 4326), 2, 'internal', 'synthetic'
  from generate_series(1, ${clusterCount}) n;
  select private.refresh_derived();
  set local app.bulk = '';
  analyze public.site, public.speaker_cluster, public.site_admin_unit;`;

async function fastestMs(task: () => Promise<unknown>): Promise<number> {
  let fastest = Infinity;
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    await task();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** Policies are decided once a query, not once a row: a row-by-row policy takes seconds here. */
export function describeSpeed(database: () => TestDatabase): void {
  describe('speed', () => {
    test.each<[Tester, string]>([
      ['viewer', 'public.speaker_cluster'],
      ['viewer', 'public.member_speaker_cluster'],
      ['everywhere', 'public.member_speaker_cluster'],
    ])(`for %s the policies on ${clusterCount} rows of %s cost less than 50 ms`, async (tester, from) => {
      await inSavepoint(database(), async () => {
        await database().exec(plantManyClusters);
        const sql = `select id, code, site_id, status from ${from} where code like 'CL-MANY-%'`;
        const ownerMs = await fastestMs(() => database().query(sql));
        await database().exec(becomeSql(tester));
        expect(await database().query(sql)).toHaveLength(clusterCount);
        const ms = await fastestMs(() => database().query(sql));
        console.info(`${tester}, ${from}: ${ms.toFixed(1)} ms, as owner ${ownerMs.toFixed(1)} ms`);
        expect(ms - ownerMs).toBeLessThan(50);
      });
    });
  });
}
