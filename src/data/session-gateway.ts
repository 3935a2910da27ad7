import type { SupabaseClient } from '@supabase/supabase-js';
import type { Membership } from '#domain/membership.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { isPassing, type DataError } from './data-error.ts';
import { parseRows } from './parse-rows.ts';
import { answerOf, toPageError } from './read-pages.ts';
import { membershipBodyCodec } from './rows/membership-body.ts';

/** Somebody who signed in; without a membership they see what everybody sees. */
export type Session = { readonly email: string; readonly membership: Membership | null };

export type SignInError = DataError | { readonly kind: 'wrong_credentials' };

export type SessionGateway = {
  /** The session kept in this browser, if it still holds; fails when nobody is there who could tell. */
  resume(): Promise<Result<Session | null, DataError>>;
  signIn(email: string, password: string): Promise<Result<Session, SignInError>>;
  signOut(): Promise<void>;
  /** What proves to the server who this is; null when nobody is signed in. */
  accessToken(): Promise<string | null>;
  /** Calls back when the session ends without being asked to. Returns how to stop listening. */
  onEnd(listener: () => void): () => void;
};

export function createSessionGateway(client: SupabaseClient): SessionGateway {
  let leaving = false;

  async function readSession(email: string): Promise<Result<Session, DataError>> {
    const answer = await answerOf(client.rpc('my_membership').retry(false));
    if (answer.error !== null) return fail(toPageError(answer));
    const { values } =
      answer.data === null ? { values: [] } : parseRows(membershipBodyCodec, [answer.data], 'my_membership');
    return ok({ email, membership: values[0] ?? null });
  }

  return {
    async resume() {
      const { data, error } = await client.auth.getSession();
      if (data.session !== null) return readSession(data.session.user.email ?? '');
      const problem = error === null ? null : toPageError({ status: error.status ?? 0, error: {} });
      return problem !== null && isPassing(problem) ? fail(problem) : ok(null);
    },
    async signIn(email, password) {
      const { data, error } = await client.auth.signInWithPassword({ email, password });
      if (error !== null) {
        const status = error.status ?? 0;
        return fail(
          status === 400 || status === 422
            ? { kind: 'wrong_credentials' }
            : toPageError({ status, error: {} }),
        );
      }
      return readSession(data.user.email ?? email);
    },
    async accessToken() {
      const { data } = await client.auth.getSession();
      return data.session?.access_token ?? null;
    },
    async signOut() {
      leaving = true;
      await client.auth.signOut({ scope: 'local' });
      leaving = false;
    },
    onEnd(listener) {
      const { data } = client.auth.onAuthStateChange((event) => {
        if (event === 'SIGNED_OUT' && !leaving) listener();
      });
      return () => data.subscription.unsubscribe();
    },
  };
}
