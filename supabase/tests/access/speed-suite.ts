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
  select md5('s' || n)::uuid, 'DT-MANY-' || n, 'radio_station', 'Đài ' || n, '${idOf('in 2024')}', 'public', 'synthetic' from generate_series(1, ${stationCount}) n;
  insert into public.speaker_cluster (code, site_id, geom, speaker_count, visibility, provenance)
  select 'CL-MANY-' || n, md5('s' || (1 + n % ${stationCount}))::uuid, extensions.st_setsrid(extensions.st_makepoint(106.5, 11.5), 4326), 2, 'public', 'synthetic'
  from generate_series(1, ${clusterCount}) n;
  select private.refresh_derived();
  set local app.bulk = '';
  analyze public.site, public.speaker_cluster, public.site_admin_unit;`;

type PlanNode = Record<string, unknown> & { Plans?: PlanNode[]; Filter?: string };

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** What a plan does again for every row: steps run more than once, and calls of our own functions in a filter. */
async function doneForEveryRow(database: TestDatabase, sql: string): Promise<string[]> {
  const rows = await database.query(`explain (analyze, format json, timing off) ${sql}`);
  const plans = rows.flatMap((row) => row['QUERY PLAN'] as { Plan: PlanNode }[]).map(({ Plan }) => Plan);
  expect(plans).toHaveLength(1);
  return plans
    .flatMap(nodesOf)
    .flatMap((node) => [
      ...(Number(node['Actual Loops']) > 1
        ? [`${String(node['Node Type'])} ran ${String(node['Actual Loops'])} times`]
        : []),
      ...(node.Filter?.match(/\b(member_role|scope_\w+|can_\w+|sees_\w+)\(/g) ?? []),
    ]);
}

async function fastestMs(task: () => Promise<unknown>): Promise<number> {
  let fastest = Infinity;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    await task();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** Policies are decided once a query: 2,000 clusters cost a scoped viewer about what they cost the owner. */
export function describeSpeed(database: () => TestDatabase): void {
  describe('speed', () => {
    test.each<[Tester, string]>([
      ['viewer', 'public.speaker_cluster'],
      ['viewer', 'public.member_speaker_cluster'],
      ['everywhere', 'public.member_speaker_cluster'],
      ['anon', 'public.public_speaker_cluster'],
    ])(`%s reads ${clusterCount} rows of %s with the policies decided once`, async (tester, from) => {
      await inSavepoint(database(), async () => {
        await database().exec(plantManyClusters);
        const sql = `select id, code, site_id, status from ${from} where code like 'CL-MANY-%'`;
        const ownerMs = await fastestMs(() => database().query(sql));
        await database().exec(becomeSql(tester));
        expect(await database().query(sql)).toHaveLength(clusterCount);
        expect(await doneForEveryRow(database(), sql)).toEqual([]);
        const ms = await fastestMs(() => database().query(sql));
        console.info(`${tester}, ${from}: ${ms.toFixed(1)} ms, as owner ${ownerMs.toFixed(1)} ms`);
      });
    });

    test('a policy decided for every row would be seen', async () => {
      const sql = 'select id from public.speaker_cluster where private.can_write_site(site_id)';
      expect(await doneForEveryRow(database(), sql)).toEqual(['can_write_site(']);
    });
  });
}
