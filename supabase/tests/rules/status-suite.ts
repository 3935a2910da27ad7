import { describe, expect, test } from 'vitest';
import { attempt, hintOf, inSavepoint } from '../attempt.ts';
import { idOf } from '../id-of.ts';
import type { TestDatabase } from '../open-test-database.ts';
import { becomeSql } from '../testers.ts';

const site = idOf('bare pano in internal');

function event(status: string, from: string, more: { annuls?: string; id?: string } = {}): string {
  return `insert into public.status_event (id, site_id, status, effective_from, annuls_id, provenance)
          values ('${more.id ?? idOf(`${status} ${from}`)}', '${site}', '${status}', ${from.startsWith('(') ? from : `'${from}'`}, ${more.annuls ? `'${more.annuls}'` : 'null'}, 'reported') returning id`;
}

async function statusNow(database: TestDatabase): Promise<unknown> {
  const [row] = await database.query(
    `select status::text || ' ' || coalesce(status_since::text, '-') as now from public.site where id = '${site}'`,
  );
  return row?.['now'];
}

async function statusOn(database: TestDatabase, date: string): Promise<unknown> {
  const rows = await database.query(
    `select status::text || ' ' || since::text as then from private.status_as_of('${site}', null, '${date}')`,
  );
  return rows[0]?.['then'] ?? 'nothing known';
}

/** Status is what the events say, on any date, and nobody writes it. */
export function describeStatus(database: () => TestDatabase): void {
  describe('status', () => {
    test('is unknown without events', async () => {
      expect(await statusNow(database())).toBe('unknown -');
    });

    test('follows the latest event, whatever the order of arrival', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(`${event('broken', '2020-05-01')}; ${event('good', '2018-01-01')};`);
        expect(await statusNow(database())).toBe('broken 2020-05-01');
        expect(await statusOn(database(), '2019-12-31')).toBe('good 2018-01-01');
        expect(await statusOn(database(), '2017-12-31')).toBe('nothing known');
      });
    });

    test('on one day the later row wins', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(`${event('broken', '2020-05-01')}; ${event('good', '2020-05-01')};`);
        expect(await statusNow(database())).toBe('good 2020-05-01');
      });
    });

    test('holds since the first event of its run', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(
          `${event('good', '2016-01-01')}; ${event('broken', '2018-01-01')}; ${event('good', '2019-01-01')}; ${event('good', '2021-01-01')};`,
        );
        expect(await statusNow(database())).toBe('good 2019-01-01');
        expect(await statusOn(database(), '2018-06-01')).toBe('broken 2018-01-01');
      });
    });

    test('an annulling event takes the place of the one it annuls', async () => {
      await inSavepoint(database(), async () => {
        const wrong = idOf('broken 2020-05-01');
        await database().exec(
          `${event('good', '2018-01-01')}; ${event('broken', '2020-05-01')}; ${event('degraded', '2020-06-01', { annuls: wrong })};`,
        );
        expect(await statusNow(database())).toBe('degraded 2020-06-01');
        expect(await statusOn(database(), '2020-05-15')).toBe('good 2018-01-01');
        expect(
          hintOf(await attempt(database(), 'owner', event('good', '2020-07-01', { annuls: wrong }))),
        ).toBeUndefined();
      });
    });

    test('of a cluster is derived likewise', async () => {
      const rows = await database().query(
        `select status::text, status_since::text from public.speaker_cluster where id = '${idOf('cluster in public')}'`,
      );
      expect(rows).toEqual([{ status: 'broken', status_since: '2021-01-01' }]);
    });

    test('may begin today, not in the future', async () => {
      expect(hintOf(await attempt(database(), 'owner', event('good', '(private.today())')))).toBe('accepted');
      expect(hintOf(await attempt(database(), 'owner', event('good', '(private.today() + 1)')))).toBe(
        'status_in_future',
      );
    });

    test('an event annuls only an event of its own site or cluster', async () => {
      const elsewhere = idOf('event in public');
      expect(
        hintOf(await attempt(database(), 'owner', event('good', '2020-01-01', { annuls: elsewhere }))),
      ).toBe('annuls_other_subject');
    });

    test.each(['owner', 'admin', 'service_role'] as const)('is not written by %s', async (tester) => {
      const resultOf = async (sql: string) => hintOf(await attempt(database(), tester, sql));
      expect(
        await resultOf(
          `update public.site set status = 'good', lock_version = lock_version where id = '${site}' returning id`,
        ),
      ).toBe('status_is_derived');
      expect(
        await resultOf(
          `update public.site set status_since = '2020-01-01', lock_version = lock_version where id = '${site}' returning id`,
        ),
      ).toBe('status_is_derived');
      expect(
        await resultOf(
          `insert into public.site (code, kind, name_vi, admin_unit_id, status, visibility, provenance) values ('N-1', 'pano', 'N', '${idOf('in 2024')}', 'good', 'public', 'reported') returning id`,
        ),
      ).toBe('status_is_derived');
      expect(
        await resultOf(
          `update public.speaker_cluster set status = 'good', lock_version = lock_version where id = '${idOf('cluster in public')}' returning id`,
        ),
      ).toBe('status_is_derived');
      expect(
        await resultOf(
          `update public.site set status = status, note = 'x', lock_version = lock_version where id = '${site}' returning id`,
        ),
      ).toBe('accepted');
    });

    test('history is append-only, for the owner too', async () => {
      const id = idOf('event in public');
      expect(
        hintOf(
          await attempt(
            database(),
            'owner',
            `update public.status_event set status = 'good' where id = '${id}' returning id`,
          ),
        ),
      ).toBe('status_event_append_only');
      expect(
        hintOf(
          await attempt(
            database(),
            'owner',
            `delete from public.status_event where id = '${id}' returning id`,
          ),
        ),
      ).toBe('status_event_append_only');
    });

    test('what has a history is not deleted', async () => {
      expect(
        hintOf(
          await attempt(
            database(),
            'owner',
            `delete from public.site where id = '${idOf('radio_station in public')}' returning id`,
          ),
        ),
      ).toBe('has_history');
      expect(
        hintOf(
          await attempt(
            database(),
            'owner',
            `delete from public.speaker_cluster where id = '${idOf('cluster in public')}' returning id`,
          ),
        ),
      ).toBe('has_history');
      expect(
        hintOf(
          await attempt(database(), 'owner', `delete from public.site where id = '${site}' returning id`),
        ),
      ).toBe('accepted');
    });

    test('in bulk is derived at the end, the same as row by row', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(
          `${event('good', '2016-01-01')}; ${event('broken', '2018-01-01')}; ${event('broken', '2019-01-01')};`,
        );
        const before = await database().query(
          'select id, status, status_since::text from public.site union all select id, status, status_since::text from public.speaker_cluster order by 1',
        );
        await database().exec(
          `set local app.bulk = 'on'; update public.site set status = 'retired', status_since = null; update public.speaker_cluster set status = 'retired'; select private.refresh_derived();`,
        );
        expect(
          await database().query(
            'select id, status, status_since::text from public.site union all select id, status, status_since::text from public.speaker_cluster order by 1',
          ),
        ).toEqual(before);
        expect(await database().query(`select current_setting('app.bulk') as bulk`)).toEqual([
          { bulk: 'on' },
        ]);
      });
    });

    test('bulk mode is nothing to a member', async () => {
      const outcome = await inSavepoint(database(), async () => {
        await database().exec(`${becomeSql('admin')} set local app.bulk = 'on';`);
        return attempt(
          database(),
          'admin',
          `update public.site set status = 'good', lock_version = lock_version where id = '${site}' returning id`,
        );
      });
      expect(hintOf(outcome)).toBe('status_is_derived');
    });

    test('the network as of a date agrees with the current status today', async () => {
      const rows = await database().query(
        `select count(*)::int as differing from public.network_as_of(private.today()) n join public.site s on s.id = n.site_id
         where (n.status, n.status_since) is distinct from (s.status, s.status_since::text)`,
      );
      expect(rows).toEqual([{ differing: 0 }]);
    });

    test.each(['2015-01-01', '2018-06-01', '2020-05-15', 'infinity'])(
      'of all at once is that of each, on %s',
      async (date) => {
        await inSavepoint(database(), async () => {
          await database()
            .exec(`${event('good', '2016-01-01')}; ${event('broken', '2018-01-01')}; ${event('good', '2019-01-01')}; ${event('good', '2021-01-01')};
          ${event('degraded', '2020-05-01', { annuls: idOf('good 2021-01-01') })};`);
          const rows = await database().query(
            `select a.subject from private.statuses_as_of('${date}') a
           left join public.site s on s.id = a.subject
           left join lateral private.status_as_of(s.id, case when s.id is null then a.subject end, '${date}') b on true
           where (a.status, a.since) is distinct from (b.status, b.since)`,
          );
          expect(rows).toEqual([]);
        });
      },
    );

    test('a site exists from commissioning, else from its first event, up to its retirement', async () => {
      await inSavepoint(database(), async () => {
        const existsOn = async (date: string) =>
          (
            await database().query(
              `select "exists" from public.network_as_of('${date}') where site_id = '${site}'`,
            )
          )[0]?.['exists'];
        expect(await existsOn('2019-01-01')).toBeNull();
        await database().exec(event('good', '2018-01-01'));
        expect([await existsOn('2017-12-31'), await existsOn('2018-01-01')]).toEqual([false, true]);
        await database().exec(
          `update public.site set commissioned_on = '2015-01-01', retired_on = '2020-01-01', lock_version = lock_version where id = '${site}'`,
        );
        expect([
          await existsOn('2014-12-31'),
          await existsOn('2015-01-01'),
          await existsOn('2019-12-31'),
          await existsOn('2020-01-01'),
        ]).toEqual([false, true, true, false]);
      });
    });
  });
}
