import { createStore } from 'zustand/vanilla';
import type { Session, SessionGateway, SignInError } from '#data/session-gateway.ts';

export type SessionState = {
  readonly session: Session | null;
  /** The session ended without being asked to. */
  readonly ended: boolean;
};

export type SessionStore = ReturnType<typeof createSessionStore>;

export function createSessionStore() {
  return createStore<SessionState>()(() => ({ session: null, ended: false }));
}

export type SessionActions = {
  resume(): Promise<void>;
  /** null when it went well. */
  signIn(email: string, password: string): Promise<SignInError | null>;
  signOut(): Promise<void>;
};

/** `onChange` is told whenever another person is in front of the screen. */
export function createSessionActions(
  gateway: SessionGateway,
  store: SessionStore,
  onChange: (session: Session | null) => void,
): SessionActions {
  function enter(session: Session | null, ended: boolean): void {
    store.setState({ session, ended });
    onChange(session);
  }
  gateway.onEnd(() => {
    if (store.getState().session !== null) enter(null, true);
  });
  return {
    async resume() {
      const answer = await gateway.resume();
      enter(answer.ok ? answer.value : null, false);
    },
    async signIn(email, password) {
      const answer = await gateway.signIn(email, password);
      if (!answer.ok) return answer.error;
      enter(answer.value, false);
      return null;
    },
    async signOut() {
      await gateway.signOut();
      enter(null, false);
    },
  };
}
