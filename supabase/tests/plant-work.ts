import { idOf } from './id-of.ts';
import type { TestDatabase } from './open-test-database.ts';
import { places } from './plant-geography.ts';
import { memberships, testers, userIdOf } from './testers.ts';

/** Accounts and memberships of the testers, and a member in each commune who is none of them. */
export async function plantMembers(database: TestDatabase): Promise<void> {
  const people = [
    ...testers.map((tester) => `user ${tester}`),
    'user colleague in',
    'user colleague out',
    'user newcomer',
  ];
  for (const label of people) {
    await database.query('insert into auth.users (id, email) values ($1, $2)', [
      idOf(label),
      `${label.replaceAll(' ', '-')}@example.vn`,
    ]);
  }
  for (const tester of testers) {
    const membership = memberships[tester];
    if (!membership) continue;
    await database.query('insert into public.member (user_id, role, scope_unit_id) values ($1, $2, $3)', [
      userIdOf(tester),
      membership.role,
      membership.scoped ? idOf('in 2025') : null,
    ]);
  }
  await database.exec(`
    insert into public.member (user_id, role, scope_unit_id) values
      ('${idOf('user colleague in')}', 'viewer', '${idOf('in 2024')}'), ('${idOf('user colleague out')}', 'viewer', '${idOf('out 2024')}')`);
}

/** Scenarios, analyses, imports and the log, each of somebody. */
export async function plantWork(database: TestDatabase): Promise<void> {
  const editor = idOf('user editor');
  const manager = idOf('user manager');
  const run = `'coverage', 'greedy', '{}', 'h', 'v', '{}'`;
  await database.exec(`
    insert into public.scenario (id, name, body, scope_unit_id, shared, created_by) values
      ('${idOf('scenario own')}', 'own', '{}', '${idOf('in 2025')}', false, '${editor}'),
      ('${idOf('scenario shared in')}', 'in', '{}', '${idOf('in 2025')}', true, '${idOf('user admin')}'),
      ('${idOf('scenario shared out')}', 'out', '{}', '${idOf('out 2025')}', true, '${idOf('user admin')}');
    insert into public.analysis_run (id, kind, engine, inputs, inputs_hash, data_version, result, shared, created_by) values
      ('${idOf('run own')}', ${run}, false, '${editor}'), ('${idOf('run shared')}', ${run}, true, '${idOf('user admin')}');
    insert into public.import_batch (id, file_name, layer, created_by) values
      ('${idOf('batch of manager')}', 'a.xlsx', 'site', '${manager}'), ('${idOf('batch of admin')}', 'b.xlsx', 'site', '${idOf('user admin')}');
    insert into public.import_row (batch_id, row_no, state, payload) values
      ('${idOf('batch of manager')}', 1, 'taken', '{}'), ('${idOf('batch of admin')}', 1, 'taken', '{}');
    insert into public.hamlet_ruling (id, hamlet_id, effect, reason) values
      ('${idOf('ruling public')}', '${idOf('hamlet public')}', 'assigned', 'Nghe rõ'),
      ('${idOf('ruling internal')}', '${idOf('hamlet internal')}', 'excluded', 'Khuất núi'),
      ('${idOf('ruling restricted')}', '${idOf('hamlet restricted')}', 'assigned', 'Nghe rõ');
    delete from public.audit_log;
  `);
  for (const place of places) {
    await database.query(
      `insert into public.audit_log (role, table_name, row_key, site_id, verb) values ('editor', 'site', $1, $2, 'update')`,
      [`log ${place}`, idOf(`radio_station ${place} public`)],
    );
  }
  await database.query(
    `insert into public.audit_log (role, table_name, row_key, verb) values ('admin', 'programme', 'log of nobody', 'update')`,
  );
}
