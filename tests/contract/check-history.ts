import { describe, expect, test } from 'vitest';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { Audience } from '#data/gateway.ts';
import { parseRows } from '#data/parse-rows.ts';
import { readPages } from '#data/read-pages.ts';
import { readStatusHistory } from '#data/read-status-history.ts';
import { siteRowCodec } from '#data/rows/site-row.ts';
import { speakerClusterRowCodec } from '#data/rows/speaker-cluster-row.ts';
import { createItemDater, type Dated } from '#domain/date-items.ts';
import { dayOf, isoOfDay } from '#domain/day.ts';
import { clusterSubject, presences, siteSubject } from '#domain/network-as-of.ts';
import type { StatusHistory } from '#domain/status-history.ts';
import type { ContractClients } from './contract-backend.ts';

/** How many of the days around the events are compared here; each asks the database twice. */
const comparedDays = 60;

/** What the browser derives for a date is what the database's functions say of it. */
export function checkHistory(c: ContractClients): void {
  describe.each([
    {
      audience: 'public',
      client: () => c.anon,
      sites: 'public_network_as_of',
      clusters: 'public_clusters_as_of',
    },
    { audience: 'member', client: () => c.editor, sites: 'network_as_of', clusters: 'clusters_as_of' },
  ] as const)('the network as of a date, $audience', ({ audience, client, sites, clusters }) => {
    test('is the same in the browser as in the database, on and around the days of events', async () => {
      const { history, dateSites, dateClusters } = await openHistory(client(), audience);
      for (const day of sample(daysAround(history))) {
        const date = isoOfDay(day);
        expect([date, standingsOf(dateSites(day))]).toEqual([
          date,
          await ask(client(), sites, 'site_id', date),
        ]);
        expect([date, standingsOf(dateClusters(day))]).toEqual([
          date,
          await ask(client(), clusters, 'cluster_id', date),
        ]);
      }
    }, 240_000);
  });
}

async function openHistory(client: SupabaseClient, audience: Audience) {
  const history = await readStatusHistory(client, audience);
  if (!history.ok) throw new Error(`the history was not read: ${history.error.kind}`);
  const sites = parseRows(siteRowCodec, await readAll(client, `${audience}_site`), 'site').values;
  const clusters = parseRows(
    speakerClusterRowCodec,
    await readAll(client, `${audience}_speaker_cluster`),
    'cluster',
  ).values;
  expect([sites.length, clusters.length]).toEqual([expect.any(Number), 1734]);
  return {
    history: history.value,
    dateSites: createItemDater(sites, siteSubject, history.value),
    dateClusters: createItemDater(clusters, clusterSubject, history.value),
  };
}

async function readAll(client: SupabaseClient, view: string): Promise<readonly unknown[]> {
  const rows = await readPages((from, to) =>
    client.from(view).select('*', { count: 'exact' }).order('id').range(from, to),
  );
  if (!rows.ok) throw new Error(`${view} was not read: ${rows.error.kind}`);
  return rows.value;
}

function daysAround({ days }: StatusHistory): readonly number[] {
  const around = new Set<number>();
  for (const day of days) for (const near of [day - 1, day, day + 1]) around.add(near);
  return [...around].toSorted((a, b) => a - b);
}

/** Evenly through the years, the ends of the programme's years among them. */
function sample(days: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.floor(days.length / comparedDays));
  return [...days.filter((_, index) => index % step === 0), dayOf('2018-12-31'), dayOf('2025-07-01')];
}

function standingsOf<
  Item extends { readonly id: string; readonly status: string; readonly statusSince: string | null },
>({ items, presenceCodes }: Dated<Item>): readonly string[] {
  return items
    .map(({ id, status, statusSince }, index) => {
      const presence = presences[presenceCodes[index] ?? -1];
      const exists = presence === 'unknown' ? null : presence === 'exists';
      return `${id} ${status} ${statusSince} ${exists}`;
    })
    .toSorted();
}

async function ask(
  client: SupabaseClient,
  name: string,
  key: string,
  date: string,
): Promise<readonly string[]> {
  const { data, error } = await client.rpc(name, { p_date: date }).range(0, 9_999);
  expect(error).toBeNull();
  const rows = (data ?? []) as readonly Record<string, unknown>[];
  return rows
    .map((row) => [row[key], row['status'], row['status_since'], row['exists']].map(String).join(' '))
    .toSorted();
}
