import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, type ContractBackend } from './contract-backend.ts';

const password = 'a-long-enough-one';

/** Every call of the data client that the application relies on, with the answer it relies on. */
export function checkDataContract(open: () => Promise<ContractBackend>): void {
  let backend: ContractBackend;
  let anon: SupabaseClient;
  let editor: SupabaseClient;
  let service: SupabaseClient;

  const signedIn = async (role: string) => {
    const email = `${role}@example.vn`;
    const id = await backend.createAccount(email, password);
    await backend.query('insert into public.member (user_id, role) values ($1, $2::public.member_role)', [
      id,
      role,
    ]);
    const client = clientOf(backend, backend.keys.publishable);
    await client.auth.signInWithPassword({ email, password });
    return client;
  };

  beforeAll(async () => {
    backend = await open();
    anon = clientOf(backend, backend.keys.publishable);
    service = clientOf(backend, backend.keys.service);
    editor = await signedIn('editor');
  }, 180_000);

  afterAll(() => backend?.close());

  describe('reading', () => {
    test('a page, in order, with the count of all', async () => {
      const { data, count, error, status } = await anon
        .from('public_site')
        .select('*', { count: 'exact' })
        .order('code')
        .range(10, 19);
      expect([error, status]).toEqual([null, 206]);
      const { count: all } = await anon.from('public_site').select('*', { count: 'exact', head: true });
      expect([data?.length, count]).toEqual([10, all]);
      const codes = (data ?? []).map((row: { code: string }) => row.code);
      expect(codes).toEqual(codes.toSorted());
    });

    test('the page after the last', async () => {
      const { error, status } = await anon
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
        const page = await anon
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
      const { data: site } = await anon.from('public_site').select('*').eq('code', 'CK-HOALU').maybeSingle();
      const { data: gates } = await anon.from('public_site').select('*').eq('kind', 'border_gate').limit(1);
      const gate = site ?? gates?.[0];
      expect(gate).toMatchObject({
        lon: expect.any(Number),
        lat: expect.any(Number),
        facts: expect.any(Object),
      });
      expect(Array.isArray(gate?.units)).toBe(true);
      const { data: shape } = await anon
        .from('public_admin_unit_geometry')
        .select('*')
        .match({ vintage: 2025, level: 'commune' })
        .limit(1)
        .single();
      expect(shape?.geometry).toMatchObject({ type: expect.stringMatching(/Polygon$/) });
      const { data: event } = await anon
        .from('public_status_event')
        .select('effective_from,annulled')
        .limit(1)
        .single();
      expect(event).toEqual({
        effective_from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        annulled: expect.any(Boolean),
      });
      const { data: money } = await anon
        .from('public_site_investment')
        .select('plan_mvnd,funding')
        .limit(1)
        .single();
      expect(money).toEqual({ plan_mvnd: expect.any(Number), funding: expect.any(Array) });
    });

    test('filters: equal, in, contains, overlaps, ilike, or, is null, comparison', async () => {
      const count = async (query: PromiseLike<{ count: number | null; error: unknown }>) => {
        const { count: found, error } = await query;
        expect(error).toBeNull();
        return found;
      };
      const sites = () => anon.from('public_site').select('*', { count: 'exact', head: true });
      const stations = await count(sites().eq('kind', 'radio_station'));
      expect(stations).toBe(111);
      expect(await count(sites().in('kind', ['radio_station', 'pano']))).toBe(114);
      expect(await count(sites().or('kind.eq.radio_station,kind.eq.pano'))).toBe(114);
      expect(await count(sites().eq('kind', 'radio_station').ilike('name_vi', '%lộc th%'))).toBeGreaterThan(
        1,
      );
      expect(await count(sites().not('retired_on', 'is', null).is('retired_on', null))).toBe(0);
      const { data } = await anon
        .from('public_site')
        .select('units')
        .eq('kind', 'radio_station')
        .limit(1)
        .single();
      const [unit] = (data?.units ?? []) as string[];
      expect(await count(sites().contains('units', [unit]))).toBeGreaterThan(0);
      expect(await count(sites().overlaps('units', [unit, 'none@2025']))).toBeGreaterThan(0);
      const clusters = anon.from('public_speaker_cluster').select('*', { count: 'exact', head: true });
      expect(await count(clusters.gte('speaker_count', 1).lt('speaker_count', 1000))).toBe(1734);
    });

    test('Lộc Thạnh and Lộc Thành are two communes', async () => {
      const { data } = await anon
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
      const { data, error } = await service
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
      const { data: status } = await anon.rpc('dataset_status');
      expect(status).toMatchObject({ geography: 'illustrative', counts: { speaker_cluster: 1734 } });
      expect((await anon.rpc('dataset_status', undefined, { get: true })).data).toEqual(status);
      expect((await anon.rpc('dataset_status', undefined, { head: true })).error).toBeNull();
      const { data: asOf } = await anon.rpc('public_network_as_of', { p_date: '2018-12-31' }).range(0, 9_999);
      expect(asOf?.length).toBeGreaterThan(100);
      expect((await anon.rpc('fold', { input: 'Đồng Xoài' })).data).toBe('dong xoai');
    });
  });

  describe('refusals', () => {
    test.each(['site', 'status_event', 'member', 'audit_log', 'member_site'])(
      'anon does not read %s',
      async (name) => {
        const { error, status } = await anon.from(name).select('*').limit(1);
        expect([status, error?.code]).toEqual([401, '42501']);
      },
    );

    test('what is not there says so', async () => {
      expect((await anon.from('nothing').select('*')).error?.code).toBe('PGRST205');
      expect((await anon.from('public_site').select('nothing')).error?.code).toBe('42703');
      expect((await anon.rpc('nothing')).error?.code).toBe('PGRST202');
      expect((await anon.from('public_site').select('*').eq('id', 'not-an-id')).error?.code).toBe('22P02');
      expect((await anon.from('public_site').select('*').eq('code', 'NO-SUCH').single()).error?.code).toBe(
        'PGRST116',
      );
      expect(
        (await anon.from('public_site').select('*').eq('code', 'NO-SUCH').maybeSingle()).data,
      ).toBeNull();
    });

    test('a guard post is not public', async () => {
      const { count } = await anon
        .from('public_site')
        .select('*', { count: 'exact', head: true })
        .eq('kind', 'guard_post');
      expect(count).toBe(0);
    });
  });

  describe('writing', () => {
    const code = 'PN-CONTRACT';

    test('insert returns the row, with the place given as EWKT', async () => {
      const { data: unit } = await editor
        .from('admin_unit')
        .select('id')
        .eq('code', '25280')
        .eq('vintage', 2024)
        .single();
      const { data, error, status } = await editor
        .from('site')
        .insert({
          code,
          kind: 'pano',
          name_vi: 'Cụm pano thử',
          admin_unit_id: unit?.id,
          geom: 'SRID=4326;POINT(106.6 11.9)',
          position_method: 'map',
          provenance: 'surveyed',
          source: 'contract',
        })
        .select('code,status,lock_version')
        .single();
      expect(error).toBeNull();
      expect(status).toBe(201);
      expect(data).toMatchObject({ code, status: 'unknown', lock_version: expect.any(Number) });
    });

    test('what is inserted is read through the view, with its place', async () => {
      const { data } = await editor.from('member_site').select('code,lon,lat').eq('code', code).single();
      expect(data).toEqual({ code, lon: 106.6, lat: 11.9 });
    });

    test('an event changes the status of its site', async () => {
      const { data: site } = await editor.from('site').select('id').eq('code', code).single();
      const event = {
        site_id: site?.id,
        status: 'broken',
        effective_from: '2026-01-15',
        provenance: 'surveyed',
        source: 'contract',
      };
      expect((await editor.from('status_event').insert(event)).error).toBeNull();
      const { data } = await editor
        .from('member_site')
        .select('status,status_since')
        .eq('code', code)
        .single();
      expect(data).toEqual({ status: 'broken', status_since: '2026-01-15' });
    });

    test('update takes the version it was read with, and refuses an older one', async () => {
      const { data: before } = await editor.from('site').select('id,lock_version').eq('code', code).single();
      const change = (note: string) =>
        editor
          .from('site')
          .update({ note, lock_version: before?.lock_version })
          .eq('id', before?.id)
          .select('note,lock_version')
          .single();
      const first = await change('one');
      expect(first.data).toEqual({ note: 'one', lock_version: Number(before?.lock_version) + 1 });
      const second = await change('two');
      expect([second.status, second.error?.code, second.error?.hint]).toEqual([
        409,
        'PT409',
        'lock_conflict',
      ]);
    });

    test('a duplicate, a broken rule and a row outside the rights are told apart', async () => {
      const row = { code, kind: 'pano', name_vi: 'x', provenance: 'surveyed', source: 'contract' };
      const { data: unit } = await editor
        .from('admin_unit')
        .select('id')
        .eq('code', '25280')
        .eq('vintage', 2024)
        .single();
      const duplicate = await editor.from('site').insert({ ...row, admin_unit_id: unit?.id });
      expect([duplicate.status, duplicate.error?.code]).toEqual([409, '23505']);
      const oddKind = await editor.from('site').insert({ ...row, code: 'PN-2', kind: 'lighthouse' });
      expect([oddKind.status, oddKind.error?.code]).toEqual([400, '22P02']);
      const stranger = await anon.from('site').insert(row);
      expect([stranger.status, stranger.error?.code]).toEqual([401, '42501']);
      const viewer = await signedIn('viewer');
      const beyond = await viewer.from('site').insert({ ...row, code: 'PN-3', admin_unit_id: unit?.id });
      expect([beyond.status, beyond.error?.code]).toEqual([403, '42501']);
    });

    test('many rows go in together or not at all', async () => {
      const { data: site } = await editor.from('site').select('id').eq('code', code).single();
      const base = {
        site_id: site?.id,
        provenance: 'surveyed',
        source: 'contract',
        effective_from: '2026-02-01',
      };
      const { error } = await editor.from('status_event').insert([
        { ...base, status: 'good' },
        { ...base, status: 'sideways' },
      ]);
      expect(error?.code).toBe('22P02');
      const { count } = await editor
        .from('status_event')
        .select('*', { count: 'exact', head: true })
        .eq('site_id', site?.id)
        .eq('status', 'good');
      expect(count).toBe(0);
    });
  });

  describe('accounts', () => {
    test('sign in, refresh, sign out', async () => {
      const client = clientOf(backend, backend.keys.publishable);
      const wrong = await client.auth.signInWithPassword({ email: 'editor@example.vn', password: 'wrong' });
      expect(wrong.error?.code).toBe('invalid_credentials');
      await client.auth.signInWithPassword({ email: 'editor@example.vn', password });
      expect((await client.rpc('my_membership')).data).toEqual({ role: 'editor', scope_uid: null });
      const { data, error } = await client.auth.refreshSession();
      expect([error, data.user?.email]).toEqual([null, 'editor@example.vn']);
      expect((await client.rpc('my_membership')).data).toMatchObject({ role: 'editor' });
      expect((await client.auth.signOut()).error).toBeNull();
      expect((await client.from('member_site').select('id').limit(1)).error?.code).toBe('42501');
    });
  });
}
