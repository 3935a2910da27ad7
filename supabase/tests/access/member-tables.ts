import { idOf } from '../id-of.ts';
import { memberships, testers, userIdOf } from '../testers.ts';
import { none, planted } from './labels.ts';
import { readBy, type RelationRule, write } from './rule.ts';

const testerMembers = testers.filter((tester) => memberships[tester]);
const scopedMembers = ['viewer', 'editor', 'manager', 'colleague in'];
const allMembers = [...testerMembers, 'colleague in', 'colleague out'];
const logs = ['log in', 'log out', 'log of nobody'];

function insertMember(role: string, place: string): string {
  return `insert into public.member (user_id, role, scope_unit_id) values ('${idOf('user newcomer')}', '${role}', '${idOf(`${place} 2024`)}') returning 1`;
}

function insertScenario(shared: boolean, place: string): string {
  return `insert into public.scenario (name, body, scope_unit_id, shared, created_by)
          values ('new', '{}', '${idOf(`${place} 2025`)}', ${shared}, '${idOf('user stranger')}') returning id`;
}

const nobodyWrites = 'denied denied denied denied denied denied denied denied';
const managersInsert = 'denied denied denied denied denied ok ok ok';

/** Scenarios, imports, members and the log. */
export const memberTables: Record<string, RelationRule> = {
  scenario: {
    key: 'id::text',
    planted: planted('scenario own', 'scenario shared in', 'scenario shared out'),
    read: readBy(
      'denied',
      none,
      ['scenario shared in'],
      ['scenario own', 'scenario shared in'],
      ['scenario shared in', 'scenario shared out'],
      ['scenario shared in'],
      ['scenario shared in', 'scenario shared out'],
      ['scenario own', 'scenario shared in', 'scenario shared out'],
    ),
    writes: [
      write('insert', 'own', insertScenario(false, 'in'), 'denied denied denied ok ok ok ok ok'),
      write(
        'insert',
        'own, out of scope',
        insertScenario(false, 'out'),
        'denied denied denied denied ok denied ok ok',
      ),
      write('insert', 'shared', insertScenario(true, 'in'), 'denied denied denied denied denied ok ok ok'),
      write(
        'update',
        `the editor's own`,
        `update public.scenario set name = 'x', lock_version = lock_version where id = '${idOf('scenario own')}' returning id`,
        'denied none none ok none none none ok',
      ),
      write(
        'update',
        'shared in scope',
        `update public.scenario set name = 'x', lock_version = lock_version where id = '${idOf('scenario shared in')}' returning id`,
        'denied none none none none ok ok ok',
      ),
      write(
        'update',
        'shared out of scope',
        `update public.scenario set name = 'x', lock_version = lock_version where id = '${idOf('scenario shared out')}' returning id`,
        'denied none none none none none ok ok',
      ),
      write(
        'delete',
        `the editor's own`,
        `delete from public.scenario where id = '${idOf('scenario own')}' returning id`,
        'denied none none ok none none none ok',
      ),
      write(
        'delete',
        'shared in scope',
        `delete from public.scenario where id = '${idOf('scenario shared in')}' returning id`,
        'denied none none none none ok ok ok',
      ),
    ],
  },
  import_batch: {
    key: 'id::text',
    planted: planted('batch of manager', 'batch of admin'),
    read: readBy(
      'denied',
      none,
      none,
      none,
      none,
      ['batch of manager'],
      ['batch of manager', 'batch of admin'],
      ['batch of manager', 'batch of admin'],
    ),
    writes: [
      write(
        'insert',
        'one',
        `insert into public.import_batch (file_name, layer) values ('x', 'site') returning id`,
        managersInsert,
      ),
      write(
        'update',
        `the manager's`,
        `update public.import_batch set state = 'abandoned' where id = '${idOf('batch of manager')}' returning id`,
        'denied none none none none ok ok ok',
      ),
      write(
        'update',
        `the admin's`,
        `update public.import_batch set state = 'abandoned' where id = '${idOf('batch of admin')}' returning id`,
        'denied none none none none none ok ok',
      ),
      write(
        'delete',
        'one',
        `delete from public.import_batch where id = '${idOf('batch of manager')}' returning id`,
        'denied denied denied denied denied denied denied ok',
      ),
    ],
  },
  import_row: {
    key: 'batch_id::text',
    planted: planted('batch of manager', 'batch of admin'),
    read: readBy(
      'denied',
      none,
      none,
      none,
      none,
      ['batch of manager'],
      ['batch of manager', 'batch of admin'],
      ['batch of manager', 'batch of admin'],
    ),
    writes: [
      write(
        'insert',
        `in the manager's`,
        `insert into public.import_row values ('${idOf('batch of manager')}', 2, 'taken', '{}') returning 1`,
        managersInsert,
      ),
      write(
        'insert',
        `in the admin's`,
        `insert into public.import_row values ('${idOf('batch of admin')}', 2, 'taken', '{}') returning 1`,
        'denied denied denied denied denied denied ok ok',
      ),
      write(
        'update',
        'one',
        `update public.import_row set state = 'refused' where batch_id = '${idOf('batch of manager')}' returning 1`,
        'denied denied denied denied denied denied denied ok',
      ),
      write(
        'delete',
        'one',
        `delete from public.import_row where batch_id = '${idOf('batch of manager')}' returning 1`,
        'denied denied denied denied denied denied denied ok',
      ),
    ],
  },
  member: {
    key: 'user_id::text',
    planted: {
      ...Object.fromEntries(testerMembers.map((tester) => [tester, userIdOf(tester)])),
      'colleague in': idOf('user colleague in'),
      'colleague out': idOf('user colleague out'),
    },
    read: readBy(
      'denied',
      none,
      ['viewer'],
      ['editor'],
      ['everywhere'],
      scopedMembers,
      allMembers,
      allMembers,
    ),
    writes: [
      write('insert', 'an editor in scope', insertMember('editor', 'in'), managersInsert),
      write(
        'insert',
        'an editor out of scope',
        insertMember('editor', 'out'),
        'denied denied denied denied denied denied ok ok',
      ),
      write(
        'insert',
        'a manager',
        insertMember('manager', 'in'),
        'denied denied denied denied denied denied ok ok',
      ),
      write(
        'update',
        `one's own role`,
        `update public.member set role = 'admin' where user_id = auth.uid() returning 1`,
        'denied none none none none none ok none',
      ),
      write(
        'update',
        `a colleague's scope`,
        `update public.member set scope_unit_id = '${idOf('in 2025')}' where user_id = '${idOf('user colleague in')}' returning 1`,
        'denied none none none none ok ok ok',
      ),
      write(
        'update',
        'a colleague to manager',
        `update public.member set role = 'manager' where user_id = '${idOf('user colleague in')}' returning 1`,
        'denied none none none none denied ok ok',
      ),
      write(
        'update',
        'a colleague to everywhere',
        `update public.member set scope_unit_id = null where user_id = '${idOf('user colleague in')}' returning 1`,
        'denied none none none none denied ok ok',
      ),
      write(
        'update',
        'a stranger to scope',
        `update public.member set role = 'editor' where user_id = '${idOf('user colleague out')}' returning 1`,
        'denied none none none none none ok ok',
      ),
      write(
        'delete',
        'a colleague',
        `delete from public.member where user_id = '${idOf('user colleague in')}' returning 1`,
        'denied none none none none ok ok ok',
      ),
      write(
        'delete',
        'the manager',
        `delete from public.member where user_id = '${userIdOf('manager')}' returning 1`,
        'denied none none none none none ok ok',
      ),
    ],
  },
  audit_log: {
    key: 'row_key',
    planted: Object.fromEntries(logs.map((label) => [label, label])),
    read: readBy('denied', none, none, none, none, ['log in'], logs, logs),
    writes: [
      write(
        'insert',
        'a line',
        `insert into public.audit_log (role, table_name, row_key, verb) values ('admin', 'site', 'x', 'update') returning 1`,
        nobodyWrites,
      ),
      write('update', 'a line', `update public.audit_log set row_key = 'x' returning 1`, nobodyWrites),
      write('delete', 'a line', `delete from public.audit_log returning 1`, nobodyWrites),
    ],
  },
};
