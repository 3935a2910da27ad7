-- Loading real geography: rows checked and staged by the loader go in by one function, in one transaction, or not at all.

-- Outlines of the load under way, read once; empty between loads. Only functions below touch it.
create unlogged table private.load_unit (
  code              text not null,
  vintage           smallint not null,
  level             public.admin_level not null,
  kind              public.admin_kind,
  name_vi           text not null,
  parent_code       text,
  area_km2          numeric(12, 4),
  computed_area_km2 numeric(12, 4),
  population        integer,
  is_border         boolean,
  border_km         numeric(9, 3),
  provenance        public.provenance not null,
  source            text,
  geom              extensions.geometry(MultiPolygon, 4326) not null,
  label_point       extensions.geometry(Point, 4326),
  unit_id           uuid,
  parent_id         uuid,
  old_geom          extensions.geometry(MultiPolygon, 4326),
  primary key (code, vintage)
);
create index load_unit_unit_idx on private.load_unit (unit_id);

-- Coordinates hardly compress; kept as they are, outlines are written and read twice as fast.
alter table private.load_unit alter column geom set storage external;
alter table private.load_unit alter column old_geom set storage external;
alter table public.admin_unit alter column geom set storage external;

-- Rows of one layer of the load that were not refused.
create function private.load_rows(p_batch_ids uuid[], p_layers text[])
  returns table (payload jsonb, source text)
  language sql stable set search_path = ''
as $$
  select r.payload, b.file_name
  from public.import_batch b join public.import_row r on r.batch_id = b.id
  where b.id = any (p_batch_ids) and b.layer = any (p_layers) and r.state <> 'refused'
$$;

create function private.point(p_lon double precision, p_lat double precision) returns extensions.geometry
  language sql immutable set search_path = ''
as $$ select extensions.st_setsrid(extensions.st_makepoint(p_lon, p_lat), 4326) $$;

-- Staged shapes are well-known binary in base64.
create function private.shape(p_payload jsonb) returns extensions.geometry
  language sql immutable set search_path = ''
as $$ select extensions.st_setsrid(extensions.st_geomfromwkb(pg_catalog.decode(p_payload ->> 'geometry', 'base64')), 4326) $$;

-- The day from which a vintage is in force. The reform of 2025 took effect on 1 July.
create function private.vintage_start(p_vintage integer) returns date
  language sql immutable set search_path = ''
as $$ select case when p_vintage = 2025 then date '2025-07-01' else pg_catalog.make_date(p_vintage, 1, 1) end $$;

-- Names carry the word of their kind, as officials write them: Xã Lộc Thạnh, Phường 1.
create function private.name_with_kind(p_name text, p_kind public.admin_kind) returns text
  language sql immutable set search_path = ''
as $$
  select case when w.word is null or p_name like w.word || ' %' then p_name else w.word || ' ' || p_name end
  from (select case p_kind
    when 'xa' then 'Xã' when 'phuong' then 'Phường' when 'thi_tran' then 'Thị trấn' when 'dac_khu' then 'Đặc khu'
    when 'huyen' then 'Huyện' when 'quan' then 'Quận' when 'thi_xa' then 'Thị xã'
    when 'thanh_pho' then 'Thành phố' when 'thanh_pho_tw' then 'Thành phố' when 'tinh' then 'Tỉnh' end as word) w
$$;

create function private.load_labels(p_batch_ids uuid[])
  returns table (code text, vintage smallint, geom extensions.geometry)
  language sql stable set search_path = ''
as $$
  select distinct on (1, 2) r.payload ->> 'code', (r.payload ->> 'vintage')::smallint,
         private.point((r.payload ->> 'lon')::double precision, (r.payload ->> 'lat')::double precision)
  from private.load_rows(p_batch_ids, array['settlements']) r
  where r.payload ->> 'kind' = 'label'
$$;

create function private.load_read_units(p_batch_ids uuid[]) returns jsonb
  language plpgsql set search_path = ''
as $$
declare
  v_bad record;
  v_valid extensions.geometry;
  v_mended jsonb := '[]'::jsonb;
begin
  delete from private.load_unit;
  insert into private.load_unit
    (code, vintage, level, kind, name_vi, parent_code, area_km2, computed_area_km2, population, is_border, border_km, provenance, source, geom)
  select p ->> 'code', (p ->> 'vintage')::smallint, (p ->> 'level')::public.admin_level, (p ->> 'kind')::public.admin_kind, p ->> 'name_vi',
         p ->> 'parent_code', (p ->> 'area_km2')::numeric, (p ->> 'computed_area_km2')::numeric, (p ->> 'population')::integer,
         (p ->> 'is_border')::boolean, (p ->> 'border_km')::numeric, (p ->> 'provenance')::public.provenance, r.source,
         extensions.st_multi(private.shape(p))
  from private.load_rows(p_batch_ids, array['communes', 'districts', 'provinces']) r, lateral (select r.payload as p) x;

  for v_bad in
    select u.code, u.vintage, u.geom, extensions.st_isvalidreason(u.geom) as reason
    from private.load_unit u where not extensions.st_isvalid(u.geom)
  loop
    v_valid := extensions.st_multi(extensions.st_collectionextract(extensions.st_makevalid(v_bad.geom), 3));
    if extensions.st_isempty(v_valid)
       or abs(extensions.st_area(v_valid) - extensions.st_area(v_bad.geom)) > 0.0001 * extensions.st_area(v_bad.geom) then
      raise exception 'the outline of % (%) is not valid: %', v_bad.code, v_bad.vintage, v_bad.reason
        using errcode = 'PD021', hint = 'outline_not_valid';
    end if;
    update private.load_unit u set geom = v_valid where u.code = v_bad.code and u.vintage = v_bad.vintage;
    v_mended := v_mended || pg_catalog.jsonb_build_object('code', v_bad.code, 'vintage', v_bad.vintage, 'reason', v_bad.reason);
  end loop;

  update private.load_unit u set unit_id = a.id, old_geom = a.geom, label_point = a.label_point
  from public.admin_unit a where a.code = u.code and a.vintage = u.vintage;
  update private.load_unit u set label_point = l.geom
  from private.load_labels(p_batch_ids) l where l.code = u.code and l.vintage = u.vintage;
  update private.load_unit u set label_point = extensions.st_pointonsurface(u.geom)
  where u.label_point is null or not extensions.st_intersects(u.geom, u.label_point);
  return v_mended;
end
$$;
comment on function private.load_read_units(uuid[]) is
  'Reads staged outlines. The loader has checked them; what GEOS still finds is mended when that changes the area by no more than 0.01 %, else the load fails with PD021.';

create function private.load_units() returns jsonb
  language plpgsql set search_path = ''
as $$
declare
  v_level public.admin_level;
  v_count integer;
  v_updated integer := 0;
  v_added integer := 0;
begin
  foreach v_level in array array['province', 'district', 'commune']::public.admin_level[]
  loop
    update private.load_unit u set parent_id = p.id
    from public.admin_unit p
    where u.level = v_level and p.code = u.parent_code and p.vintage = u.vintage and p.level < u.level;

    update public.admin_unit a set
      level = u.level,
      kind = coalesce(u.kind, a.kind),
      name_vi = private.name_with_kind(u.name_vi, coalesce(u.kind, a.kind)),
      parent_id = coalesce(u.parent_id, a.parent_id),
      area_km2 = coalesce(u.area_km2, a.area_km2, nullif(u.computed_area_km2, 0)),
      population = coalesce(u.population, a.population),
      is_border = coalesce(u.is_border, a.is_border),
      border_km = case when coalesce(u.is_border, a.is_border) then coalesce(u.border_km, a.border_km) end,
      geom = u.geom,
      label_point = u.label_point,
      provenance = u.provenance,
      source = u.source,
      updated_at = pg_catalog.now()
    from private.load_unit u where u.unit_id = a.id and u.level = v_level;
    get diagnostics v_count = row_count;
    v_updated := v_updated + v_count;

    insert into public.admin_unit
      (code, vintage, level, kind, name_vi, parent_id, area_km2, population, is_border, border_km, valid, geom, label_point, provenance, source)
    select u.code, u.vintage, u.level, k.kind, private.name_with_kind(u.name_vi, k.kind), u.parent_id, coalesce(u.area_km2, nullif(u.computed_area_km2, 0)), u.population, coalesce(u.is_border, false), u.border_km,
           pg_catalog.daterange(
             private.vintage_start(u.vintage),
             coalesce((select min(pg_catalog.lower(o.valid)) from public.admin_unit o where o.code = u.code and o.vintage > u.vintage),
                      case when u.vintage < 2025 then private.vintage_start(2025) end)),
           u.geom, u.label_point, u.provenance, u.source
    from private.load_unit u
    cross join lateral (
      select coalesce(u.kind, case u.level when 'province' then 'tinh' when 'district' then 'huyen' else 'xa' end::public.admin_kind) as kind
    ) k
    where u.unit_id is null and u.level = v_level;
    get diagnostics v_count = row_count;
    v_added := v_added + v_count;
  end loop;

  update private.load_unit u set unit_id = a.id
  from public.admin_unit a where u.unit_id is null and a.code = u.code and a.vintage = u.vintage;
  return pg_catalog.jsonb_build_object('units_updated', v_updated, 'units_added', v_added);
end
$$;
comment on function private.load_units() is 'Puts the outlines read by load_read_units into admin_unit by code and vintage; ids stay, so sites keep their commune.';

-- Districts and provinces that the load leaves illustrative, though all their communes are real now, become the union of these.
create function private.load_derive_parents() returns integer
  language plpgsql set search_path = ''
as $$
declare
  v_level public.admin_level;
  v_count integer;
  v_total integer := 0;
begin
  foreach v_level in array array['district', 'province']::public.admin_level[]
  loop
    with parents as (
      select p.id, extensions.st_multi(extensions.st_unaryunion(extensions.st_collect(c.geom))) as geom
      from public.admin_unit p join public.admin_unit c on c.parent_id = p.id
      where p.level = v_level and p.provenance in ('illustrative', 'synthetic')
      group by p.id
      having pg_catalog.bool_and(c.geom is not null and c.provenance not in ('illustrative', 'synthetic'))
    )
    update public.admin_unit p set geom = parents.geom, label_point = extensions.st_pointonsurface(parents.geom), provenance = 'derived', source = 'union of its parts', updated_at = pg_catalog.now()
    from parents where parents.id = p.id;
    get diagnostics v_count = row_count;
    v_total := v_total + v_count;
  end loop;
  return v_total;
end
$$;

-- Label points of units whose outlines are not part of the load.
create function private.load_label_points(p_batch_ids uuid[]) returns integer
  language plpgsql set search_path = ''
as $$
declare
  v_count integer;
begin
  update public.admin_unit a set label_point = l.geom
  from private.load_labels(p_batch_ids) l
  where a.code = l.code and a.vintage = l.vintage and (a.label_point is null or not extensions.st_equals(a.label_point, l.geom))
    and not exists (select from private.load_unit u where u.unit_id = a.id)
    and extensions.st_intersects(a.geom, l.geom);
  get diagnostics v_count = row_count;
  return v_count + (select count(*) from private.load_labels(p_batch_ids) l join private.load_unit u on u.code = l.code and u.vintage = l.vintage);
end
$$;

create function private.load_links(p_batch_ids uuid[]) returns jsonb
  language plpgsql set search_path = ''
as $$
declare
  v_taken integer;
  v_missing jsonb;
begin
  select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('from', r.payload ->> 'from_code', 'to', r.payload ->> 'to_code')), '[]') into v_missing
  from private.load_rows(p_batch_ids, array['links']) r
  where not exists (select from public.admin_unit f where f.code = r.payload ->> 'from_code' and f.vintage = (r.payload ->> 'from_vintage')::smallint)
     or not exists (select from public.admin_unit t where t.code = r.payload ->> 'to_code' and t.vintage = (r.payload ->> 'to_vintage')::smallint);

  with staged as (
    select distinct on (f.id, t.id) f.id as from_id, t.id as to_id,
           (r.payload ->> 'share_area')::numeric as share_area, (r.payload ->> 'share_population')::numeric as share_population
    from private.load_rows(p_batch_ids, array['links']) r
    join public.admin_unit f on f.code = r.payload ->> 'from_code' and f.vintage = (r.payload ->> 'from_vintage')::smallint
    join public.admin_unit t on t.code = r.payload ->> 'to_code' and t.vintage = (r.payload ->> 'to_vintage')::smallint
  ),
  dropped as (
    delete from public.admin_link l using staged s
    where l.from_id = s.from_id and not exists (select from staged o where o.from_id = l.from_id and o.to_id = l.to_id)
  )
  insert into public.admin_link (from_id, to_id, share_area, share_population, provenance)
  select s.from_id, s.to_id, s.share_area, s.share_population, 'official' from staged s
  on conflict (from_id, to_id) do update
    set share_area = excluded.share_area, share_population = excluded.share_population, provenance = excluded.provenance;
  get diagnostics v_taken = row_count;
  return pg_catalog.jsonb_build_object('links', v_taken, 'links_without_unit', v_missing);
end
$$;

create function private.load_border_line(p_batch_ids uuid[]) returns integer
  language plpgsql set search_path = ''
as $$
declare
  v_count integer;
begin
  delete from public.border_line b
  where b.neighbour in (select (r.payload ->> 'neighbour')::public.neighbour from private.load_rows(p_batch_ids, array['border_line']) r);
  insert into public.border_line (neighbour, province_code, name_vi, length_km, geom, provenance, source)
  select (r.payload ->> 'neighbour')::public.neighbour, r.payload ->> 'province_code', r.payload ->> 'name_vi', (r.payload ->> 'length_km')::numeric,
         extensions.st_multi(private.shape(r.payload)), 'official', r.source
  from private.load_rows(p_batch_ids, array['border_line']) r;
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

create unlogged table private.load_cell (
  cell_no    integer primary key,
  population numeric not null,
  size_m     numeric not null,
  geom       extensions.geometry(Point, 4326) not null,
  source     text
);
create index load_cell_geom_idx on private.load_cell using gist (geom);

create unlogged table private.load_cell_unit (
  cell_no integer not null,
  unit_id uuid not null,
  primary key (unit_id, cell_no)
);

-- Good to 1 % in Vietnam, and far cheaper than the area on the ellipsoid.
create function private.rough_area_m2(p_geom extensions.geometry) returns double precision
  language sql immutable set search_path = ''
as $$
  select extensions.st_area(p_geom) * 111195.0 * 111195.0
         * pg_catalog.cosd((extensions.st_ymin(p_geom) + extensions.st_ymax(p_geom)) / 2)
$$;

create function private.load_population(p_batch_ids uuid[]) returns jsonb
  language plpgsql set search_path = ''
as $$
declare
  v_cells integer;
  v_units uuid[];
  v_partly integer;
  v_outside integer;
  v_extent extensions.geometry;
  v_unit record;
begin
  delete from private.load_cell;
  delete from private.load_cell_unit;
  insert into private.load_cell (cell_no, population, size_m, geom, source)
  select pg_catalog.row_number() over (), (r.payload ->> 'population')::numeric, (r.payload ->> 'size_m')::numeric,
         private.point((r.payload ->> 'lon')::double precision, (r.payload ->> 'lat')::double precision), r.source
  from private.load_rows(p_batch_ids, array['population']) r;
  select extensions.st_setsrid(extensions.st_extent(c.geom)::extensions.geometry, 4326) into v_extent from private.load_cell c;

  -- Outline by outline, so that each is prepared once for all the cells in its box.
  for v_unit in
    select a.id, a.vintage from public.admin_unit a where a.level = 'commune' and a.geom operator(extensions.&&) v_extent
  loop
    insert into private.load_cell_unit (cell_no, unit_id)
    select c.cell_no, a.id
    from public.admin_unit a join private.load_cell c on extensions.st_intersects(a.geom, c.geom)
    where a.id = v_unit.id;
  end loop;

  select coalesce(pg_catalog.array_agg(s.unit_id) filter (where s.covered >= 0.7), '{}'),
         count(*) filter (where s.covered < 0.7)
    into v_units, v_partly
  from (
    select x.unit_id, x.cell_area / nullif(private.rough_area_m2(a.geom), 0) as covered
    from (
      select m.unit_id, sum(c.size_m * c.size_m)::double precision as cell_area
      from private.load_cell_unit m join private.load_cell c on c.cell_no = m.cell_no
      group by m.unit_id having sum(c.population) > 0
    ) x
    join public.admin_unit a on a.id = x.unit_id
  ) s;
  select count(*) into v_outside from private.load_cell c
  where not exists (select from private.load_cell_unit m where m.cell_no = c.cell_no and m.unit_id = any (v_units));

  delete from public.population_cell p where p.admin_unit_id = any (v_units);
  with scaled as (
    select c.size_m, c.geom, c.source, m.unit_id, pg_catalog.round(c.population * coalesce(a.population / sum(c.population) over w, 1), 3) as people, a.population as total,
           pg_catalog.row_number() over (partition by m.unit_id order by c.population desc, c.cell_no) as place
    from private.load_cell_unit m
    join private.load_cell c on c.cell_no = m.cell_no
    join public.admin_unit a on a.id = m.unit_id
    where m.unit_id = any (v_units)
    window w as (partition by m.unit_id)
  )
  insert into public.population_cell (admin_unit_id, population, size_m, geom, provenance, source)
  select s.unit_id,
         s.people + case when s.place = 1 and s.total is not null then s.total - sum(s.people) over (partition by s.unit_id) else 0 end,
         s.size_m, s.geom, 'derived', s.source || ', scaled to the people of the commune'
  from scaled s;
  get diagnostics v_cells = row_count;
  delete from private.load_cell;
  delete from private.load_cell_unit;
  return pg_catalog.jsonb_build_object('cells', v_cells, 'cell_communes', pg_catalog.cardinality(v_units),
                                       'cell_communes_partly_covered', v_partly, 'cells_outside', v_outside);
end
$$;
comment on function private.load_population(uuid[]) is
  'Cells go to the commune of every vintage that holds their centre, scaled so that they sum to its people exactly. A commune that they cover by less than 70 % keeps the cells it had.';

create function private.place_inside(
  p_point extensions.geometry, p_old extensions.geometry, p_new extensions.geometry, p_label extensions.geometry
) returns extensions.geometry
  language plpgsql immutable set search_path = ''
as $$
declare
  v_x double precision := extensions.st_x(p_point);
  v_y double precision := extensions.st_y(p_point);
  v_try extensions.geometry;
  v_share double precision := 1;
begin
  if p_old is not null and extensions.st_xmax(p_old) > extensions.st_xmin(p_old) and extensions.st_ymax(p_old) > extensions.st_ymin(p_old) then
    v_x := extensions.st_xmin(p_new) + (v_x - extensions.st_xmin(p_old)) / (extensions.st_xmax(p_old) - extensions.st_xmin(p_old))
                                       * (extensions.st_xmax(p_new) - extensions.st_xmin(p_new));
    v_y := extensions.st_ymin(p_new) + (v_y - extensions.st_ymin(p_old)) / (extensions.st_ymax(p_old) - extensions.st_ymin(p_old))
                                       * (extensions.st_ymax(p_new) - extensions.st_ymin(p_new));
  end if;
  while v_share > 0.02 loop
    v_try := private.point(
      pg_catalog.round((extensions.st_x(p_label) + v_share * (v_x - extensions.st_x(p_label)))::numeric, 6)::double precision,
      pg_catalog.round((extensions.st_y(p_label) + v_share * (v_y - extensions.st_y(p_label)))::numeric, 6)::double precision);
    if extensions.st_intersects(p_new, v_try) then
      return v_try;
    end if;
    v_share := v_share * 0.9;
  end loop;
  return extensions.st_pointonsurface(p_new);
end
$$;
comment on function private.place_inside(extensions.geometry, extensions.geometry, extensions.geometry, extensions.geometry) is
  'Where an invented point goes when its outline changes: the same place within the new bounding box, drawn towards the label point until it lies inside. Deterministic.';

-- Invented points that the real outline leaves outside are moved into it, those known by their commune alone to its label point.
-- They stay marked synthetic. Surveyed ones are never moved.
create function private.load_move_points() returns jsonb
  language plpgsql set search_path = ''
as $$
declare
  v_hamlets integer;
  v_cells integer;
  v_sites integer;
  v_clusters integer;
begin
  update public.hamlet h set geom = private.place_inside(h.geom, u.old_geom, u.geom, a.label_point)
  from private.load_unit u join public.admin_unit a on a.id = u.unit_id
  where h.admin_unit_id = u.unit_id and h.provenance = 'synthetic' and not extensions.st_intersects(u.geom, h.geom);
  get diagnostics v_hamlets = row_count;

  update public.population_cell p set geom = private.place_inside(p.geom, u.old_geom, u.geom, a.label_point)
  from private.load_unit u join public.admin_unit a on a.id = u.unit_id
  where p.admin_unit_id = u.unit_id and p.provenance = 'synthetic' and not extensions.st_intersects(u.geom, p.geom);
  get diagnostics v_cells = row_count;

  update public.site s set
    geom = m.geom, position_x = extensions.st_x(m.geom), position_y = extensions.st_y(m.geom), position_crs = 'EPSG:4326'
  from (
    select s2.id, private.place_inside(s2.geom, u.old_geom, u.geom, a.label_point) as geom
    from public.site s2
    join private.load_unit u on u.unit_id = s2.admin_unit_id
    join public.admin_unit a on a.id = u.unit_id
    where s2.position_method = 'synthetic' and not extensions.st_intersects(u.geom, s2.geom)
  ) m
  where m.id = s.id;
  get diagnostics v_sites = row_count;

  update public.speaker_cluster c set
    geom = m.geom, position_x = extensions.st_x(m.geom), position_y = extensions.st_y(m.geom), position_crs = 'EPSG:4326'
  from (
    select c2.id,
           case c2.position_method when 'commune_centre' then a.label_point
             else private.place_inside(c2.geom, u.old_geom, u.geom, a.label_point) end as geom
    from public.speaker_cluster c2
    join public.site s2 on s2.id = c2.site_id
    join private.load_unit u on u.unit_id = s2.admin_unit_id
    join public.admin_unit a on a.id = u.unit_id
    where (c2.position_method = 'synthetic' or c2.position_method = 'commune_centre' and c2.provenance = 'synthetic')
      and not extensions.st_intersects(u.geom, c2.geom)
  ) m
  where m.id = c.id;
  get diagnostics v_clusters = row_count;

  return pg_catalog.jsonb_build_object('hamlets_moved', v_hamlets, 'cells_moved', v_cells, 'sites_moved', v_sites, 'clusters_moved', v_clusters);
end
$$;

-- Invented hamlets keep summing to their commune when the file states other people for it: largest remainders get the rest.
create function private.load_rescale_hamlets() returns integer
  language plpgsql set search_path = ''
as $$
declare
  v_communes integer;
begin
  with sums as (
    select h.admin_unit_id as unit_id, sum(h.population) as people, a.population as target
    from public.hamlet h join private.load_unit u on u.unit_id = h.admin_unit_id join public.admin_unit a on a.id = u.unit_id
    group by h.admin_unit_id, a.population
    having pg_catalog.bool_and(h.provenance = 'synthetic') and sum(h.population) > 0 and a.population is not null and sum(h.population) <> a.population
  ),
  exact as (
    select h.id, h.admin_unit_id as unit_id, s.target, h.population::numeric * s.target / s.people as share
    from public.hamlet h join sums s on s.unit_id = h.admin_unit_id
  ),
  ranked as (
    select e.id, e.unit_id, e.target, pg_catalog.floor(e.share)::integer as people,
           pg_catalog.row_number() over (partition by e.unit_id order by e.share - pg_catalog.floor(e.share) desc, e.id) as place
    from exact e
  ),
  spread as (
    select r.id, r.unit_id, r.people + case when r.place <= r.target - sum(r.people) over (partition by r.unit_id) then 1 else 0 end as people
    from ranked r
  ),
  written as (
    update public.hamlet h set population = s.people from spread s where s.id = h.id returning s.unit_id
  )
  select count(distinct w.unit_id) into v_communes from written w;
  return v_communes;
end
$$;

create function private.gate_key(p_name text) returns text
  language sql immutable set search_path = ''
as $$
  select pg_catalog.regexp_replace(
    pg_catalog.regexp_replace(public.fold(p_name), '^\s*(cua khau|loi mo|loi thong quan)\s+((quoc te|chinh|phu|song phuong|dia phuong|duong bo)\s+)*', ''),
    '\s*\(.*\)\s*$', '')
$$;

-- Gates of the file: one already known by name and neighbour, or by code, is brought up to date, the rest are added.
-- A position is replaced only by one that is no worse. What stands invented beside a gate moves along with it.
create function private.load_gates(p_batch_ids uuid[]) returns jsonb
  language plpgsql set search_path = ''
as $$
declare
  v_row record;
  v_gate public.site;
  v_unit uuid;
  v_geom extensions.geometry;
  v_updated integer := 0;
  v_added integer := 0;
  v_skipped jsonb := '[]'::jsonb;
  v_moves boolean;
begin
  for v_row in
    select r.payload as p, r.source from private.load_rows(p_batch_ids, array['gates']) r order by r.payload ->> 'code'
  loop
    v_geom := private.point((v_row.p ->> 'lon')::double precision, (v_row.p ->> 'lat')::double precision);
    select s.* into v_gate
    from public.site s join public.site_gate g on g.site_id = s.id
    where s.code = v_row.p ->> 'code'
       or (private.gate_key(s.name_vi) = v_row.p ->> 'match_name' and g.neighbour = (v_row.p ->> 'neighbour')::public.neighbour
           and (s.geom is null or extensions.st_distance(s.geom, v_geom) < 0.6))
    order by s.code = v_row.p ->> 'code' desc, s.code
    limit 1;

    if v_gate.id is not null then
      v_moves := v_gate.geom is null or v_gate.position_method in ('synthetic', 'unknown')
                 or v_gate.position_accuracy_m is null
                 or (v_row.p ->> 'position_accuracy_m')::numeric <= v_gate.position_accuracy_m;
      update public.site_gate g set
        class = (v_row.p ->> 'class')::public.gate_class, neighbour = (v_row.p ->> 'neighbour')::public.neighbour,
        counterpart = coalesce(v_row.p ->> 'counterpart', g.counterpart)
      where g.site_id = v_gate.id;
      if v_moves then
        update public.site s set
          geom = extensions.st_translate(s.geom, extensions.st_x(v_geom) - extensions.st_x(v_gate.geom), extensions.st_y(v_geom) - extensions.st_y(v_gate.geom))
        where v_gate.geom is not null and s.kind in ('pano', 'e_board') and s.position_method = 'synthetic'
          and extensions.st_distance(s.geom, v_gate.geom) < 0.03;
        update public.site s set
          geom = v_geom, position_x = extensions.st_x(v_geom), position_y = extensions.st_y(v_geom), position_crs = 'EPSG:4326',
          position_method = (v_row.p ->> 'position_method')::public.position_method,
          position_accuracy_m = (v_row.p ->> 'position_accuracy_m')::numeric,
          provenance = 'reported', source = v_row.source
        where s.id = v_gate.id;
      end if;
      v_updated := v_updated + 1;
      continue;
    end if;

    select a.id into v_unit from public.admin_unit a
    where a.level = 'commune' and a.vintage = (v_row.p ->> 'vintage')::smallint and a.code = v_row.p ->> 'commune_code';
    if v_unit is null then
      select a.id into v_unit from public.admin_unit a
      where a.level = 'commune' and a.vintage = (v_row.p ->> 'vintage')::smallint and extensions.st_intersects(a.geom, v_geom)
      order by a.code limit 1;
    end if;
    if v_unit is null then
      v_skipped := v_skipped || pg_catalog.jsonb_build_object('name', v_row.p ->> 'name_vi', 'commune', v_row.p ->> 'commune_code');
      continue;
    end if;
    insert into public.site
      (code, kind, name_vi, admin_unit_id, geom, position_x, position_y, position_crs, position_accuracy_m, position_method, visibility, provenance, source)
    values
      (v_row.p ->> 'code', 'border_gate', v_row.p ->> 'name_vi', v_unit, v_geom, extensions.st_x(v_geom), extensions.st_y(v_geom), 'EPSG:4326',
       (v_row.p ->> 'position_accuracy_m')::numeric, (v_row.p ->> 'position_method')::public.position_method, 'public', 'reported', v_row.source)
    returning * into v_gate;
    insert into public.site_gate (site_id, class, neighbour, counterpart)
    values (v_gate.id, (v_row.p ->> 'class')::public.gate_class, (v_row.p ->> 'neighbour')::public.neighbour, v_row.p ->> 'counterpart');
    v_added := v_added + 1;
  end loop;
  return pg_catalog.jsonb_build_object('gates_updated', v_updated, 'gates_added', v_added, 'gates_without_commune', v_skipped);
end
$$;

create function private.load_basemap(p_batch_ids uuid[]) returns integer
  language plpgsql set search_path = ''
as $$
declare
  v_count integer;
  v_places integer;
begin
  delete from public.basemap_feature f
  where f.layer in (select r.payload ->> 'layer' from private.load_rows(p_batch_ids, array['rivers', 'roads', 'islands']) r)
     or f.layer = 'place' and exists (select from private.load_rows(p_batch_ids, array['settlements']) r where r.payload ->> 'kind' = 'place');
  insert into public.basemap_feature (layer, class, name_vi, rank, geom, provenance, source)
  select r.payload ->> 'layer', r.payload ->> 'class', r.payload ->> 'name_vi', (r.payload ->> 'rank')::smallint,
         private.shape(r.payload), 'reported', r.source
  from private.load_rows(p_batch_ids, array['rivers', 'roads', 'islands']) r;
  get diagnostics v_count = row_count;
  insert into public.basemap_feature (layer, class, name_vi, rank, geom, provenance, source)
  select 'place', r.payload ->> 'class', r.payload ->> 'name_vi', (r.payload ->> 'rank')::smallint,
         private.point((r.payload ->> 'lon')::double precision, (r.payload ->> 'lat')::double precision), 'reported', r.source
  from private.load_rows(p_batch_ids, array['settlements']) r where r.payload ->> 'kind' = 'place';
  get diagnostics v_places = row_count;
  return v_count + v_places;
end
$$;

-- A layer that came from a file of the user names its source on the map.
create or replace view public.public_dataset with (security_barrier) as
select d.layer, d.provenance, d.source, d.row_count, d.loaded_at, d.sha256 is not null as from_file
from public.dataset d;

create or replace view public.member_dataset with (security_invoker) as
select d.layer, d.provenance, d.source, d.row_count, d.loaded_at, d.sha256 is not null as from_file
from public.dataset d;

-- What is loaded, told truly: a layer is real only when nothing invented is left in it.
create function private.load_datasets(p_batch_ids uuid[], p_attribution text) returns void
  language sql set search_path = ''
as $$
  insert into public.dataset (layer, provenance, source, row_count, sha256, loaded_at)
  select s.layer, s.provenance, s.source, s.row_count, s.sha256, pg_catalog.now()
  from (
    select l.layer, coalesce(p_attribution, l.word || ': ' || files.names) as source, files.sha256,
      case
        when l.layer in ('communes', 'districts', 'provinces') then coalesce(
          (select max(a.provenance) from public.admin_unit a where a.level::text = pg_catalog.left(l.layer, -1) and a.geom is not null
             and a.provenance in ('illustrative', 'synthetic')), 'official')
        when l.layer = 'border_line' then coalesce(
          (select max(b.provenance) from public.border_line b where b.provenance in ('illustrative', 'synthetic')), 'official')
        when l.layer = 'population' then coalesce(
          (select max(c.provenance) from public.population_cell c where c.provenance in ('illustrative', 'synthetic')), 'derived')
        when l.layer = 'admin_links' then 'official'
        else 'reported'
      end::public.provenance as provenance,
      case
        when l.layer in ('communes', 'districts', 'provinces') then
          (select count(*) from public.admin_unit a where a.level::text = pg_catalog.left(l.layer, -1))
        when l.layer = 'border_line' then (select count(*) from public.border_line)
        when l.layer = 'population' then (select count(*) from public.population_cell)
        when l.layer = 'admin_links' then (select count(*) from public.admin_link)
        when l.layer = 'gates' then (select count(*) from public.site_gate)
        else (select count(*) from public.basemap_feature)
      end::integer as row_count
    from (values ('communes', 'địa giới', '{communes}'::text[]), ('districts', 'địa giới', '{districts}'),
                 ('provinces', 'địa giới', '{provinces}'), ('border_line', 'biên giới', '{border_line}'),
                 ('population', 'dân số', '{population}'), ('admin_links', 'xã cũ – xã mới', '{links}'), ('gates', 'cửa khẩu', '{gates}'),
                 ('basemap', 'nền bản đồ', '{rivers,roads,islands,settlements}')) l (layer, word, staged)
    cross join lateral (
      select pg_catalog.string_agg(distinct b.file_name, ', ' order by b.file_name) as names, max(b.sha256) as sha256
      from public.import_batch b where b.id = any (p_batch_ids) and b.layer = any (l.staged)
    ) files
    where files.names is not null
  ) s
  on conflict (layer) do update set
    provenance = excluded.provenance, source = excluded.source, row_count = excluded.row_count, sha256 = excluded.sha256, loaded_at = excluded.loaded_at;

  update public.dataset d set
    provenance = 'derived', source = 'Hợp của các xã', row_count = x.row_count, loaded_at = pg_catalog.now()
  from (
    select a.level::text || 's' as layer, count(*)::integer as row_count,
           pg_catalog.bool_or(a.provenance in ('illustrative', 'synthetic') and a.geom is not null) as invented
    from public.admin_unit a where a.level in ('district', 'province') group by a.level
  ) x
  where d.layer = x.layer and not x.invented and d.provenance in ('illustrative', 'synthetic')
$$;

create function public.commit_geography(p_batch_ids uuid[], p_attribution text default null) returns jsonb
  language plpgsql security definer set search_path = '' set statement_timeout = '15min'
as $$
declare
  v_layers constant text[] := array['communes', 'districts', 'provinces', 'links', 'border_line', 'settlements', 'population', 'gates', 'rivers', 'roads', 'islands'];
  v_open integer;
  v_mended jsonb;
  v_summary jsonb;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('commit_geography'));
  select count(*) into v_open from (
    select from public.import_batch b where b.id = any (p_batch_ids) and b.state = 'open' for update
  ) o;
  if v_open = 0 or v_open <> pg_catalog.cardinality(p_batch_ids) then
    raise exception 'a batch is missing, committed already, or given up' using errcode = 'PD020', hint = 'batch_not_open';
  end if;

  perform pg_catalog.set_config('app.bulk', 'on', true);
  v_mended := private.load_read_units(p_batch_ids);
  v_summary := pg_catalog.jsonb_build_object('outlines_mended', v_mended);
  v_summary := v_summary || private.load_units();
  v_summary := v_summary || private.load_links(p_batch_ids);
  v_summary := v_summary || pg_catalog.jsonb_build_object('label_points', private.load_label_points(p_batch_ids));
  v_summary := v_summary || pg_catalog.jsonb_build_object('outlines_derived', private.load_derive_parents());
  v_summary := v_summary || pg_catalog.jsonb_build_object('border_lines', private.load_border_line(p_batch_ids));
  v_summary := v_summary || private.load_population(p_batch_ids);
  v_summary := v_summary || private.load_gates(p_batch_ids);
  v_summary := v_summary || private.load_move_points();
  v_summary := v_summary || pg_catalog.jsonb_build_object('hamlet_communes_rescaled', private.load_rescale_hamlets());
  v_summary := v_summary || pg_catalog.jsonb_build_object('basemap_features', private.load_basemap(p_batch_ids));
  v_summary := v_summary || pg_catalog.jsonb_build_object('units_left_illustrative', (
    select coalesce(pg_catalog.jsonb_agg(a.code || '@' || a.vintage order by a.code, a.vintage), '[]')
    from public.admin_unit a where a.provenance in ('illustrative', 'synthetic') and a.geom is not null));
  perform private.load_datasets(p_batch_ids, nullif(pg_catalog.btrim(p_attribution), ''));
  perform private.refresh_derived();
  delete from private.load_unit;

  delete from public.import_row r where r.batch_id = any (p_batch_ids) and r.state = 'taken' and r.findings = '[]';
  update public.import_row r set payload = r.payload - 'geometry' where r.batch_id = any (p_batch_ids) and r.payload ? 'geometry';
  update public.import_batch b set state = 'committed', summary = v_summary, finished_at = pg_catalog.now() where b.id = any (p_batch_ids);

  -- What a load that died has staged is of no use to anybody.
  delete from public.import_row r using public.import_batch b
  where b.id = r.batch_id and b.state = 'open' and b.created_at < pg_catalog.now() - interval '1 hour' and b.layer = any (v_layers);
  update public.import_batch b set state = 'abandoned', finished_at = pg_catalog.now()
  where b.state = 'open' and b.created_at < pg_catalog.now() - interval '1 hour' and b.layer = any (v_layers);
  return v_summary || pg_catalog.jsonb_build_object('geography', private.geography());
end
$$;
comment on function public.commit_geography(uuid[], text) is
  'Puts the staged batches of one load into the geography, all or nothing. p_attribution names the source of all its layers; without it the files are named. Refusals: PD020 batch_not_open, PD021 outline_not_valid. For the service key only.';

revoke all on private.load_unit, private.load_cell, private.load_cell_unit from public, anon, authenticated;
revoke execute on function
  private.load_rows(uuid[], text[]), private.point(double precision, double precision), private.vintage_start(integer), private.shape(jsonb),
  private.name_with_kind(text, public.admin_kind), private.load_labels(uuid[]), private.load_read_units(uuid[]), private.load_units(), private.load_derive_parents(), private.load_label_points(uuid[]),
  private.load_links(uuid[]), private.load_border_line(uuid[]), private.load_population(uuid[]),
  private.place_inside(extensions.geometry, extensions.geometry, extensions.geometry, extensions.geometry),
  private.load_move_points(), private.load_rescale_hamlets(), private.gate_key(text), private.rough_area_m2(extensions.geometry), private.load_gates(uuid[]),
  private.load_basemap(uuid[]), private.load_datasets(uuid[], text), public.commit_geography(uuid[], text)
  from public, anon, authenticated;
grant execute on function public.commit_geography(uuid[], text) to service_role;
