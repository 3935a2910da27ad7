import { describe, expect, test } from 'vitest';
import type { ContractClients } from './contract-backend.ts';

/** Pages, filters, embeds and functions. */
export function checkReading(c: ContractClients): void {
  describe('reading', () => {
    test('a page, in order, with the count of all', async () => {
      const { data, count, error, status } = await c.anon
        .from('public_site')
        .select('*', { count: 'exact' })
        .order('code')
        .range(10, 19);
      expect([error, status]).toEqual([null, 206]);
      const { count: all } = await c.anon.from('public_site').select('*', { count: 'exact', head: true });
      expect([data?.length, count]).toEqual([10, all]);
      const codes = (data ?? []).map((row: { code: string }) => row.code);
      expect(codes).toEqual(codes.toSorted());
    });

    test('the page after the last', async () => {
      const { error, status } = await c.anon
        .from('public_site')
        .select('*', { count: 'exact' })
        .order('code')
        .range(90_000, 90_009);
      expect([status, error?.code]).toEqual([416, 'PGRST103']);
    });

    test('pages side by side hold every row once', async () => {
      const seen = new Set<string>();
      let read = 0;
      for (let from = 0; from < 1734; from += 500) {
        const page = await c.anon
          .from('public_speaker_cluster')
          .select('id')
          .order('id')
          .range(from, from + 499);
        for (const row of page.data ?? []) seen.add(String(row.id));
        read += page.data?.length ?? 0;
      }
      expect([seen.size, read]).toEqual([1734, 1734]);
    });

    test('the kinds of value: numbers, dates as text, arrays, GeoJSON', async () => {
      const { data: site } = await c.anon
        .from('public_site')
        .select('*')
        .eq('code', 'CK-HOALU')
        .maybeSingle();
      const { data: gates } = await c.anon.from('public_site').select('*').eq('kind', 'border_gate').limit(1);
      const gate = site ?? gates?.[0];
      expect(gate).toMatchObject({
        lon: expect.any(Number),
        lat: expect.any(Number),
        facts: expect.any(Object),
      });
      expect(Array.isArray(gate?.units)).toBe(true);
      const { data: shape } = await c.anon
        .from('public_admin_unit_geometry')
        .select('*')
        .match({ vintage: 2025, level: 'commune' })
        .limit(1)
        .single();
      expect(shape?.geometry).toMatchObject({ type: expect.stringMatching(/Polygon$/) });
      const { data: event } = await c.anon
        .from('public_status_event')
        .select('effective_from,annulled')
        .limit(1)
        .single();
      expect(event).toEqual({
        effective_from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        annulled: expect.any(Boolean),
      });
      const { data: money } = await c.anon
        .from('public_site_investment')
        .select('plan_mvnd,funding')
        .limit(1)
        .single();
      expect(money).toEqual({ plan_mvnd: expect.any(Number), funding: expect.any(Array) });
    });

    test('the history of a site without the words that members wrote', async () => {
      const { data } = await c.anon.from('public_status_event').select('*').limit(1).single();
      expect(Object.keys(data ?? {}).toSorted()).toEqual([
        'annulled',
        'annuls_id',
        'cluster_id',
        'effective_from',
        'id',
        'provenance',
        'seq',
        'site_id',
        'status',
      ]);
      const { data: told, error } = await c.editor
        .from('member_status_event')
        .select('note, source')
        .limit(1)
        .single();
      expect(error).toBeNull();
      expect(Object.keys(told ?? {}).toSorted()).toEqual(['note', 'source']);
    });

    test('filters: equal, in, contains, overlaps, ilike, or, is null, comparison', async () => {
      const sites = () => c.anon.from('public_site').select('*', { count: 'exact', head: true });
      const stations = await countOf(sites().eq('kind', 'radio_station'));
      expect(stations).toBe(111);
      expect(await countOf(sites().in('kind', ['radio_station', 'pano']))).toBe(114);
      expect(await countOf(sites().or('kind.eq.radio_station,kind.eq.pano'))).toBe(114);
      expect(await countOf(sites().eq('kind', 'radio_station').ilike('name_vi', '%lộc th%'))).toBeGreaterThan(
        1,
      );
      expect(await countOf(sites().not('retired_on', 'is', null).is('retired_on', null))).toBe(0);
      const { data } = await c.anon
        .from('public_site')
        .select('units')
        .eq('kind', 'radio_station')
        .limit(1)
        .single();
      const [unit] = (data?.units ?? []) as string[];
      expect(await countOf(sites().contains('units', [unit]))).toBeGreaterThan(0);
      expect(await countOf(sites().overlaps('units', [unit, 'none@2025']))).toBeGreaterThan(0);
      const clusters = c.anon.from('public_speaker_cluster').select('*', { count: 'exact', head: true });
      expect(await countOf(clusters.gte('speaker_count', 1).lt('speaker_count', 1000))).toBe(1734);
    });

    test('Lộc Thạnh and Lộc Thành are two communes', async () => {
      const { data } = await c.anon
        .from('public_admin_unit')
        .select('uid,name_vi')
        .in('uid', ['25280@2024', '25294@2024'])
        .order('uid');
      expect(data).toEqual([
        { uid: '25280@2024', name_vi: expect.stringContaining('Lộc Thạnh') },
        { uid: '25294@2024', name_vi: expect.stringContaining('Lộc Thành') },
      ]);
    });

    test('a row with the rows that belong to it', async () => {
      const { data, error } = await c.service
        .from('site')
        .select('code, site_pano(*), admin_unit!site_admin_unit_id_fkey(code, vintage)')
        .eq('kind', 'pano')
        .order('code')
        .limit(1)
        .single();
      expect(error).toBeNull();
      expect(data).toMatchObject({ code: expect.any(String), admin_unit: { code: expect.any(String) } });
    });

    test('functions, by POST, GET and HEAD', async () => {
      const { data: status } = await c.anon.rpc('dataset_status');
      expect(status).toMatchObject({ geography: 'illustrative', counts: { speaker_cluster: 1734 } });
      expect((await c.anon.rpc('dataset_status', undefined, { get: true })).data).toEqual(status);
      expect((await c.anon.rpc('dataset_status', undefined, { head: true })).error).toBeNull();
      const { data: asOf } = await c.anon
        .rpc('public_network_as_of', { p_date: '2018-12-31' })
        .range(0, 9_999);
      expect(asOf?.length).toBeGreaterThan(100);
      expect((await c.anon.rpc('fold', { input: 'Đồng Xoài' })).data).toBe('dong xoai');
    });
  });
}

async function countOf(query: PromiseLike<{ count: number | null; error: unknown }>): Promise<number | null> {
  const { count: found, error } = await query;
  expect(error).toBeNull();
  return found;
}
