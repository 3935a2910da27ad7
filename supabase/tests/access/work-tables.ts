import { idOf } from '../id-of.ts';
import { all, everywhere, inScope, inScopeAll, none, plantedAs, publicOnly } from './labels.ts';
import { readBy, type RelationRule, type WriteRule, write } from './rule.ts';

const scoped = readBy('denied', none, inScope, inScope, everywhere, inScopeAll, all, all);
const station = (place: string, visibility = 'public') => idOf(`radio_station ${place} ${visibility}`);

const insertAny = '          denied denied denied ok     ok     ok     ok ok';
const insertOut = '          denied denied denied denied ok     denied ok ok';
const insertRestricted = '   denied denied denied denied denied ok     ok ok';
const writeIn = '            denied none   none   ok     ok     ok     ok ok';
const writeOut = '           denied none   none   none   ok     none   ok ok';
const writeRestricted = '    denied none   none   none   none   ok     ok ok';

function insertInvestment(visibility: string): string {
  return `insert into public.investment (decision_no, decision_date, authority, kind, year, plan_mvnd, visibility, provenance)
          values ('QĐ mới', '2020-01-01', 'UBND', 'repair', 2020, 10, '${visibility}', 'reported') returning id`;
}

function whereInvestment(label: string): string {
  return `where investment_id = '${idOf(`investment ${label}`)}' returning 1`;
}

function ofInvestment(table: string, insertInto: (label: string) => string): WriteRule[] {
  return [
    write('insert', 'in scope', insertInto('in internal'), insertAny),
    write('insert', 'out of scope', insertInto('out internal'), insertOut),
    write('insert', 'restricted', insertInto('in restricted'), insertRestricted),
    write(
      'update',
      'in scope',
      `update public.${table} set plan_mvnd = plan_mvnd ${whereInvestment('in internal')}`,
      writeIn,
    ),
    write(
      'update',
      'out of scope',
      `update public.${table} set plan_mvnd = plan_mvnd ${whereInvestment('out internal')}`,
      writeOut,
    ),
    write(
      'update',
      'restricted',
      `update public.${table} set plan_mvnd = plan_mvnd ${whereInvestment('in restricted')}`,
      writeRestricted,
    ),
    write('delete', 'in scope', `delete from public.${table} ${whereInvestment('in internal')}`, writeIn),
    write(
      'delete',
      'out of scope',
      `delete from public.${table} ${whereInvestment('out internal')}`,
      writeOut,
    ),
    write(
      'delete',
      'restricted',
      `delete from public.${table} ${whereInvestment('in restricted')}`,
      writeRestricted,
    ),
  ];
}

function insertActivity(place: string, visibility: string): string {
  return `insert into public.activity (kind, title_vi, held, admin_unit_id, visibility, provenance)
          values ('talk', 'Mới', '[2020-01-01,2020-01-02)', '${idOf(`${place} 2025`)}', '${visibility}', 'reported') returning id`;
}

function onActivity(table: string, key: string, verb: 'update' | 'delete', set = ''): WriteRule[] {
  const sql = (label: string) =>
    `${verb === 'update' ? `update public.${table} set ${set}` : `delete from public.${table}`} where ${key} = '${idOf(`activity ${label}`)}' returning 1`;
  return [
    write(verb, 'in scope', sql('in internal'), writeIn),
    write(verb, 'out of scope', sql('out internal'), writeOut),
    write(verb, 'restricted', sql('in restricted'), writeRestricted),
  ];
}

function insertInspection(place: string, visibility: string, of = 'public'): string {
  return `insert into public.inspection (client_uuid, site_id, inspected_at, observed_status, visibility)
          values ('${idOf('new visit')}', '${station(place, of)}', now(), 'good', '${visibility}') returning id`;
}

function insertMedia(place: string, visibility: string): string {
  return `insert into public.media (site_id, object_key, mime, alt_vi, visibility)
          values ('${station(place)}', 'site/${station(place)}/new.jpg', 'image/jpeg', 'Ảnh', '${visibility}') returning id`;
}

const noChange = '      denied denied denied denied denied denied denied ok';

/** Money, activities, inspections and photos. */
export const workTables: Record<string, RelationRule> = {
  investment: {
    key: 'id::text',
    planted: plantedAs('investment'),
    read: scoped,
    writes: [
      write('insert', 'one', insertInvestment('internal'), insertAny),
      write('insert', 'restricted', insertInvestment('restricted'), insertRestricted),
      write(
        'update',
        'in scope',
        `update public.investment set note = 'x', lock_version = lock_version where id = '${idOf('investment in internal')}' returning id`,
        writeIn,
      ),
      write(
        'update',
        'out of scope',
        `update public.investment set note = 'x', lock_version = lock_version where id = '${idOf('investment out internal')}' returning id`,
        writeOut,
      ),
      write(
        'update',
        'restricted',
        `update public.investment set note = 'x', lock_version = lock_version where id = '${idOf('investment in restricted')}' returning id`,
        writeRestricted,
      ),
      write(
        'delete',
        'in scope',
        `delete from public.investment where id = '${idOf('investment in internal')}' returning id`,
        writeIn,
      ),
      write(
        'delete',
        'out of scope',
        `delete from public.investment where id = '${idOf('investment out internal')}' returning id`,
        writeOut,
      ),
    ],
  },
  investment_site: {
    key: `case when site_id in ('${station('in')}', '${station('out')}') then investment_id::text end`,
    planted: plantedAs('investment'),
    read: scoped,
    writes: ofInvestment('investment_site', (label) => {
      const [place = ''] = label.split(' ');
      return `insert into public.investment_site values ('${idOf(`investment ${label}`)}', '${idOf(`pano ${place} internal`)}', 1, 1) returning 1`;
    }),
  },
  investment_funding: {
    key: 'investment_id::text',
    planted: plantedAs('investment'),
    read: scoped,
    writes: ofInvestment(
      'investment_funding',
      (label) =>
        `insert into public.investment_funding values ('${idOf(`investment ${label}`)}', 'other', 0, 0) returning 1`,
    ),
  },
  activity: {
    key: 'id::text',
    planted: plantedAs('activity'),
    read: scoped,
    writes: [
      write('insert', 'in scope', insertActivity('in', 'internal'), insertAny),
      write('insert', 'out of scope', insertActivity('out', 'internal'), insertOut),
      write('insert', 'restricted', insertActivity('in', 'restricted'), insertRestricted),
      ...onActivity('activity', 'id', 'update', `source = 'x'`),
      ...onActivity('activity', 'id', 'delete'),
    ],
  },
  activity_stat: {
    key: 'activity_id::text',
    planted: plantedAs('activity'),
    read: scoped,
    writes: [
      write(
        'insert',
        'in scope',
        `insert into public.activity_stat values ('${idOf('activity in internal')}', 'events', 1) returning 1`,
        insertAny,
      ),
      write(
        'insert',
        'out of scope',
        `insert into public.activity_stat values ('${idOf('activity out internal')}', 'events', 1) returning 1`,
        insertOut,
      ),
      ...onActivity('activity_stat', 'activity_id', 'update', 'value = 1'),
      ...onActivity('activity_stat', 'activity_id', 'delete'),
    ],
  },
  inspection: {
    key: 'id::text',
    planted: plantedAs('inspection'),
    read: scoped,
    writes: [
      write('insert', 'in scope', insertInspection('in', 'internal'), insertAny),
      write('insert', 'out of scope', insertInspection('out', 'internal'), insertOut),
      write('insert', 'restricted', insertInspection('in', 'restricted'), insertRestricted),
      write(
        'insert',
        'of a restricted site',
        insertInspection('in', 'internal', 'restricted'),
        insertRestricted,
      ),
      write(
        'update',
        'one',
        `update public.inspection set remarks = 'x' where id = '${idOf('inspection in public')}' returning id`,
        noChange,
      ),
      write(
        'delete',
        'one',
        `delete from public.inspection where id = '${idOf('inspection in public')}' returning id`,
        noChange,
      ),
    ],
  },
  media: {
    key: 'id::text',
    planted: plantedAs('media'),
    read: scoped,
    writes: [
      write('insert', 'in scope', insertMedia('in', 'internal'), insertAny),
      write('insert', 'out of scope', insertMedia('out', 'internal'), insertOut),
      write('insert', 'restricted', insertMedia('in', 'restricted'), insertRestricted),
      write(
        'update',
        'in scope',
        `update public.media set alt_vi = 'x' where id = '${idOf('media in public')}' returning id`,
        writeIn,
      ),
      write(
        'update',
        'out of scope',
        `update public.media set alt_vi = 'x' where id = '${idOf('media out public')}' returning id`,
        writeOut,
      ),
      write(
        'update',
        'restricted',
        `update public.media set alt_vi = 'x' where id = '${idOf('media in restricted')}' returning id`,
        writeRestricted,
      ),
      write(
        'update',
        'the path',
        `update public.media set object_key = object_key where id = '${idOf('media in public')}' returning id`,
        noChange,
      ),
      write(
        'delete',
        `someone else's`,
        `delete from public.media where id = '${idOf('media in public')}' returning id`,
        'denied none none none ok ok ok ok',
      ),
    ],
  },
};

export const storageObjects: RelationRule = {
  key: 'id::text',
  planted: plantedAs('object'),
  read: readBy(
    publicOnly,
    publicOnly,
    [...inScope, 'out public'],
    [...inScope, 'out public'],
    everywhere,
    [...inScopeAll, 'out public'],
    all,
    all,
  ),
  writes: [
    write(
      'insert',
      'in scope',
      `insert into storage.objects (bucket_id, name) values ('media', 'site/${station('in')}/new.jpg') returning 1`,
      'denied denied denied ok ok ok ok ok',
    ),
    write(
      'insert',
      'out of scope',
      `insert into storage.objects (bucket_id, name) values ('media', 'site/${station('out')}/new.jpg') returning 1`,
      'denied denied denied denied ok denied ok ok',
    ),
    write(
      'insert',
      'under no site',
      `insert into storage.objects (bucket_id, name) values ('media', 'new.jpg') returning 1`,
      'denied denied denied denied denied denied denied ok',
    ),
    write(
      'update',
      `someone else's`,
      `update storage.objects set name = 'site/${station('in')}/moved.jpg' where id = '${idOf('object in public')}' returning 1`,
      'none none none none ok none none ok',
    ),
    write(
      'delete',
      `someone else's`,
      `delete from storage.objects where id = '${idOf('object in public')}' returning 1`,
      'none none none none ok ok ok ok',
    ),
  ],
};
