import { idOf } from '../id-of.ts';
import { kinds, kindTables, type Kind } from '../plant-network.ts';
import { all, everywhere, inScope, inScopeAll, none, plantedAs } from './labels.ts';
import { readBy, type RelationRule, write } from './rule.ts';

const scoped = readBy('denied', none, inScope, inScope, everywhere, inScopeAll, all, all);
const under = (labels: readonly string[]) => [
  ...labels,
  ...(labels.includes('in internal') ? ['in under internal'] : []),
  ...(labels.includes('out internal') ? ['out under internal'] : []),
];
const scopedUnder = readBy(
  'denied',
  none,
  under(inScope),
  under(inScope),
  under(everywhere),
  under(inScopeAll),
  under(all),
  under(all),
);
const withUnder = under(all);

const station = (place: string, visibility: string) => idOf(`radio_station ${place} ${visibility}`);

const insertIn = '           denied denied denied ok     ok     ok     ok ok';
const insertOut = '          denied denied denied denied ok     denied ok ok';
const insertRestricted = '   denied denied denied denied denied ok     ok ok';
const writeIn = '            denied none   none   ok     ok     ok     ok ok';
const writeOut = '           denied none   none   none   ok     none   ok ok';
const writeRestricted = '    denied none   none   none   none   ok     ok ok';
const hideFromSelf = '       denied none   none   denied denied ok     ok ok';

function insertSite(place: string, visibility: string): string {
  return `insert into public.site (code, kind, name_vi, admin_unit_id, visibility, provenance)
          values ('NEW-1', 'pano', 'Mới', '${idOf(`${place} 2024`)}', '${visibility}', 'synthetic') returning id`;
}

function updateSite(label: string, set: string): string {
  return `update public.site set ${set}, lock_version = lock_version where id = '${idOf(label)}' returning id`;
}

function kindTable(kind: Kind): RelationRule {
  const { table, columns, values } = kindTables[kind];
  const insertFor = (place: string, visibility: string) =>
    `insert into public.${table} (site_id, ${columns}) values ('${idOf(`bare ${kind} ${place} ${visibility}`)}', ${values}) returning site_id`;
  const on = (label: string) => `where site_id = '${idOf(`${kind} ${label}`)}' returning site_id`;
  return {
    key: 'site_id::text',
    planted: plantedAs(kind),
    read: scoped,
    writes: [
      write('insert', 'in scope', insertFor('in', 'internal'), insertIn),
      write('insert', 'out of scope', insertFor('out', 'internal'), insertOut),
      write('insert', 'of a restricted site', insertFor('in', 'restricted'), insertRestricted),
      write('update', 'in scope', `update public.${table} set kind = kind ${on('in public')}`, writeIn),
      write('update', 'out of scope', `update public.${table} set kind = kind ${on('out public')}`, writeOut),
      write(
        'update',
        'of a restricted site',
        `update public.${table} set kind = kind ${on('in restricted')}`,
        writeRestricted,
      ),
      write('delete', 'in scope', `delete from public.${table} ${on('in public')}`, writeIn),
      write('delete', 'out of scope', `delete from public.${table} ${on('out public')}`, writeOut),
      write(
        'delete',
        'of a restricted site',
        `delete from public.${table} ${on('in restricted')}`,
        writeRestricted,
      ),
    ],
  };
}

function insertCluster(place: string, visibility: string): string {
  return `insert into public.speaker_cluster (code, site_id, speaker_count, visibility, provenance)
          values ('CL-NEW', '${station(place, 'public')}', 2, '${visibility}', 'synthetic') returning id`;
}

function insertEvent(column: string, id: string, visibility: string): string {
  return `insert into public.status_event (${column}, status, effective_from, visibility, provenance)
          values ('${id}', 'broken', '2022-01-01', '${visibility}', 'reported') returning id`;
}

const maintenanceMeetsTheRule = 'denied denied denied denied denied denied denied PD003';

/** Sites, what only one kind has, clusters and their history. */
export const networkTables: Record<string, RelationRule> = {
  site: {
    key: 'id::text',
    planted: plantedAs('radio_station'),
    read: scoped,
    writes: [
      write('insert', 'in scope', insertSite('in', 'internal'), insertIn),
      write('insert', 'out of scope', insertSite('out', 'internal'), insertOut),
      write('insert', 'restricted', insertSite('in', 'restricted'), insertRestricted),
      write('update', 'in scope', updateSite('pano in internal', `note = 'x'`), writeIn),
      write('update', 'out of scope', updateSite('pano out internal', `note = 'x'`), writeOut),
      write('update', 'restricted', updateSite('pano in restricted', `note = 'x'`), writeRestricted),
      write(
        'update',
        'to restricted',
        updateSite('pano in public', `visibility = 'restricted'`),
        hideFromSelf,
      ),
      write(
        'update',
        'into another scope',
        updateSite('pano in public', `admin_unit_id = '${idOf('out 2024')}'`),
        'denied none none denied ok denied ok ok',
      ),
      write(
        'delete',
        'in scope',
        `delete from public.site where id = '${idOf('pano in internal')}' returning id`,
        writeIn,
      ),
      write(
        'delete',
        'out of scope',
        `delete from public.site where id = '${idOf('pano out internal')}' returning id`,
        writeOut,
      ),
      write(
        'delete',
        'restricted',
        `delete from public.site where id = '${idOf('pano in restricted')}' returning id`,
        writeRestricted,
      ),
    ],
  },
  site_admin_unit: {
    key: `site_id::text`,
    planted: plantedAs('radio_station'),
    read: scoped,
    writes: [
      write(
        'insert',
        'a row',
        `insert into public.site_admin_unit values ('${station('in', 'public')}', 1990, '${idOf('in 2024')}', 'link') returning 1`,
        'denied denied denied denied denied denied denied ok',
      ),
      write(
        'update',
        'a row',
        `update public.site_admin_unit set derived_by = 'link' where site_id = '${station('in', 'public')}' returning 1`,
        'denied denied denied denied denied denied denied ok',
      ),
      write(
        'delete',
        'a row',
        `delete from public.site_admin_unit where site_id = '${station('in', 'public')}' returning 1`,
        'denied denied denied denied denied denied denied ok',
      ),
    ],
  },
  ...Object.fromEntries(kinds.map((kind) => [kindTables[kind].table, kindTable(kind)])),
  speaker_cluster: {
    key: 'id::text',
    planted: plantedAs('cluster', withUnder),
    read: scopedUnder,
    writes: [
      write('insert', 'in scope', insertCluster('in', 'internal'), insertIn),
      write('insert', 'out of scope', insertCluster('out', 'internal'), insertOut),
      write('insert', 'restricted', insertCluster('in', 'restricted'), insertRestricted),
      write(
        'update',
        'in scope',
        `update public.speaker_cluster set place_vi = 'x', lock_version = lock_version where id = '${idOf('cluster in public')}' returning id`,
        writeIn,
      ),
      write(
        'update',
        'out of scope',
        `update public.speaker_cluster set place_vi = 'x', lock_version = lock_version where id = '${idOf('cluster out public')}' returning id`,
        writeOut,
      ),
      write(
        'update',
        'restricted',
        `update public.speaker_cluster set place_vi = 'x', lock_version = lock_version where id = '${idOf('cluster in restricted')}' returning id`,
        writeRestricted,
      ),
      write(
        'delete',
        'in scope',
        `delete from public.speaker_cluster where id = '${idOf('cluster in under internal')}' returning id`,
        writeIn,
      ),
      write(
        'delete',
        'out of scope',
        `delete from public.speaker_cluster where id = '${idOf('cluster out under internal')}' returning id`,
        writeOut,
      ),
    ],
  },
  status_event: {
    key: 'id::text',
    planted: plantedAs('event', withUnder),
    read: scopedUnder,
    writes: [
      write(
        'insert',
        'of a site in scope',
        insertEvent('site_id', station('in', 'public'), 'public'),
        insertIn,
      ),
      write(
        'insert',
        'of a site out of scope',
        insertEvent('site_id', station('out', 'public'), 'public'),
        insertOut,
      ),
      write(
        'insert',
        'of a restricted site',
        insertEvent('site_id', station('in', 'restricted'), 'public'),
        insertRestricted,
      ),
      write(
        'insert',
        'restricted',
        insertEvent('site_id', station('in', 'public'), 'restricted'),
        insertRestricted,
      ),
      write(
        'insert',
        'of a cluster in scope',
        insertEvent('cluster_id', idOf('cluster in public'), 'public'),
        insertIn,
      ),
      write(
        'insert',
        'of a cluster out of scope',
        insertEvent('cluster_id', idOf('cluster out public'), 'public'),
        insertOut,
      ),
      write(
        'insert',
        'of a restricted cluster',
        insertEvent('cluster_id', idOf('cluster in restricted'), 'public'),
        insertRestricted,
      ),
      write(
        'update',
        'an event',
        `update public.status_event set note = 'x' where id = '${idOf('event in public')}' returning id`,
        maintenanceMeetsTheRule,
      ),
      write(
        'delete',
        'an event',
        `delete from public.status_event where id = '${idOf('event in public')}' returning id`,
        maintenanceMeetsTheRule,
      ),
    ],
  },
};
