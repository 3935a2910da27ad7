import type { SqlTarget } from '../demo/seed/sql-target.ts';
import { networkSql } from './network-sql.ts';
import type { NationalScale } from './national-scale.ts';
import type { Communes } from './read-communes.ts';

export type NationalCounts = Readonly<
  Record<'communes' | 'stations' | 'clusters' | 'events' | 'investments' | 'hamlets', number>
>;

/** The database holds something already; it is left as it is. */
export class NotEmpty extends Error {
  override name = 'NotEmpty';
}

const syntheticSource = 'Dữ liệu sinh tự động ở quy mô cả nước, không phải số liệu thật';
const chunkRows = 250;

/**
 * Fills an empty database with the communes of 2025 and a made-up network of national size, in one transaction, as the
 * owner of the tables. The same scale gives the same rows.
 */
export async function fillNational(
  target: SqlTarget,
  communes: Communes,
  scale: NationalScale,
  onStep: (text: string) => void = () => undefined,
): Promise<NationalCounts> {
  return target.transaction(async (inside) => {
    const [row] = await inside.query(
      'select exists (select from public.admin_unit) or exists (select from public.site) as filled',
    );
    if (row?.['filled'] === true) throw new NotEmpty('the database is not empty');
    await inside.query(`set local app.bulk = 'on'`);
    await inside.query(`set local session_replication_role = 'replica'`);
    onStep('communes');
    await insertUnits(inside, communes);
    for (const { step, sql } of networkSql(scale, syntheticSource)) {
      onStep(step);
      await inside.query(sql);
    }
    await describeLayers(inside, communes);
    onStep('statuses and places');
    // Without counts the planner compares every cluster with every event: hours instead of seconds.
    await inside.query('analyze public.admin_unit, public.site, public.speaker_cluster, public.status_event');
    await inside.query('select private.refresh_derived()');
    return countRows(inside);
  });
}

async function insertUnits(target: SqlTarget, { rows, isReal, source }: Communes): Promise<void> {
  const provenance = isReal ? 'official' : 'illustrative';
  const provinces = new Map(rows.map((row) => [row.province_code, row.province_name]));
  await target.query(
    `insert into public.admin_unit (id, code, vintage, level, kind, name_vi, valid, provenance, source)
     select md5('unit ' || code)::uuid, code, 2025, 'province',
            (case when name like 'Thành phố%' then 'thanh_pho_tw' else 'tinh' end)::public.admin_kind, name,
            '[2025-07-01,)', $2::public.provenance, $3
     from jsonb_to_recordset($1::jsonb) as r(code text, name text)`,
    [JSON.stringify([...provinces].map(([code, name]) => ({ code, name }))), provenance, source],
  );
  const shape = isReal
    ? 'extensions.st_setsrid(extensions.st_geomfromgeojson(geom), 4326)'
    : 'geom::extensions.geometry';
  for (let start = 0; start < rows.length; start += chunkRows)
    await target.query(
      `insert into public.admin_unit
         (id, code, vintage, level, kind, name_vi, parent_id, area_km2, population, valid, geom, label_point, provenance, source)
       select md5('unit ' || code)::uuid, code, 2025, 'commune', kind::public.admin_kind, name_vi,
              md5('unit ' || province_code)::uuid, nullif(area_km2, 0), population, '[2025-07-01,)', shape,
              extensions.st_pointonsurface(shape), $2::public.provenance, $3
       from (select *, extensions.st_multi(extensions.st_collectionextract(extensions.st_makevalid(${shape}), 3)) as shape
             from jsonb_to_recordset($1::jsonb) as r(code text, kind text, name_vi text, province_code text,
                                                     area_km2 numeric, population integer, geom text)) c`,
      [JSON.stringify(rows.slice(start, start + chunkRows)), provenance, source],
    );
}

async function describeLayers(target: SqlTarget, { isReal, source }: Communes): Promise<void> {
  const provenance = isReal ? 'official' : 'illustrative';
  for (const [layer, kind, from, counted] of [
    ['communes', provenance, source, "admin_unit where level = 'commune'"],
    ['provinces', provenance, source, "admin_unit where level = 'province'"],
    ['hamlets', 'synthetic', syntheticSource, 'hamlet'],
    ['network', 'synthetic', syntheticSource, 'site'],
  ] as const)
    await target.query(
      `insert into public.dataset (layer, provenance, source, row_count)
       select $1, $2::public.provenance, $3, (select count(*) from public.${counted})`,
      [layer, kind, from],
    );
}

async function countRows(target: SqlTarget): Promise<NationalCounts> {
  const [row] = await target.query(
    `select (select count(*)::int from public.admin_unit where level = 'commune') as communes,
            (select count(*)::int from public.site) as stations,
            (select count(*)::int from public.speaker_cluster) as clusters,
            (select count(*)::int from public.status_event) as events,
            (select count(*)::int from public.investment) as investments,
            (select count(*)::int from public.hamlet) as hamlets`,
  );
  return row as NationalCounts;
}
