import type { App } from '@supabase/lite';
import type { BackendKeys } from './backend-keys.ts';
import type { SqlTarget } from './sql-target.ts';

type Credentials = { email: string; password: string };

/** Signs an account up through the auth API of an app that is open to it, and leaves no session behind. */
export async function createAccount(
  registrar: App,
  target: SqlTarget,
  keys: BackendKeys,
  credentials: Credentials,
): Promise<string> {
  const existing = await findAccount(target, credentials.email);
  if (existing !== undefined) return existing;
  const answer = await registrar.fetch(
    new Request('http://embedded.localhost/auth/v1/signup', {
      method: 'POST',
      headers: { apikey: keys.publishable, 'content-type': 'application/json' },
      body: JSON.stringify(credentials),
    }),
  );
  if (!answer.ok) throw new Error(`account not made (${answer.status}): ${await answer.text()}`);
  const id = await findAccount(target, credentials.email);
  if (id === undefined) throw new Error('the account was made, but cannot be found');
  await target.query('delete from auth.sessions where user_id = $1', [id]);
  return id;
}

async function findAccount(target: SqlTarget, email: string): Promise<string | undefined> {
  const rows = await target.query('select id from auth.users where email = $1', [email]);
  return rows[0] === undefined ? undefined : String(rows[0]['id']);
}
