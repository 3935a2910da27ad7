import { stableUuid } from '../lib/stable-uuid.ts';
import { pointEwkt, readBorderLines, readDemoTable, readOutlines } from './read-demo-files.ts';

export type SeedRow = Record<string, unknown>;
export type SeedTable = { table: string; rows: SeedRow[] };

export function unitId(code: string | null | undefined, vintage: number | string): string {
  if (code === null || code === undefined) throw new Error('an admin unit without code');
  return stableUuid(`admin_unit ${code}@${vintage}`);
}

function unitRows(): SeedRow[] {
  const outlines = readOutlines();
  return readDemoTable('admin-unit').map((row) => {
    const { code, vintage, parent_code, valid_from, valid_to, label_lon, label_lat, ...rest } = row;
    const geom = outlines.get(`${code}@${vintage}`);
    if (geom === undefined) throw new Error(`no outline of ${code}@${vintage}`);
    return {
      ...rest,
      id: unitId(code, vintage ?? ''),
      code,
      vintage,
      parent_id: parent_code === null ? null : unitId(parent_code, vintage ?? ''),
      valid: `[${valid_from},${valid_to ?? ''})`,
      geom,
      label_point: pointEwkt(label_lon, label_lat),
      visibility: 'public',
      provenance: 'illustrative',
    };
  });
}

function linkRows(): SeedRow[] {
  return readDemoTable('admin-link').map(({ from_code, to_code, share_area, share_population }) => ({
    from_id: unitId(from_code, 2024),
    to_id: unitId(to_code, 2025),
    share_area,
    share_population,
    legal_basis: 'Nghị quyết 202/2025/QH15; Nghị quyết 1662/NQ-UBTVQH15',
    provenance: 'official',
  }));
}

const SYNTHETIC = { provenance: 'synthetic', source: 'Dữ liệu minh họa, khớp với dân số xã' };

/** One place makes two rows: a hamlet of the commune of 2024 and one of its successor. */
function hamletRows(): SeedRow[] {
  const successors = new Map(
    readDemoTable('admin-link').map(({ from_code, to_code }) => [from_code, to_code]),
  );
  return readDemoTable('hamlet').flatMap(
    ({ commune_2024, name_2024, name_2025, people_2024, people_2025, lon, lat }) => {
      const shared = { geom: pointEwkt(lon, lat), visibility: 'public', ...SYNTHETIC };
      const successor = successors.get(commune_2024 ?? '');
      return [
        {
          ...shared,
          id: hamletId(commune_2024, name_2024),
          admin_unit_id: unitId(commune_2024, 2024),
          name_vi: name_2024,
          population: people_2024,
        },
        {
          ...shared,
          id: stableUuid(`hamlet ${successor}@2025 ${name_2025}`),
          admin_unit_id: unitId(successor, 2025),
          name_vi: name_2025,
          population: people_2025,
        },
      ];
    },
  );
}

export function hamletId(commune2024: string | null | undefined, name: string | null | undefined): string {
  return stableUuid(`hamlet ${commune2024}@2024 ${name}`);
}

function cellRows(): SeedRow[] {
  const successors = new Map(
    readDemoTable('admin-link').map(({ from_code, to_code }) => [from_code, to_code]),
  );
  return readDemoTable('population-cell').flatMap(({ commune_2024, lon, lat, people_2024, people_2025 }) =>
    [
      { unit: unitId(commune_2024, 2024), vintage: 2024, people: people_2024 },
      { unit: unitId(successors.get(commune_2024 ?? ''), 2025), vintage: 2025, people: people_2025 },
    ].flatMap(({ unit, vintage, people }) =>
      people === '0'
        ? []
        : [
            {
              id: stableUuid(`cell ${vintage} ${lon} ${lat}`),
              admin_unit_id: unit,
              population: people,
              size_m: 1000,
              geom: pointEwkt(lon, lat),
              ...SYNTHETIC,
            },
          ],
    ),
  );
}

function borderRows(): SeedRow[] {
  return readBorderLines().map((row, i) => ({
    id: stableUuid(`border_line ${i}`),
    visibility: 'public',
    ...row,
  }));
}

/** Parents before children, so that every reference holds. */
export function readGeographyTables(): SeedTable[] {
  const units = unitRows();
  const ofLevel = (level: string): SeedTable => ({
    table: 'admin_unit',
    rows: units.filter((row) => row['level'] === level),
  });
  return [
    ofLevel('province'),
    ofLevel('district'),
    ofLevel('commune'),
    { table: 'admin_link', rows: linkRows() },
    { table: 'border_line', rows: borderRows() },
    { table: 'hamlet', rows: hamletRows() },
    { table: 'population_cell', rows: cellRows() },
  ];
}
