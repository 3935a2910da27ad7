import { idOf } from '../id-of.ts';
import { unitLabels, visibilities } from '../plant-geography.ts';
import { none, planted, plantedAs } from './labels.ts';
import { readBy, type RelationRule, type Seen, write, type WriteRule } from './rule.ts';

const open = ['public', 'internal'];
const everything = [...open, 'restricted'];
const byVisibility = readBy('denied', none, open, open, open, everything, everything, everything);
const adminsInsert = 'denied denied denied denied denied denied ok ok';
const adminsWrite = 'denied none none none none none ok ok';

function readByMembers(labels: Seen) {
  return readBy('denied', none, labels, labels, labels, labels, labels, labels);
}

function adminWrites(table: string, insert: string, set: string, where: string): WriteRule[] {
  return [
    write('insert', 'a row', `insert into public.${table} ${insert} returning 1`, adminsInsert),
    write('update', 'a row', `update public.${table} set ${set} where ${where} returning 1`, adminsWrite),
    write('delete', 'a row', `delete from public.${table} where ${where} returning 1`, adminsWrite),
  ];
}

const openUnits = unitLabels.filter((label) => label !== 'restricted unit');

/** Geography and frames: members read, admins write. */
export const geographyTables: Record<string, RelationRule> = {
  admin_unit: {
    key: 'id::text',
    planted: planted(...unitLabels),
    read: readBy('denied', none, openUnits, openUnits, openUnits, unitLabels, unitLabels, unitLabels),
    writes: [
      write(
        'insert',
        'a row',
        `insert into public.admin_unit (code, vintage, level, kind, name_vi, valid, provenance) values ('1', 2024, 'commune', 'xa', 'X', '[2020-01-01,)', 'official') returning 1`,
        adminsInsert,
      ),
      write(
        'update',
        'a row',
        `update public.admin_unit set source = 'x' where id = '${idOf('in 2024')}' returning 1`,
        adminsWrite,
      ),
      write(
        'delete',
        'a row that nothing refers to',
        `delete from public.admin_unit where id = '${idOf('internal unit')}' returning 1`,
        adminsWrite,
      ),
      write(
        'delete',
        'a row with sites',
        `delete from public.admin_unit where id = '${idOf('in 2024')}' returning 1`,
        'denied none none none none none 23503 23503',
      ),
    ],
  },
  admin_link: {
    key: 'from_id::text',
    planted: planted('in 2024', 'out 2024'),
    read: readByMembers(['in 2024', 'out 2024']),
    writes: adminWrites(
      'admin_link',
      `(from_id, to_id, provenance) values ('${idOf('in 2024')}', '${idOf('out 2025')}', 'official')`,
      `legal_basis = 'x'`,
      `from_id = '${idOf('in 2024')}'`,
    ),
  },
  border_line: {
    key: 'id::text',
    planted: plantedAs('border', visibilities),
    read: byVisibility,
    writes: adminWrites(
      'border_line',
      `(neighbour, name_vi, length_km, geom, provenance) values ('KH', 'x', 1, extensions.st_geomfromtext('MULTILINESTRING((106 12, 107 12))', 4326), 'official')`,
      `source = 'x'`,
      `id = '${idOf('border public')}'`,
    ),
  },
  hamlet: {
    key: 'id::text',
    planted: plantedAs('hamlet', visibilities),
    read: byVisibility,
    writes: adminWrites(
      'hamlet',
      `(admin_unit_id, name_vi, population, provenance) values ('${idOf('in 2025')}', 'Ấp 9', 1, 'official')`,
      `source = 'x'`,
      `id = '${idOf('hamlet public')}'`,
    ),
  },
  population_cell: {
    key: 'id::text',
    planted: planted('cell in', 'cell in restricted unit'),
    read: readByMembers(['cell in', 'cell in restricted unit']),
    writes: adminWrites(
      'population_cell',
      `(admin_unit_id, population, size_m, geom, provenance) values ('${idOf('in 2025')}', 1, 1000, extensions.st_setsrid(extensions.st_makepoint(106, 11), 4326), 'derived')`,
      `source = 'x'`,
      `id = '${idOf('cell in')}'`,
    ),
  },
  basemap_feature: {
    key: 'id::text',
    planted: planted('river'),
    read: readByMembers(['river']),
    writes: adminWrites(
      'basemap_feature',
      `(layer, geom, provenance) values ('river', extensions.st_geomfromtext('LINESTRING(106 11, 107 12)', 4326), 'official')`,
      `source = 'x'`,
      `id = '${idOf('river')}'`,
    ),
  },
  dataset: {
    key: 'layer',
    planted: { communes: 'communes' },
    read: readByMembers(['communes']),
    writes: adminWrites(
      'dataset',
      `(layer, provenance, source, row_count) values ('gates', 'reported', 'x', 1)`,
      `source = 'x'`,
      `layer = 'communes'`,
    ),
  },
  programme: {
    key: 'id::text',
    planted: plantedAs('programme', visibilities),
    read: byVisibility,
    writes: adminWrites(
      'programme',
      `(code, name_vi, period, provenance) values ('CT-X', 'X', '[2014-01-01,2019-01-01)', 'reported')`,
      `source = 'x'`,
      `id = '${idOf('programme public')}'`,
    ),
  },
};
