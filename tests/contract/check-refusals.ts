import { describe, expect, test } from 'vitest';
import type { ContractClients } from './contract-backend.ts';

/** What is not there, and what is not for everybody. */
export function checkRefusals(c: ContractClients): void {
  describe('refusals', () => {
    test.each(['site', 'status_event', 'member', 'audit_log', 'member_site'])(
      'anon does not read %s',
      async (name) => {
        const { error, status } = await c.anon.from(name).select('*').limit(1);
        expect([status, error?.code]).toEqual([401, '42501']);
      },
    );

    test('what is not there says so', async () => {
      expect((await c.anon.from('nothing').select('*')).error?.code).toBe('PGRST205');
      expect((await c.anon.from('public_site').select('nothing')).error?.code).toBe('42703');
      expect((await c.anon.rpc('nothing')).error?.code).toBe('PGRST202');
      expect((await c.anon.from('public_site').select('*').eq('id', 'not-an-id')).error?.code).toBe('22P02');
      expect((await c.anon.from('public_site').select('*').eq('code', 'NO-SUCH').single()).error?.code).toBe(
        'PGRST116',
      );
      expect(
        (await c.anon.from('public_site').select('*').eq('code', 'NO-SUCH').maybeSingle()).data,
      ).toBeNull();
    });

    test('a guard post is not public', async () => {
      const { count } = await c.anon
        .from('public_site')
        .select('*', { count: 'exact', head: true })
        .eq('kind', 'guard_post');
      expect(count).toBe(0);
    });
  });
}
