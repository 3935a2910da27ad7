import { describe, expect, test } from 'vitest';
import { accountPassword, clientOf, type ContractClients } from './contract-backend.ts';

/** Signing in, staying in, signing out. */
export function checkAccounts(c: ContractClients): void {
  describe('accounts', () => {
    test('sign in, refresh, sign out', async () => {
      const client = clientOf(c.backend, c.backend.keys.publishable);
      const wrong = await client.auth.signInWithPassword({ email: 'editor@example.vn', password: 'wrong' });
      expect(wrong.error?.code).toBe('invalid_credentials');
      await client.auth.signInWithPassword({ email: 'editor@example.vn', password: accountPassword });
      expect((await client.rpc('my_membership')).data).toEqual({ role: 'editor', scope_uid: null });
      const { data, error } = await client.auth.refreshSession();
      expect([error, data.user?.email]).toEqual([null, 'editor@example.vn']);
      expect((await client.rpc('my_membership')).data).toMatchObject({ role: 'editor' });
      expect((await client.auth.signOut()).error).toBeNull();
      expect((await client.from('member_site').select('id').limit(1)).error?.code).toBe('42501');
    });
  });
}
