import { createStore } from 'zustand/vanilla';
import { isPassing } from '#data/data-error.ts';
import type { KeptSession } from '#data/kept-session.ts';
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
  /** Goes on with the session of the last visit; with whom this browser remembers while the backend does not answer. */
  resume(): Promise<void>;
  /** null when it went well. */
  signIn(email: string, password: string): Promise<SignInError | null>;
  signOut(): Promise<void>;
};

type Memory = {
  readonly kept: KeptSession;
  /** Ends when one has waited long enough for the backend to say who this is. */
  readonly patience: () => Promise<void>;
};

/** `onChange` is told whenever another person is in front of the screen. */
export function createSessionActions(
  gateway: SessionGateway,
  store: SessionStore,
  onChange: (session: Session | null) => void,
  { kept, patience }: Memory,
): SessionActions {
  let entered = 0;
  function show(session: Session | null, ended: boolean): void {
    entered += 1;
    store.setState({ session, ended });
    onChange(session);
  }
  function enter(session: Session | null, ended: boolean): void {
    kept.keep(session);
    show(session, ended);
  }
  gateway.onEnd(() => {
    if (store.getState().session !== null) enter(null, true);
  });
  return {
    async resume() {
      const known = kept.read();
      const answering = gateway.resume();
      if (known !== null) {
        const isAnswered = await Promise.race([answering.then(() => true), patience().then(() => false)]);
        if (!isAnswered) show(known, false);
      }
      const shown = entered;
      const answer = await answering;
      if (entered !== shown) return;
      if (answer.ok) {
        if (shown === 0 || !isSame(answer.value, known))
          enter(answer.value, shown > 0 && answer.value === null);
      } else if (shown === 0) show(isPassing(answer.error) ? known : null, false);
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

function isSame(a: Session | null, b: Session | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
