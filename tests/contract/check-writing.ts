import { describe, expect, test } from 'vitest';
import type { ContractClients } from './contract-backend.ts';

/** Inserts, updates, conflicts and broken rules. */
export function checkWriting(c: ContractClients): void {
  describe('writing', () => {
    const code = 'PN-CONTRACT';

    test('insert returns the row, with the place given as EWKT', async () => {
      const { data: unit } = await c.editor
        .from('admin_unit')
        .select('id')
        .eq('code', '25280')
        .eq('vintage', 2024)
        .single();
      const { data, error, status } = await c.editor
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
      const { data } = await c.editor.from('member_site').select('code,lon,lat').eq('code', code).single();
      expect(data).toEqual({ code, lon: 106.6, lat: 11.9 });
    });

    test('an event changes the status of its site', async () => {
      const { data: site } = await c.editor.from('site').select('id').eq('code', code).single();
      const event = {
        site_id: site?.id,
        status: 'broken',
        effective_from: '2026-01-15',
        provenance: 'surveyed',
        source: 'contract',
      };
      expect((await c.editor.from('status_event').insert(event)).error).toBeNull();
      const { data } = await c.editor
        .from('member_site')
        .select('status,status_since')
        .eq('code', code)
        .single();
      expect(data).toEqual({ status: 'broken', status_since: '2026-01-15' });
    });

    test('update takes the version it was read with, and refuses an older one', async () => {
      const { data: before } = await c.editor
        .from('site')
        .select('id,lock_version')
        .eq('code', code)
        .single();
      const change = (note: string) =>
        c.editor
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
      const { data: unit } = await c.editor
        .from('admin_unit')
        .select('id')
        .eq('code', '25280')
        .eq('vintage', 2024)
        .single();
      const duplicate = await c.editor.from('site').insert({ ...row, admin_unit_id: unit?.id });
      expect([duplicate.status, duplicate.error?.code]).toEqual([409, '23505']);
      const oddKind = await c.editor.from('site').insert({ ...row, code: 'PN-2', kind: 'lighthouse' });
      expect([oddKind.status, oddKind.error?.code]).toEqual([400, '22P02']);
      const stranger = await c.anon.from('site').insert(row);
      expect([stranger.status, stranger.error?.code]).toEqual([401, '42501']);
      const viewer = await c.signedIn('viewer');
      const beyond = await viewer.from('site').insert({ ...row, code: 'PN-3', admin_unit_id: unit?.id });
      expect([beyond.status, beyond.error?.code]).toEqual([403, '42501']);
    });

    test('many rows go in together or not at all', async () => {
      const { data: site } = await c.editor.from('site').select('id').eq('code', code).single();
      const base = {
        site_id: site?.id,
        provenance: 'surveyed',
        source: 'contract',
        effective_from: '2026-02-01',
      };
      const { error } = await c.editor.from('status_event').insert([
        { ...base, status: 'good' },
        { ...base, status: 'sideways' },
      ]);
      expect(error?.code).toBe('22P02');
      const { count } = await c.editor
        .from('status_event')
        .select('*', { count: 'exact', head: true })
        .eq('site_id', site?.id)
        .eq('status', 'good');
      expect(count).toBe(0);
    });
  });
}
