import * as z from 'zod/mini';
import { memberRoles, type Membership } from '#domain/membership.ts';
import { uidField } from './fields.ts';

const body = z.object({ role: z.enum(memberRoles), scope_uid: z.nullable(uidField) });

/** What `my_membership()` answers for somebody who is a member. */
export const membershipBodyCodec = z.codec(body, z.custom<Membership>(), {
  decode: ({ role, scope_uid }): Membership => ({ role, scopeUid: scope_uid }),
  encode: ({ role, scopeUid }) => ({ role, scope_uid: scopeUid }),
});
