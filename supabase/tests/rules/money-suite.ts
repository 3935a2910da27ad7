import { describe, expect, test } from 'vitest';
import { attempt, hintOf, inOneWord, inSavepoint } from '../attempt.ts';
import { idOf } from '../id-of.ts';
import type { TestDatabase } from '../open-test-database.ts';

const investment = idOf('investment in public');
const pano = idOf('pano in internal');

function share(plan: number, disbursed: number): string {
  return `insert into public.investment_site values ('${investment}', '${pano}', ${plan}, ${disbursed}) returning 1`;
}

/** Shares never exceed the whole, sources sum to it. Planted: plan 100, disbursed 80; shares 60 + 10 and 50 + 5; sources 70 + 30 and 60 + 20. */
export function describeMoney(database: () => TestDatabase): void {
  const set = (what: string) =>
    asOwner(
      `update public.investment set ${what}, lock_version = lock_version where id = '${investment}' returning 1`,
    );
  const asOwner = async (sql: string) => hintOf(await attempt(database(), 'owner', sql));

  describe('money', () => {
    test('shares may sum up to the whole and no further', async () => {
      expect(await asOwner(share(30, 25))).toBe('accepted');
      expect(await asOwner(share(30.001, 25))).toBe('shares_exceed_investment');
      expect(await asOwner(share(30, 25.001))).toBe('shares_exceed_investment');
    });

    test('sources sum to the whole exactly', async () => {
      expect(
        await asOwner(
          `insert into public.investment_funding values ('${investment}', 'other', 0, 0) returning 1`,
        ),
      ).toBe('accepted');
      expect(
        await asOwner(
          `insert into public.investment_funding values ('${investment}', 'other', 0.001, 0) returning 1`,
        ),
      ).toBe('funding_differs');
      expect(
        await asOwner(
          `delete from public.investment_funding where investment_id = '${investment}' and source = 'commune' returning 1`,
        ),
      ).toBe('funding_differs');
      expect(
        await asOwner(
          `delete from public.investment_funding where investment_id = '${investment}' returning 1`,
        ),
      ).toBe('accepted');
    });

    test('the whole is not changed under its parts', async () => {
      expect(await set('plan_mvnd = 101')).toBe('funding_differs');
      expect(await set('plan_mvnd = 50')).toBe('shares_exceed_investment');
      expect(await set(`note = 'x'`)).toBe('accepted');
    });

    test('parts may move within one transaction', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(`
          set constraints all deferred;
          update public.investment_funding set plan_mvnd = 60 where investment_id = '${investment}' and source = 'central';
          update public.investment_funding set plan_mvnd = 40 where investment_id = '${investment}' and source = 'commune';
          set constraints all immediate; set constraints all deferred;`);
        expect(
          await database().query(
            `select source::text, plan_mvnd::float8 as plan from public.investment_funding where investment_id = '${investment}' order by 1`,
          ),
        ).toEqual([
          { source: 'central', plan: 60 },
          { source: 'commune', plan: 40 },
        ]);
      });
    });

    test('bulk mode does not loosen the sums', async () => {
      const outcome = await inSavepoint(database(), async () => {
        await database().exec(`set local app.bulk = 'on'`);
        return attempt(database(), 'owner', share(90, 0));
      });
      expect(hintOf(outcome)).toBe('shares_exceed_investment');
    });

    test.each([
      [
        'a negative plan',
        `update public.investment set plan_mvnd = -1, lock_version = lock_version where id = '${investment}' returning 1`,
        '23514',
      ],
      [
        'a decision line twice',
        `insert into public.investment (decision_no, decision_date, authority, kind, year, plan_mvnd, visibility, provenance) values ('QĐ in public', '2016-05-01', 'X', 'build', 2016, 1, 'public', 'reported') returning 1`,
        '23505',
      ],
      [
        'a warranty that ends before acceptance',
        `update public.investment set accepted_on = '2020-01-01', warranty_until = '2019-01-01', lock_version = lock_version where id = '${investment}' returning 1`,
        '23514',
      ],
      [
        'a site with money spent on it, deleted',
        `delete from public.site where id = '${idOf('radio_station in internal')}' returning 1`,
        'PD002',
      ],
    ])('%s is refused', async (_what, sql, code) => {
      expect(inOneWord(await attempt(database(), 'owner', sql))).toBe(code);
    });
  });
}
