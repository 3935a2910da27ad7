import type { AdminUnitUid } from './id.ts';

export const memberRoles = ['viewer', 'editor', 'manager', 'admin'] as const;
type MemberRole = (typeof memberRoles)[number];

/** What a signed-in person may do, and where; a null scope is everywhere. */
export type Membership = { readonly role: MemberRole; readonly scopeUid: AdminUnitUid | null };
