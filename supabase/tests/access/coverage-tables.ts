import { idOf } from '../id-of.ts';
import { none, planted } from './labels.ts';
import { readBy, write, type RelationRule } from './rule.ts';

const open = ['ruling public', 'ruling internal'];
const every = [...open, 'ruling restricted'];

const insertOn = (hamlet: string) =>
  `insert into public.hamlet_ruling (hamlet_id, cluster_id, effect, reason)
   values ('${idOf(hamlet)}', '${idOf('cluster in public')}', 'assigned', 'Nghe rõ') returning 1`;

const run = `'coverage', 'greedy', '{}', 'h', 'v', '{}'`;

/** A person's word on a hamlet: seen with the hamlet, written by the editors of its commune. Analyses: one's own until a manager shares them. */
export const coverageTables: Record<string, RelationRule> = {
  hamlet_ruling: {
    key: 'id::text',
    planted: planted(...every),
    read: readBy('denied', none, open, open, open, every, every, every),
    writes: [
      write(
        'insert',
        'on a hamlet in the scope',
        insertOn('hamlet public'),
        'denied denied denied ok ok ok ok ok',
      ),
      write(
        'insert',
        'on a hamlet elsewhere',
        insertOn('hamlet in restricted unit'),
        'denied denied denied denied ok denied ok ok',
      ),
      write(
        'insert',
        'without a reason',
        insertOn('hamlet public').replace('Nghe rõ', ' '),
        'denied denied denied 23514 23514 23514 23514 23514',
      ),
      write(
        'update',
        'a row',
        `update public.hamlet_ruling set reason = 'Đã đi nghe' where id = '${idOf('ruling public')}' returning 1`,
        'denied none none ok ok ok ok ok',
      ),
      write(
        'delete',
        'a row',
        `delete from public.hamlet_ruling where id = '${idOf('ruling public')}' returning 1`,
        'denied none none ok ok ok ok ok',
      ),
    ],
  },
  analysis_run: {
    key: 'id::text',
    planted: planted('run own', 'run shared'),
    read: readBy(
      'denied',
      none,
      ['run shared'],
      ['run own', 'run shared'],
      ['run shared'],
      ['run shared'],
      ['run shared'],
      ['run own', 'run shared'],
    ),
    writes: [
      write(
        'insert',
        'own',
        `insert into public.analysis_run (kind, engine, inputs, inputs_hash, data_version, result, shared, created_by) values (${run}, false, '${idOf('user stranger')}') returning id`,
        'denied denied denied ok ok ok ok ok',
      ),
      write(
        'insert',
        'shared',
        `insert into public.analysis_run (kind, engine, inputs, inputs_hash, data_version, result, shared, created_by) values (${run}, true, '${idOf('user stranger')}') returning id`,
        'denied denied denied denied denied ok ok ok',
      ),
      write(
        'update',
        'the name of the own',
        `update public.analysis_run set name = 'Lần đầu' where id = '${idOf('run own')}' returning id`,
        'denied none none ok none none none ok',
      ),
      write(
        'update',
        'sharing the own',
        `update public.analysis_run set shared = true where id = '${idOf('run own')}' returning id`,
        'denied none none denied none none none ok',
      ),
      write(
        'update',
        'what is shared',
        `update public.analysis_run set name = 'Chung' where id = '${idOf('run shared')}' returning id`,
        'denied none none none none ok ok ok',
      ),
      write(
        'update',
        'the result',
        `update public.analysis_run set result = '{"people": 1}' where id = '${idOf('run own')}' returning id`,
        'denied denied denied denied denied denied denied ok',
      ),
      write(
        'delete',
        `the editor's own`,
        `delete from public.analysis_run where id = '${idOf('run own')}' returning id`,
        'denied none none ok none none none ok',
      ),
      write(
        'delete',
        `the admin's`,
        `delete from public.analysis_run where id = '${idOf('run shared')}' returning id`,
        'denied none none none none none ok ok',
      ),
    ],
  },
};
