import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStatusHistoryBody } from '#data/rows/status-history-body.ts';
import { dayOf, isoOfDay } from '#domain/day.ts';
import { standingOn } from '#domain/network-as-of.ts';
import { joinStatusHistory, type StatusHistory, type StatusHistoryPage } from '#domain/status-history.ts';
import { statuses } from '#domain/status.ts';
import { visibilities } from '#domain/site.ts';
import { inSavepoint } from '../attempt.ts';
import { idOf } from '../id-of.ts';
import type { TestDatabase } from '../open-test-database.ts';

const site = idOf('pano in public');
const cluster = idOf('cluster in public');

const audiences = [
  {
    as: 'everybody',
    history: 'public_status_history',
    sites: 'public_network_as_of',
    clusters: 'public_clusters_as_of',
  },
  { as: 'members', history: 'status_history', sites: 'network_as_of', clusters: 'clusters_as_of' },
] as const;
type Functions = (typeof audiences)[number];

const date = fc.integer({ min: dayOf('2014-01-01'), max: dayOf('2014-01-20') }).map(isoOfDay);
const maybeDate = fc.option(date, { nil: null });
const plan = fc.record({
  events: fc.array(
    fc.record({
      ofSite: fc.boolean(),
      status: fc.constantFrom(...statuses),
      on: date,
      visibility: fc.constantFrom(...visibilities),
      /** Annuls the event so many places before it, when that one is of the same subject and not yet annulled. */
      annuls: fc.option(fc.nat({ max: 4 }), { nil: null }),
    }),
    { maxLength: 14 },
  ),
  commissionedOn: maybeDate,
  retiredOn: maybeDate,
  installedOn: maybeDate,
});
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

/** The events that are given away at once say of every date what network_as_of and clusters_as_of say of it. */
export function describeHistory(database: () => TestDatabase): void {
  describe('the history at once', () => {
    test.each(audiences)('tells $as of every date what the functions say of it', async (functions) => {
      await fc.assert(
        fc.asyncProperty(plan, (planned) =>
          inSavepoint(database(), async () => {
            await plantEvents(database(), planned);
            const history = joinStatusHistory(await readHistory(database(), functions.history, 1000));
            for (let day = dayOf('2013-12-31'); day <= dayOf('2014-01-21'); day += 1)
              expect(await listDifferences(database(), functions, history, day)).toEqual([]);
          }),
        ),
        { numRuns: 12 },
      );
    });

    test.each(audiences)('comes to $as in pages that together hold it once', async ({ history }) => {
      const whole = await readHistory(database(), history, 1000);
      const pages = await readHistory(database(), history, 3);
      expect(whole).toHaveLength(1);
      expect(pages.length).toBeGreaterThan(2);
      expect(joinStatusHistory(pages)).toEqual(joinStatusHistory(whole));
    });
  });
}

async function plantEvents(database: TestDatabase, planned: Plan): Promise<void> {
  const free = new Map<number, boolean>();
  for (const [index, { ofSite, status, on, visibility, annuls }] of planned.events.entries()) {
    const target = annuls === null ? -1 : index - 1 - annuls;
    const annulled = free.get(target) === ofSite ? idOf(`planned ${target}`) : null;
    if (annulled !== null) free.delete(target);
    free.set(index, ofSite);
    await database.query(
      `insert into public.status_event (id, site_id, cluster_id, status, effective_from, visibility, annuls_id, provenance)
       values ($1, $2, $3, $4::public.status, $5::date, $6::public.visibility, $7, 'synthetic')`,
      [
        idOf(`planned ${index}`),
        ofSite ? site : null,
        ofSite ? null : cluster,
        status,
        on,
        visibility,
        annulled,
      ],
    );
  }
  await database.query(
    `update public.site set commissioned_on = $2::date, retired_on = case when $3::date is not null then greatest($2::date, $3::date) end, lock_version = lock_version where id = $1`,
    [site, planned.commissionedOn, planned.retiredOn],
  );
  await database.query(
    `update public.speaker_cluster set installed_on = $2::date, retired_on = $3::date, lock_version = lock_version where id = $1`,
    [cluster, planned.installedOn, planned.retiredOn],
  );
}

async function readHistory(
  database: TestDatabase,
  name: string,
  limit: number,
): Promise<StatusHistoryPage[]> {
  const pages: StatusHistoryPage[] = [];
  let after: string | null = null;
  do {
    const [row]: Record<string, unknown>[] = await database.query(
      `select public.${name}($1::uuid, $2) as body`,
      [after, limit],
    );
    const page: StatusHistoryPage | null = parseStatusHistoryBody(row?.['body']);
    if (page === null) throw new Error(`${name} answered something else`);
    pages.push(page);
    after = page.next;
  } while (after !== null);
  return pages;
}

async function listDifferences(
  database: TestDatabase,
  { sites, clusters }: Functions,
  history: StatusHistory,
  day: number,
): Promise<readonly string[]> {
  const rows = await database.query(
    `select f.site_id as id, f.status, f.status_since, f."exists", s.commissioned_on::text as built, s.retired_on::text as retired
     from public.${sites}($1::date) f join public.site s on s.id = f.site_id
     union all
     select f.cluster_id, f.status, f.status_since, f."exists", c.installed_on::text, c.retired_on::text
     from public.${clusters}($1::date) f join public.speaker_cluster c on c.id = f.cluster_id`,
    [isoOfDay(day)],
  );
  if (rows.length < 4) throw new Error('the functions tell of hardly anything');
  return rows.flatMap(({ id, status, status_since, exists, built, retired }) => {
    const subject = { id: String(id), builtDay: dayFrom(built), retiredDay: dayFrom(retired) };
    const standing = standingOn(history, subject, day);
    const stands = standing.presence === 'unknown' ? null : standing.presence === 'exists';
    const derived = `${standing.status} ${standing.statusSince} ${stands}`;
    const told = [status, status_since, exists].map(String).join(' ');
    return derived === told ? [] : [`${String(id)} on ${isoOfDay(day)}: ${derived}, not ${told}`];
  });
}

function dayFrom(iso: unknown): number | null {
  return typeof iso === 'string' ? dayOf(iso) : null;
}
