-- The border in the report of coverage: how much of the line posts and gates watch, and the longest stretch that none does.
-- And two readings of the parameters that the kernel has and the report had not.

create or replace function private.check_coverage_params(p_vintage integer, p_date date, p_params jsonb) returns void
  language plpgsql stable security definer set search_path = ''
as $$
declare
  v_default record;
begin
  if not exists (select from public.admin_unit u where u.vintage = p_vintage and u.level = 'commune' and u.geom is not null) then
    raise exception 'no communes with outlines of vintage %', p_vintage using errcode = 'PD020', hint = 'coverage_vintage';
  end if;
  if p_date > private.today() then
    raise exception 'the network of a day to come is not known: %', p_date using errcode = 'PD020', hint = 'coverage_date';
  end if;
  if coalesce((p_params ->> 'k')::integer, 1) not between 1 and 5 then
    raise exception 'k is from 1 to 5, got %', p_params ->> 'k' using errcode = 'PD020', hint = 'coverage_k';
  end if;
  if coalesce((p_params ->> 'radiusFactor')::double precision, 1) not between 0.01 and 100 then
    raise exception 'the factor of radii is from 0.01 to 100, got %', p_params ->> 'radiusFactor'
      using errcode = 'PD020', hint = 'coverage_radius_factor';
  end if;
  if coalesce(p_params ->> 'demand', 'hamlets') not in ('hamlets', 'population_cells') then
    raise exception 'demand is hamlets or population_cells, got %', p_params ->> 'demand' using errcode = 'PD020', hint = 'coverage_demand';
  end if;
  if coalesce(p_params ->> 'unknownTreatment', 'interval') not in ('interval', 'silent', 'working') then
    raise exception 'unknown is read as interval, silent or working, got %', p_params ->> 'unknownTreatment'
      using errcode = 'PD020', hint = 'coverage_unknown';
  end if;
  if not coalesce(coalesce((p_params ->> 'borderRadiusM')::double precision, 5000) between 1e-9 and 20000, false) then
    raise exception 'a post watches the border from above 0 to 20000 m, got %', p_params ->> 'borderRadiusM'
      using errcode = 'PD020', hint = 'coverage_border_radius';
  end if;
  for v_default in select d.key, d.value::double precision as radius_m
                   from pg_catalog.jsonb_each_text(coalesce(p_params -> 'radiusDefaultsM', '{}')) d
  loop
    if not coalesce(v_default.radius_m > 0 and v_default.radius_m <= 20000, false) then
      raise exception 'the radius of % is above 0 and at most 20000 m, got %', v_default.key, v_default.radius_m
        using errcode = 'PD020', hint = 'coverage_radius', detail = v_default.key;
    end if;
  end loop;
end
$$;

-- As before, but: unknown as the parameters read it; a radius that the factor makes absurd is none; and a station whose
-- clusters do not stand yet on the date speaks for itself, as in the kernel.
create or replace function private.reach_sources(p_date date, p_params jsonb)
  returns table (id uuid, site_id uuid, geom extensions.geometry, radius_m double precision, mask integer)
  language sql stable set search_path = ''
begin atomic
  with chosen as (
    select coalesce((select pg_catalog.array_agg(k.kind::public.site_kind) from pg_catalog.jsonb_array_elements_text(p_params -> 'kinds') k (kind)),
                    array['radio_station'::public.site_kind]) as kinds,
           coalesce(p_params -> 'radiusDefaultsM', '{}') as defaults,
           coalesce((p_params ->> 'radiusFactor')::double precision, 1) as factor,
           coalesce((p_params ->> 'includePoorlyLocated')::boolean, false) as with_poor,
           case p_params ->> 'unknownTreatment'
             when 'silent' then private.reading_mask('broken') when 'working' then private.reading_mask('good')
             else private.reading_mask('unknown') end as unknown_mask
  ),
  clusters as materialized (
    select c.id, c.site_id, c.geom, c.position_method, c.radius_m, c.sound_level_db, c.sound_distance_m, c.technology, a.status
    from public.speaker_cluster c join public.clusters_as_of(p_date) a on a.cluster_id = c.id
    where a."exists" is not false
  ),
  standing as (
    select c.id, c.site_id, c.geom, c.position_method, c.status,
           private.reach_radius_m(c.radius_m, c.sound_level_db, c.sound_distance_m,
                                  coalesce((o.defaults ->> c.technology::text)::double precision, 500)) as radius_m
    from clusters c cross join chosen o
    where 'radio_station' = any (o.kinds)
    union all
    select s.id, s.id, s.geom, s.position_method, a.status,
           coalesce((o.defaults ->> coalesce(t.technology::text, case when s.kind <> 'radio_station' then s.kind::text end, 'unknown'))::double precision,
                    case s.kind when 'pano' then 300 when 'e_board' then 100 else 500 end)
    from public.site s
    join public.network_as_of(p_date) a on a.site_id = s.id
    left join public.site_station t on t.site_id = s.id
    cross join chosen o
    where s.kind = any (o.kinds) and a."exists" is not false
      and not exists (select from clusters c where c.site_id = s.id)
  ),
  marked as (
    select d.id, d.site_id, d.geom, case when d.radius_m * o.factor <= 20000 then d.radius_m * o.factor end as radius_m,
           case d.status when 'unknown' then o.unknown_mask else private.reading_mask(d.status) end as mask
    from standing d cross join chosen o
    where d.geom is not null and (o.with_poor or d.position_method <> 'commune_centre')
  )
  select m.id, m.site_id, m.geom, m.radius_m, m.mask from marked m where m.mask > 0;
end;
comment on function private.reach_sources(date, jsonb) is
  'What can reach people on a date, as far as the caller may see it: clusters, stations without clusters at their own place, other kinds chosen. A radius of null reaches nobody.';

create function private.box_frame(p_geom extensions.geometry) returns text
  language sql immutable set search_path = ''
begin atomic
  select pg_catalog.format('+proj=laea +lat_0=%s +lon_0=%s +ellps=WGS84 +units=m +no_defs',
                           (extensions.st_ymin(p_geom::extensions.box3d) + extensions.st_ymax(p_geom::extensions.box3d)) / 2,
                           (extensions.st_xmin(p_geom::extensions.box3d) + extensions.st_xmax(p_geom::extensions.box3d)) / 2);
end;
comment on function private.box_frame(extensions.geometry) is
  'As commune_frame, centred on the middle of the bounding box: the frame of a few segments of the border.';

create function public.coverage_border_report(p_vintage integer, p_date date, p_params jsonb default '{}')
  returns table (unit_uid text, reading text, border_m double precision, reached_m double precision, longest_gap_m double precision,
                 gap_from_lon double precision, gap_from_lat double precision, gap_to_lon double precision, gap_to_lat double precision)
  language sql stable set search_path = '' set jit = off
begin atomic
  select private.check_coverage_params(p_vintage, p_date, p_params);
  with sources as materialized (
    select s.id, s.geom, s.mask, coalesce((p_params ->> 'borderRadiusM')::double precision, 5000) as radius_m
    from private.reach_sources(p_date, p_params || pg_catalog.jsonb_build_object('kinds', coalesce(p_params -> 'borderKinds', '["guard_post", "border_gate"]'))) s
  ),
  communes as materialized (
    select u.code || '@' || u.vintage as uid, u.geom, private.commune_frame(u.geom) as frame,
           extensions.st_makevalid(private.to_frame(u.geom, private.commune_frame(u.geom))) as ground
    from public.admin_unit u
    where u.vintage = p_vintage and u.level = 'commune' and u.geom is not null
  ),
  positions as materialized (
    select l.line, p.path[1] as n, p.geom
    from (select row_number() over (order by b.id, d.path) as line, d.geom
          from public.border_line b cross join lateral extensions.st_dump(b.geom) d) l
    cross join lateral extensions.st_dumppoints(l.geom) p
  ),
  -- Sixteen segments lie in one plane; the position where two such chunks meet is in both.
  chunks as materialized (
    select g.line, g.chunk, g.places, private.box_frame(g.places) as frame
    from (select p.line, c.chunk, extensions.st_collect(p.geom order by p.n) as places
          from positions p
          cross join lateral (select (p.n - 1) / 16 as chunk union select (p.n - 2) / 16 where p.n > 1) c
          group by p.line, c.chunk having count(*) > 1) g
  ),
  corners as (
    select c.line, c.chunk, 16 * c.chunk + d.path[1] as n, extensions.st_x(d.geom) as x, extensions.st_y(d.geom) as y
    from chunks c cross join lateral extensions.st_dump(private.to_frame(c.places, c.frame)) d
  ),
  sides as (
    select k.line, k.chunk, k.n, k.x as ax, k.y as ay, lead(k.x) over w as bx, lead(k.y) over w as by
    from corners k window w as (partition by k.line, k.chunk order by k.n)
  ),
  -- Along its line each segment runs from from_m to to_m.
  segments as materialized (
    select m.id, m.line, m.chunk, m.ax, m.ay, m.bx, m.by, m.length_m, m.to_m, coalesce(lag(m.to_m) over (partition by m.line order by m.id), 0) as from_m,
           extensions.st_x(a.geom) as a_lon, extensions.st_y(a.geom) as a_lat, extensions.st_x(b.geom) as b_lon, extensions.st_y(b.geom) as b_lat
    from (select s.*, row_number() over (order by s.line, s.n) as id, pg_catalog.sqrt((s.bx - s.ax) ^ 2 + (s.by - s.ay) ^ 2) as length_m,
                 sum(pg_catalog.sqrt((s.bx - s.ax) ^ 2 + (s.by - s.ay) ^ 2)) over (partition by s.line order by s.n) as to_m
          from sides s where s.bx is not null) m
    join positions a on a.line = m.line and a.n = m.n
    join positions b on b.line = m.line and b.n = m.n + 1
  ),
  -- Outline and border come from different surveys: a segment is of the commune that holds its middle, else of the nearest within 1.5 km.
  middles as materialized (
    select c.uid, c.frame, c.ground, pg_catalog.array_agg(m.id order by m.id) as ids, extensions.st_collect(m.geom order by m.id) as places
    from communes c
    join (select s.id, extensions.st_setsrid(extensions.st_makepoint((s.a_lon + s.b_lon) / 2, (s.a_lat + s.b_lat) / 2), 4326) as geom
          from segments s) m on m.geom operator(extensions.&&) extensions.st_expand(c.geom, 0.015)
    group by c.uid, c.frame, c.ground
  ),
  owners as materialized (
    select distinct on (p.id) p.id, p.uid
    from (select m.uid, m.ids[d.path[1]] as id, extensions.st_distance(m.ground, d.geom) as distance_m
          from middles m cross join lateral extensions.st_dump(extensions.st_multi(private.to_frame(m.places, m.frame))) d) p
    where p.distance_m < 1500
    order by p.id, p.distance_m, p.uid
  ),
  near as materialized (
    select g.line, g.chunk, s.mask, s.radius_m as r, extensions.st_x(d.geom) as x, extensions.st_y(d.geom) as y
    from (select c.line, c.chunk, c.frame, pg_catalog.array_agg(s.id order by s.id) as ids, extensions.st_collect(s.geom order by s.id) as places
          from chunks c join sources s on s.geom operator(extensions.&&) extensions.st_expand(c.places, s.radius_m / 100000)
          group by c.line, c.chunk, c.frame) g
    cross join lateral extensions.st_dump(extensions.st_multi(private.to_frame(g.places, g.frame))) d
    join sources s on s.id = g.ids[d.path[1]]
  ),
  -- Where a segment a + t(b − a) lies within r of c: between the roots of |a − c + t(b − a)|² = r².
  roots as (
    select m.line, m.mask, m.from_m, m.length_m, (-m.along - pg_catalog.sqrt(m.discriminant)) / m.e2 as enters, (-m.along + pg_catalog.sqrt(m.discriminant)) / m.e2 as leaves
    from (select s.line, n.mask, s.from_m, s.length_m, s.length_m ^ 2 as e2,
                 (s.ax - n.x) * (s.bx - s.ax) + (s.ay - n.y) * (s.by - s.ay) as along,
                 s.length_m ^ 2 * n.r ^ 2 - ((s.ax - n.x) * (s.by - s.ay) - (s.ay - n.y) * (s.bx - s.ax)) ^ 2 as discriminant
          from segments s join near n on n.line = s.line and n.chunk = s.chunk) m
    where m.discriminant > 0
  ),
  cuts as materialized (
    select r.line, r.mask, r.from_m + greatest(0, r.enters) * r.length_m as from_m, r.from_m + least(1, r.leaves) * r.length_m as to_m
    from roots r where r.enters < 1 and r.leaves > 0
  ),
  -- What is between the cuts is not watched; the end of the line closes the last gap. A millionth of a metre is rounding.
  covers as (
    select c.line, m.reading, c.from_m, c.to_m from cuts c join private.reading_masks() m on c.mask & m.mask > 0
    union all
    select s.line, m.reading, max(s.to_m), max(s.to_m) from segments s cross join private.reading_masks() m group by s.line, m.reading
  ),
  gaps as materialized (
    select g.line, g.reading, g.from_m, g.to_m
    from (select c.line, c.reading, c.from_m as to_m,
                 coalesce(max(c.to_m) over (partition by c.line, c.reading order by c.from_m, c.to_m rows between unbounded preceding and 1 preceding), 0) as from_m
          from covers c) g
    where g.to_m - g.from_m > 1e-6
  ),
  -- Stretches of one commune, and of everybody: the whole of every line.
  runs as materialized (
    select r.uid, r.line, min(r.from_m) as from_m, max(r.to_m) as to_m
    from (select o.uid, s.line, s.from_m, s.to_m,
                 row_number() over (partition by s.line order by s.id) - row_number() over (partition by s.line, o.uid order by s.id) as run
          from segments s left join owners o on o.id = s.id) r
    where r.uid is not null
    group by r.uid, r.line, r.run
    union all
    select null, s.line, 0, max(s.to_m) from segments s group by s.line
  ),
  open_stretches as materialized (
    select u.uid, g.reading, g.line, greatest(g.from_m, u.from_m) as from_m, least(g.to_m, u.to_m) as to_m
    from gaps g join runs u on u.line = g.line and g.from_m < u.to_m and g.to_m > u.from_m
  ),
  lengths as (
    select u.uid, sum(u.to_m - u.from_m) as border_m from runs u group by u.uid
  ),
  unwatched as (
    select o.uid, o.reading, sum(o.to_m - o.from_m) as open_m from open_stretches o group by o.uid, o.reading
  ),
  longest as (
    select distinct on (o.uid, o.reading) o.uid, o.reading, o.to_m - o.from_m as length_m, f.lon as from_lon, f.lat as from_lat, t.lon as to_lon, t.lat as to_lat
    from open_stretches o
    cross join lateral (select s.a_lon + (o.from_m - s.from_m) / s.length_m * (s.b_lon - s.a_lon) as lon, s.a_lat + (o.from_m - s.from_m) / s.length_m * (s.b_lat - s.a_lat) as lat
                        from segments s where s.line = o.line and s.length_m > 0 and o.from_m >= s.from_m and o.from_m < s.to_m limit 1) f
    cross join lateral (select s.a_lon + (o.to_m - s.from_m) / s.length_m * (s.b_lon - s.a_lon) as lon, s.a_lat + (o.to_m - s.from_m) / s.length_m * (s.b_lat - s.a_lat) as lat
                        from segments s where s.line = o.line and s.length_m > 0 and o.to_m > s.from_m and o.to_m <= s.to_m limit 1) t
    order by o.uid, o.reading, o.to_m - o.from_m desc, o.line, o.from_m
  )
  select l.uid, m.reading, l.border_m, l.border_m - coalesce(w.open_m, 0), g.length_m, g.from_lon, g.from_lat, g.to_lon, g.to_lat
  from lengths l cross join private.reading_masks() m
  left join unwatched w on w.uid is not distinct from l.uid and w.reading = m.reading
  left join longest g on g.uid is not distinct from l.uid and g.reading = m.reading
  order by l.uid nulls last, m.mask;
end;
comment on function public.coverage_border_report(integer, date, jsonb) is
  'How much of the border line lies within params.borderRadiusM of a standing post or gate (params.borderKinds), and the longest stretch that does not with its ends, for every commune on the border and (unit_uid null) for the whole line, once for each site set and reading of unknown. longest_gap_m is null where all is watched. Only what the caller may see is counted.';

revoke execute on function public.coverage_border_report(integer, date, jsonb) from public, anon, authenticated;
grant execute on function public.coverage_border_report(integer, date, jsonb) to authenticated, service_role;
revoke execute on function private.box_frame(extensions.geometry) from public, anon;
grant execute on function private.box_frame(extensions.geometry) to authenticated, service_role;

-- The planner takes such long statements for large ones and compiles them: seconds, for a run of milliseconds.
alter function public.coverage_report(integer, date, jsonb) set jit = off;
