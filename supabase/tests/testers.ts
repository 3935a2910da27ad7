import { idOf } from './id-of.ts';

/** Who knocks at the database. `editor`, `viewer` and `manager` have the commune "in" as their scope. */
export const testers = [
  'anon',
  'stranger',
  'viewer',
  'editor',
  'everywhere',
  'manager',
  'admin',
  'service_role',
] as const;
export type Tester = (typeof testers)[number];

type Membership = { role: 'viewer' | 'editor' | 'manager' | 'admin'; scoped: boolean };

export const memberships: Partial<Record<Tester, Membership>> = {
  viewer: { role: 'viewer', scoped: true },
  editor: { role: 'editor', scoped: true },
  everywhere: { role: 'editor', scoped: false },
  manager: { role: 'manager', scoped: true },
  admin: { role: 'admin', scoped: false },
};

export function userIdOf(tester: Tester): string {
  return idOf(`user ${tester}`);
}

function databaseRoleOf(tester: Tester): string {
  return tester === 'anon' || tester === 'service_role' ? tester : 'authenticated';
}

/** Statements that make the rest of the savepoint run as the tester, the way an API request does. */
export function becomeSql(tester: Tester): string {
  const role = databaseRoleOf(tester);
  const sub = role === 'authenticated' ? userIdOf(tester) : '';
  const claims = JSON.stringify(sub ? { role, sub } : { role });
  return `select set_config('request.jwt.claims', '${claims}', true), set_config('request.jwt.claim.sub', '${sub}', true), set_config('request.jwt.claim.role', '${role}', true);
          set local role ${role};`;
}
