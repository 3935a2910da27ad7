import * as z from 'zod/mini';
import { dropChoice, keepChoice, readChoice } from '#platform/kept-choice.ts';
import { membershipBodyCodec } from './rows/membership-body.ts';
import type { Session } from './session-gateway.ts';

/** Who was let in last, for a start without the backend. It is gone as soon as they leave. */
export type KeptSession = {
  read(): Session | null;
  keep(session: Session | null): void;
};

const name = 'session';

const keptCodec = z.object({ email: z.string(), membership: z.nullable(membershipBodyCodec) });

export const keptSession: KeptSession = {
  read() {
    const text = readChoice(name);
    if (text === null) return null;
    try {
      return z.decode(keptCodec, JSON.parse(text) as z.input<typeof keptCodec>);
    } catch {
      return null;
    }
  },
  keep(session) {
    if (session === null) dropChoice(name);
    else keepChoice(name, JSON.stringify(z.encode(keptCodec, session)));
  },
};
