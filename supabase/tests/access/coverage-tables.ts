import { idOf } from '../id-of.ts';
import { none, planted } from './labels.ts';
import { readBy, write, type RelationRule } from './rule.ts';

const open = ['ruling public', 'ruling internal'];
const every = [...open, 'ruling restricted'];

const insertOn = (hamlet: string) =>
  `insert into public.hamlet_ruling (hamlet_id, cluster_id, effect, reason)
   values ('${idOf(hamlet)}', '${idOf('cluster in public')}', 'assigned', 'Nghe rõ') returning 1`;

/** A person's word on a hamlet: seen with the hamlet, written by the editors of its commune. */
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
};
