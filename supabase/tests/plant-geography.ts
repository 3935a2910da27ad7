import { idOf } from './id-of.ts';
import type { TestDatabase } from './open-test-database.ts';

export const places = ['in', 'out'] as const;
export const visibilities = ['public', 'internal', 'restricted'] as const;

type Unit = {
  label: string;
  code: string;
  vintage: number;
  level: string;
  kind: string;
  parent?: string;
  west: number;
  visibility?: string;
};

const units: Unit[] = [
  { label: 'province 2024', code: '70', vintage: 2024, level: 'province', kind: 'tinh', west: 106 },
  { label: 'province 2025', code: '75', vintage: 2025, level: 'province', kind: 'tinh', west: 106 },
  {
    label: 'in 2024',
    code: '25280',
    vintage: 2024,
    level: 'commune',
    kind: 'xa',
    parent: 'province 2024',
    west: 106,
  },
  {
    label: 'out 2024',
    code: '25294',
    vintage: 2024,
    level: 'commune',
    kind: 'xa',
    parent: 'province 2024',
    west: 107,
  },
  {
    label: 'in 2025',
    code: '25280',
    vintage: 2025,
    level: 'commune',
    kind: 'xa',
    parent: 'province 2025',
    west: 106,
  },
  {
    label: 'out 2025',
    code: '25294',
    vintage: 2025,
    level: 'commune',
    kind: 'xa',
    parent: 'province 2025',
    west: 107,
  },
  {
    label: 'internal unit',
    code: '90001',
    vintage: 2025,
    level: 'commune',
    kind: 'xa',
    parent: 'province 2025',
    west: 108,
    visibility: 'internal',
  },
  {
    label: 'restricted unit',
    code: '90002',
    vintage: 2025,
    level: 'commune',
    kind: 'xa',
    parent: 'province 2025',
    west: 109,
    visibility: 'restricted',
  },
];

export const unitLabels = units.map((unit) => unit.label);

/** Two communes side by side, "in" and "out", in two vintages; what people and maps need around them. */
export async function plantGeography(database: TestDatabase): Promise<void> {
  for (const unit of units) {
    const valid = unit.vintage === 2024 ? '[1997-01-01,2025-07-01)' : '[2025-07-01,)';
    await database.query(
      `insert into public.admin_unit (id, code, vintage, level, kind, name_vi, parent_id, area_km2, population, valid, geom, label_point, visibility, provenance)
       values ($1, $2, $3, $4, $5, $6, $7, 100, 5000, $8, extensions.st_multi(extensions.st_makeenvelope($9::float8, 11, $9::float8 + 1, 12, 4326)),
               extensions.st_setsrid(extensions.st_makepoint($9::float8 + 0.5, 11.5), 4326), $10, 'official')`,
      [
        idOf(unit.label),
        unit.code,
        unit.vintage,
        unit.level,
        unit.kind,
        unit.label,
        unit.parent ? idOf(unit.parent) : null,
        valid,
        unit.west,
        unit.visibility ?? 'public',
      ],
    );
  }
  await database.exec(`
    insert into public.admin_link (from_id, to_id, share_area, share_population, provenance) values
      ('${idOf('in 2024')}', '${idOf('in 2025')}', 1, 1, 'official'), ('${idOf('out 2024')}', '${idOf('out 2025')}', 1, 1, 'official'),
      ('${idOf('out 2024')}', '${idOf('restricted unit')}', 0.1, 0.1, 'official');
    insert into public.population_cell (id, admin_unit_id, population, size_m, geom, provenance) values
      ('${idOf('cell in')}', '${idOf('in 2025')}', 12, 1000, extensions.st_setsrid(extensions.st_makepoint(106.5, 11.5), 4326), 'derived'),
      ('${idOf('cell in restricted unit')}', '${idOf('restricted unit')}', 12, 1000, extensions.st_setsrid(extensions.st_makepoint(109.5, 11.5), 4326), 'derived');
    insert into public.basemap_feature (id, layer, name_vi, geom, provenance) values
      ('${idOf('river')}', 'river', 'Sông Bé', extensions.st_geomfromtext('LINESTRING(106 11, 107 12)', 4326), 'illustrative');
    insert into public.dataset (layer, provenance, source, row_count) values ('communes', 'official', 'planted', 6);
  `);
  for (const visibility of visibilities) {
    await database.exec(`
      insert into public.hamlet (id, admin_unit_id, name_vi, population, geom, visibility, provenance) values
        ('${idOf(`hamlet ${visibility}`)}', '${idOf('in 2025')}', 'Ấp ${visibility}', 100,
         extensions.st_setsrid(extensions.st_makepoint(106.5, 11.5), 4326), '${visibility}', 'synthetic');
      insert into public.border_line (id, neighbour, name_vi, length_km, geom, visibility, provenance) values
        ('${idOf(`border ${visibility}`)}', 'KH', 'Biên giới ${visibility}', 10,
         extensions.st_geomfromtext('MULTILINESTRING((106 12, 107 12))', 4326), '${visibility}', 'official');
      insert into public.programme (id, code, name_vi, period, visibility, provenance) values
        ('${idOf(`programme ${visibility}`)}', 'CT-${visibility.toUpperCase()}', 'Đề án', '[2014-01-01,2019-01-01)', '${visibility}', 'reported');
    `);
  }
  await database.exec(`
    insert into public.hamlet (id, admin_unit_id, name_vi, population, visibility, provenance) values
      ('${idOf('hamlet in restricted unit')}', '${idOf('restricted unit')}', 'Ấp 1', 100, 'public', 'synthetic')`);
}
