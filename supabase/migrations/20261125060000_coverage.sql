-- Which communes and people the network reaches, measured by PostGIS: for reports, and as a second opinion on the kernel
-- that the browser runs. Also a person's word on one hamlet, which goes before geometry.

create table public.hamlet_ruling (
  id         uuid primary key default gen_random_uuid(),
  hamlet_id  uuid not null references public.hamlet (id) on delete cascade,
  cluster_id uuid references public.speaker_cluster (id) on delete cascade,
  effect     text not null check (effect in ('assigned', 'excluded')),
  reason     text not null check (btrim(reason) <> '' and length(reason) <= 1000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  constraint hamlet_ruling_once unique nulls not distinct (hamlet_id, cluster_id)
);
comment on table public.hamlet_ruling is
  'A person''s word on whether a hamlet is reached, which goes before geometry. cluster_id null speaks of every source. Audited, with its reason.';
create index hamlet_ruling_cluster_idx on public.hamlet_ruling (cluster_id) where cluster_id is not null;

create trigger s10_stamp before insert or update on public.hamlet_ruling
  for each row when (not private.is_bulk()) execute function private.stamp();
create trigger s20_stamp_update before insert or update on public.hamlet_ruling
  for each row when (not private.is_bulk()) execute function private.stamp_update();
create trigger z90_audit after insert or update or delete on public.hamlet_ruling
  for each row when (not private.is_bulk()) execute function private.audit('id');

create function private.can_rule_on(p_hamlet_id uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select (select private.member_role()) >= 'editor'
         and ((select private.scope_is_all())
              or exists (select from public.hamlet h where h.id = p_hamlet_id and h.admin_unit_id in (select private.scope_units())))
$$;
comment on function private.can_rule_on(uuid) is 'Whether the member may say by hand that a hamlet is reached: an editor of its commune.';
revoke execute on function private.can_rule_on(uuid) from public, anon;
grant execute on function private.can_rule_on(uuid) to authenticated, service_role;

alter table public.hamlet_ruling enable row level security;
revoke all on public.hamlet_ruling from anon, authenticated, public;
grant select, insert, update, delete on public.hamlet_ruling to authenticated, service_role;
create policy read on public.hamlet_ruling for select to authenticated
  using (hamlet_id in (select h.id from public.hamlet h));
create policy add on public.hamlet_ruling for insert to authenticated
  with check (private.can_rule_on(hamlet_id));
create policy change on public.hamlet_ruling for update to authenticated
  using (private.can_rule_on(hamlet_id)) with check (private.can_rule_on(hamlet_id));
create policy remove on public.hamlet_ruling for delete to authenticated
  using (private.can_rule_on(hamlet_id));

-- The reason may name a person: everybody sees the word, members its reason.
create view public.public_hamlet_ruling with (security_barrier) as
select r.id, r.hamlet_id, r.cluster_id, r.effect
from public.hamlet_ruling r
join public.hamlet h on h.id = r.hamlet_id
join public.admin_unit u on u.id = h.admin_unit_id
where h.visibility = 'public' and u.visibility = 'public'
  and (r.cluster_id is null
       or exists (select from public.speaker_cluster c join public.site s on s.id = c.site_id
                  where c.id = r.cluster_id and c.visibility = 'public' and s.visibility = 'public'));

create view public.member_hamlet_ruling with (security_invoker) as
select r.id, r.hamlet_id, r.cluster_id, r.effect, r.reason, r.created_at, r.updated_at
from public.hamlet_ruling r;

revoke all on public.public_hamlet_ruling, public.member_hamlet_ruling from public, anon, authenticated;
grant select on public.public_hamlet_ruling to anon, authenticated, service_role;
grant select on public.member_hamlet_ruling to authenticated, service_role;

-- Radii and circles.

create function private.reach_radius_m(p_radius_m double precision, p_level_db double precision, p_distance_m double precision, p_default_m double precision)
  returns double precision
  language sql immutable set search_path = ''
begin atomic
  select case
    when p_radius_m > 0 and p_radius_m <= 20000 then p_radius_m
    when p_level_db is not null
         and coalesce(p_distance_m, 1) * pg_catalog.pow(2::double precision, (p_level_db - 70) / 10) between 1e-9 and 20000
      then coalesce(p_distance_m, 1) * pg_catalog.pow(2::double precision, (p_level_db - 70) / 10)
    else p_default_m
  end;
end;
comment on function private.reach_radius_m(double precision, double precision, double precision, double precision) is
  'The stated radius when it is usable (above 0, at most 20 km), else d0·2^((L0 − 70)/10) from the sound level, else the default of the technology.';

create function private.reading_masks() returns table (reading text, mask integer)
  language sql immutable set search_path = ''
begin atomic
  values ('nominal', 1), ('operating_low', 2), ('operating_high', 4), ('good_low', 8), ('good_high', 16);
end;
comment on function private.reading_masks() is
  'The site sets as they are counted: with unknown as silent (low) and as working (high).';

create function private.reading_mask(p_status public.status) returns integer
  language sql immutable set search_path = ''
begin atomic
  select case p_status when 'good' then 31 when 'degraded' then 7 when 'unknown' then 21
              when 'broken' then 1 when 'suspended' then 1 else 0 end;
end;
comment on function private.reading_mask(public.status) is
  'To which readings a source of this status belongs: the sum of their masks. 0: it was never built or is gone.';

create function private.commune_frame(p_geom extensions.geometry) returns text
  language sql immutable set search_path = ''
begin atomic
  select pg_catalog.format('+proj=laea +lat_0=%s +lon_0=%s +ellps=WGS84 +units=m +no_defs',
                           extensions.st_y(extensions.st_centroid(p_geom)), extensions.st_x(extensions.st_centroid(p_geom)));
end;
comment on function private.commune_frame(extensions.geometry) is
  'Lambert azimuthal equal-area on the ellipsoid (Snyder 1987, ch. 24) centred on the commune: areas are ellipsoidal, and a circle of metres is a circle.';

create function private.to_frame(p_geom extensions.geometry, p_frame text) returns extensions.geometry
  language sql immutable set search_path = ''
begin atomic
  select extensions.st_transform(p_geom, '+proj=longlat +datum=WGS84 +no_defs'::text, p_frame);
end;
comment on function private.to_frame(extensions.geometry, text) is
  'From WGS84 into a plane. Both ends are spelled out: the form of st_transform that looks its SRID up needs a search path.';

create function private.reach_disk(p_centre extensions.geometry, p_radius_m double precision) returns extensions.geometry
  language sql immutable set search_path = ''
begin atomic
  -- A polygon of n = 256 corners, drawn out until its area is the circle's: n/2 · sin(2π/n) · r'² = π r².
  select extensions.st_buffer(p_centre, p_radius_m * pg_catalog.sqrt(2 * pg_catalog.pi() / (256 * pg_catalog.sin(2 * pg_catalog.pi() / 256))), 64);
end;

create function private.covered_area_m2(p_ground extensions.geometry, p_centres extensions.geometry[], p_radii double precision[], p_k integer)
  returns double precision
  language sql immutable set search_path = ''
begin atomic
  with disks as (
    select d.centre, d.radius_m, private.reach_disk(d.centre, d.radius_m) as disk
    from rows from (pg_catalog.unnest(p_centres), pg_catalog.unnest(p_radii)) as d (centre, radius_m)
  ),
  faces as (
    -- By at least one: the union. By more: every face that the circles cut out, with how many disks it lies in.
    select extensions.st_union(d.disk) as face from disks d where p_k = 1
    union all
    select f.face
    from (select (extensions.st_dump(extensions.st_polygonize(n.lines))).geom as face
          from (select extensions.st_unaryunion(extensions.st_collect(extensions.st_exteriorring(d.disk))) as lines
                from disks d where p_k > 1) n) f
    where (select count(*) from disks d
           where extensions.st_covers(d.disk, extensions.st_pointonsurface(f.face))) >= p_k
  )
  select coalesce(sum(extensions.st_area(extensions.st_intersection(p_ground, f.face))), 0) from faces f;
end;
comment on function private.covered_area_m2(extensions.geometry, extensions.geometry[], double precision[], integer) is
  'Square metres of ground that lie in at least p_k disks. Ground and centres in one frame of metres.';

create function private.check_coverage_params(p_vintage integer, p_date date, p_params jsonb) returns void
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

create function private.reach_sources(p_date date, p_params jsonb)
  returns table (id uuid, site_id uuid, geom extensions.geometry, radius_m double precision, mask integer)
  language sql stable set search_path = ''
begin atomic
  with chosen as (
    select coalesce((select pg_catalog.array_agg(k.kind::public.site_kind) from pg_catalog.jsonb_array_elements_text(p_params -> 'kinds') k (kind)),
                    array['radio_station'::public.site_kind]) as kinds,
           coalesce(p_params -> 'radiusDefaultsM', '{}') as defaults,
           coalesce((p_params ->> 'radiusFactor')::double precision, 1) as factor,
           coalesce((p_params ->> 'includePoorlyLocated')::boolean, false) as with_poor
  ),
  standing as (
    select c.id, c.site_id, c.geom, c.position_method, a.status,
           private.reach_radius_m(c.radius_m, c.sound_level_db, c.sound_distance_m,
                                  coalesce((o.defaults ->> c.technology::text)::double precision, 500)) as radius_m
    from public.speaker_cluster c
    join public.clusters_as_of(p_date) a on a.cluster_id = c.id
    cross join chosen o
    where 'radio_station' = any (o.kinds) and a."exists" is not false
    union all
    select s.id, s.id, s.geom, s.position_method, a.status,
           coalesce((o.defaults ->> coalesce(t.technology::text, case when s.kind <> 'radio_station' then s.kind::text end, 'unknown'))::double precision,
                    case s.kind when 'pano' then 300 when 'e_board' then 100 else 500 end)
    from public.site s
    join public.network_as_of(p_date) a on a.site_id = s.id
    left join public.site_station t on t.site_id = s.id
    cross join chosen o
    where s.kind = any (o.kinds) and a."exists" is not false
      and not exists (select from public.speaker_cluster c where c.site_id = s.id)
  )
  select d.id, d.site_id, d.geom, d.radius_m * o.factor, private.reading_mask(d.status)
  from standing d cross join chosen o
  where d.geom is not null and private.reading_mask(d.status) > 0 and (o.with_poor or d.position_method <> 'commune_centre');
end;
comment on function private.reach_sources(date, jsonb) is
  'What can reach people on a date, as far as the caller may see it: clusters, stations without clusters at their own place, other kinds chosen.';

create function public.coverage_report(p_vintage integer, p_date date, p_params jsonb default '{}')
  returns table (unit_uid text, reading text, people double precision, hamlets integer, area_m2 double precision,
                 people_reached double precision, hamlets_reached integer, area_reached_m2 double precision)
  language sql stable set search_path = ''
begin atomic
  select private.check_coverage_params(p_vintage, p_date, p_params);
  with sources as materialized (
    select * from private.reach_sources(p_date, p_params)
  ),
  communes as materialized (
    select u.id, u.code || '@' || u.vintage as uid, u.geom, private.commune_frame(u.geom) as frame,
           extensions.st_makevalid(private.to_frame(u.geom, private.commune_frame(u.geom))) as ground
    from public.admin_unit u
    where u.vintage = p_vintage and u.level = 'commune' and u.geom is not null
  ),
  -- A degree is nowhere shorter than 100 km here (24° N at most), so the box holds whatever reaches into the commune.
  -- Points go through the projection a commune at a time: setting one up costs more than a thousand points.
  gathered as (
    select c.uid, c.frame, pg_catalog.array_agg(s.id order by s.id) as ids, extensions.st_collect(s.geom order by s.id) as places
    from communes c join sources s on s.geom operator(extensions.&&) extensions.st_expand(c.geom, s.radius_m / 100000)
    group by c.uid, c.frame
  ),
  near as materialized (
    select p.uid, s.id, s.mask, s.radius_m, p.centre
    from (select g.uid, g.ids[d.path[1]] as id, d.geom as centre
          from gathered g cross join lateral extensions.st_dump(extensions.st_multi(private.to_frame(g.places, g.frame))) d) p
    join sources s on s.id = p.id
  ),
  -- Readings that hold the same sources are measured once.
  chosen as materialized (
    select c.uid, c.ground, r.reading, r.mask, pg_catalog.array_agg(n.id order by n.id) filter (where n.mask & r.mask > 0) as ids
    from communes c cross join private.reading_masks() r left join near n on n.uid = c.uid
    group by c.uid, c.ground, r.reading, r.mask
  ),
  measured as materialized (
    select d.uid, d.ids,
           (select private.covered_area_m2(d.ground, pg_catalog.array_agg(n.centre order by n.id), pg_catalog.array_agg(n.radius_m order by n.id),
                                           coalesce((p_params ->> 'k')::integer, 1))
            from near n where n.uid = d.uid and n.id = any (d.ids)) as reached_m2
    from (select distinct on (h.uid, h.ids) h.uid, h.ids, h.ground from chosen h where h.ids is not null order by h.uid, h.ids) d
  ),
  readings as (
    select h.uid, h.ground, h.reading, h.mask, coalesce(m.reached_m2, 0) as reached_m2
    from chosen h left join measured m on m.uid = h.uid and m.ids = h.ids
  ),
  weights as materialized (
    select h.admin_unit_id as unit_id, h.id, h.population::double precision as weight, 1 as hamlet, h.geom
    from public.hamlet h join communes c on c.id = h.admin_unit_id where coalesce(p_params ->> 'demand', 'hamlets') = 'hamlets'
    union all
    select p.admin_unit_id, p.id, p.population::double precision, 0, p.geom
    from public.population_cell p join communes c on c.id = p.admin_unit_id where coalesce(p_params ->> 'demand', 'hamlets') = 'population_cells'
  ),
  demand as materialized (
    select c.uid, w.id, w.weight, w.hamlet from communes c join weights w on w.unit_id = c.id
  ),
  -- A person's word first, then the geodesic from the place to the source.
  pairs as materialized (
    select w.id, n.mask
    from weights w join sources n on n.geom operator(extensions.&&) extensions.st_expand(w.geom, n.radius_m / 100000)
    where extensions.st_dwithin(w.geom::extensions.geography, n.geom::extensions.geography, n.radius_m)
      and not exists (select from public.hamlet_ruling r where r.hamlet_id = w.id and r.effect = 'excluded' and coalesce(r.cluster_id, n.id) = n.id)
      and not exists (select from public.hamlet_ruling r where r.hamlet_id = w.id and r.effect = 'assigned' and r.cluster_id = n.id)
    union all
    select r.hamlet_id, n.mask
    from public.hamlet_ruling r join sources n on n.id = r.cluster_id
    where r.effect = 'assigned'
    union all
    select r.hamlet_id, 31
    from public.hamlet_ruling r
    where r.effect = 'assigned' and r.cluster_id is null
  ),
  depths as materialized (
    select p.id, r.reading, count(*) as depth
    from pairs p join private.reading_masks() r on p.mask & r.mask > 0
    group by p.id, r.reading
  ),
  heard as (
    select d.uid, r.reading, d.weight, d.hamlet, coalesce(e.depth, 0) >= coalesce((p_params ->> 'k')::integer, 1) as is_reached
    from demand d cross join private.reading_masks() r
    left join depths e on e.id = d.id and e.reading = r.reading
  ),
  counted as (
    select e.uid, e.reading, sum(e.weight) as people, sum(e.hamlet)::integer as hamlets,
           coalesce(sum(e.weight) filter (where e.is_reached), 0) as people_reached,
           coalesce(sum(e.hamlet) filter (where e.is_reached), 0)::integer as hamlets_reached
    from heard e group by e.uid, e.reading
  )
  select g.uid, g.reading, coalesce(k.people, 0), coalesce(k.hamlets, 0), extensions.st_area(g.ground),
         coalesce(k.people_reached, 0), coalesce(k.hamlets_reached, 0), g.reached_m2
  from readings g left join counted k on k.uid = g.uid and k.reading = g.reading
  order by g.uid, g.mask;
end;
comment on function public.coverage_report(integer, date, jsonb) is
  'The measures of coverage of every commune of a vintage on a date, by at least params.k, once for each site set and reading of unknown. params is the document that an analysis keeps (kinds, radiusDefaultsM, radiusFactor, k, demand, includePoorlyLocated). Only what the caller may see is counted.';

revoke execute on function public.coverage_report(integer, date, jsonb) from public, anon, authenticated;
grant execute on function public.coverage_report(integer, date, jsonb) to authenticated, service_role;
revoke execute on function private.reach_radius_m(double precision, double precision, double precision, double precision), private.reading_masks(),
  private.reading_mask(public.status), private.commune_frame(extensions.geometry), private.to_frame(extensions.geometry, text), private.reach_disk(extensions.geometry, double precision),
  private.covered_area_m2(extensions.geometry, extensions.geometry[], double precision[], integer),
  private.check_coverage_params(integer, date, jsonb), private.reach_sources(date, jsonb) from public, anon;
grant execute on function private.reach_radius_m(double precision, double precision, double precision, double precision), private.reading_masks(),
  private.reading_mask(public.status), private.commune_frame(extensions.geometry), private.to_frame(extensions.geometry, text), private.reach_disk(extensions.geometry, double precision),
  private.covered_area_m2(extensions.geometry, extensions.geometry[], double precision[], integer),
  private.check_coverage_params(integer, date, jsonb), private.reach_sources(date, jsonb) to authenticated, service_role;
