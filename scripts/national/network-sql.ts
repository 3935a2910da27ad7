import type { NationalScale } from './national-scale.ts';

type Step = { readonly step: string; readonly sql: string };

/**
 * The made-up network as statements over the communes that are there. Chance comes from a hash of each row's own key,
 * so that the same scale gives the same rows; every row says that it is synthetic.
 */
export function networkSql(scale: NationalScale, source: string): readonly Step[] {
  const { stations, clustersPerStation, hamletsPerCommune } = scale;
  const said = `'synthetic', '${source.replaceAll("'", "''")}'`;
  return [
    {
      step: 'places',
      sql: `create function pg_temp.chance(key text) returns double precision language sql immutable
            as $$ select ('x' || substr(md5(key), 1, 8))::bit(32)::bigint / 4294967296.0::float8 $$`,
    },
    {
      step: 'places',
      sql: `create temp table spot on commit drop as
        with commune as (select id, code, name_vi, geom, label_point, row_number() over (order by code) - 1 as n, count(*) over () as total
                         from public.admin_unit where level = 'commune'),
        shares as (select *, (${stations} * (n + 1) / total - ${stations} * n / total)::int as station_count from commune),
        scattered as (select *, extensions.st_generatepoints(geom, station_count + ${hamletsPerCommune}, 1 + n::int) as points from shares)
        select id as commune_id, code, name_vi, k as n, coalesce(extensions.st_geometryn(points, k), label_point) as geom,
               k <= station_count as is_station, k - station_count as hamlet_n
        from scattered, generate_series(1, station_count + ${hamletsPerCommune}) k`,
    },
    {
      step: 'hamlets',
      sql: `insert into public.hamlet (id, admin_unit_id, name_vi, population, geom, provenance, source)
        select md5('hamlet ' || code || ' ' || hamlet_n)::uuid, commune_id, 'Thôn ' || hamlet_n,
               (200 + 1800 * pg_temp.chance('people ' || code || ' ' || hamlet_n))::int, geom, ${said}
        from spot where not is_station`,
    },
    {
      step: 'stations',
      sql: `create temp table station on commit drop as
        select md5('station ' || code || ' ' || n)::uuid as id, 'QG-' || code || '-' || n as site_code, *,
               pg_temp.chance('age ' || code || ' ' || n) as age, pg_temp.chance('state ' || code || ' ' || n) as state,
               date '2014-01-01' + (3900 * pg_temp.chance('age ' || code || ' ' || n))::int as since,
               (array['wired', 'fm', 'ip', 'hybrid'])[1 + (4 * pg_temp.chance('technology ' || code || ' ' || n))::int % 4] as technology
        from spot where is_station`,
    },
    {
      step: 'stations',
      sql: `insert into public.site (id, code, kind, name_vi, admin_unit_id, geom, position_x, position_y, position_crs,
                                     position_method, commissioned_on, visibility, provenance, source)
        select id, site_code, 'radio_station', 'Đài truyền thanh ' || lower(left(name_vi, 1)) || substr(name_vi, 2) || ' ' || n,
               commune_id, geom, extensions.st_x(geom), extensions.st_y(geom), 'EPSG:4326', 'synthetic', since, 'public', ${said}
        from station`,
    },
    {
      step: 'stations',
      sql: `insert into public.site_station (site_id, technology, frequency_mhz, power_w)
        select id, technology::public.technology, case when technology = 'fm' then 54 + round((14 * age)::numeric, 1) end, 50 from station`,
    },
    {
      step: 'loudspeaker clusters',
      sql: `create temp table cluster on commit drop as
        select md5('cluster ' || site_code || ' ' || k)::uuid as id, 'CL-' || s.code || '-' || s.n || '-' || k as cluster_code, s.id as site_id,
               s.since, s.technology, k, pg_temp.chance('cluster ' || site_code || ' ' || k) as state,
               extensions.st_translate(s.geom, 0.03 * (pg_temp.chance('x ' || site_code || ' ' || k) - 0.5),
                                               0.03 * (pg_temp.chance('y ' || site_code || ' ' || k) - 0.5)) as geom
        from station s, generate_series(1, ${clustersPerStation}) k`,
    },
    {
      step: 'loudspeaker clusters',
      sql: `insert into public.speaker_cluster (id, code, site_id, place_vi, geom, position_x, position_y, position_crs, position_method,
                                                technology, speaker_count, power_w, radius_m, installed_on, visibility, provenance, source)
        select id, cluster_code, site_id, 'Cụm loa số ' || k, geom, extensions.st_x(geom), extensions.st_y(geom), 'EPSG:4326', 'synthetic',
               technology::public.technology, 2, 50, 500, since, 'public', ${said} from cluster`,
    },
    {
      step: 'events',
      sql: `insert into public.status_event (id, site_id, cluster_id, status, effective_from, visibility, provenance, source)
        select md5('event ' || subject || ' ' || status || ' ' || on_date)::uuid, site_id, cluster_id, status::public.status, on_date, 'public', ${said}
        from (select id as subject, id as site_id, null::uuid as cluster_id, 'good' as status, since as on_date from station
              union all
              select id, id, null, ${laterStatus}, since + 200 + (400 * state)::int from station where state < 0.3
              union all
              select id, null, id, 'good', since from cluster where state < 0.95
              union all
              select id, null, id, ${laterStatus}, since + 200 + (400 * state)::int from cluster where state < 0.2) e
        where on_date <= date '2026-06-30' order by on_date, subject`,
    },
    {
      step: 'investments',
      sql: `create temp table line on commit drop as
        select md5('line ' || code || ' ' || kind)::uuid as id, code, kind, min(since) as on_date, count(*) * each as plan, each
        from station, (values ('build', 120), ('repair', 18)) k(kind, each)
        where kind = 'build' or state < 0.3 group by code, kind, each`,
    },
    {
      step: 'investments',
      sql: `insert into public.investment (id, decision_no, decision_date, authority, kind, year, plan_mvnd, disbursed_mvnd, visibility, provenance, source)
        select id, code || (case kind when 'build' then '/QĐ-XD' else '/QĐ-SC' end), on_date, 'Ủy ban nhân dân cấp tỉnh',
               kind::public.investment_kind, extract(year from on_date)::int, plan, plan, 'public', ${said} from line`,
    },
    {
      step: 'investments',
      sql: `insert into public.investment_site (investment_id, site_id, plan_mvnd, disbursed_mvnd)
        select l.id, s.id, l.each, l.each from line l join station s on s.code = l.code where l.kind = 'build' or s.state < 0.3`,
    },
    {
      step: 'investments',
      sql: `insert into public.investment_funding (investment_id, source, plan_mvnd, disbursed_mvnd)
        select id, source::public.funding_source, plan * share, plan * share
        from line, (values ('central', 0.5), ('province', 0.5)) f(source, share)`,
    },
  ];
}

const laterStatus = `(array['broken', 'degraded', 'suspended'])[1 + (30 * state)::int % 3]`;
