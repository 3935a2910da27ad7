-- In which unit of each vintage a site stands.

create function private.refresh_site_units(p_site_id uuid default null) returns void
  language sql security definer set search_path = ''
as $$
  delete from public.site_admin_unit where p_site_id is null or site_id = p_site_id;

  insert into public.site_admin_unit (site_id, vintage, admin_unit_id, derived_by)
  select s.id, u.vintage, u.id, 'declared'
  from public.site s join public.admin_unit u on u.id = s.admin_unit_id
  where p_site_id is null or s.id = p_site_id;

  insert into public.site_admin_unit (site_id, vintage, admin_unit_id, derived_by)
  select distinct on (c.site_id, c.vintage) c.site_id, c.vintage, c.unit_id,
         case when c.candidate_count = 1 then 'link' else 'geometry' end
  from (
    select s.id as site_id, o.vintage, o.id as unit_id, s.geom, o.geom as unit_geom,
           count(*) over (partition by s.id, o.vintage) as candidate_count
    from public.site s
    join public.admin_unit d on d.id = s.admin_unit_id
    join (select from_id as unit_id, to_id as other_id from public.admin_link
          union all
          select to_id, from_id from public.admin_link) l on l.unit_id = d.id
    join public.admin_unit o on o.id = l.other_id and o.vintage <> d.vintage and o.level = d.level
    where p_site_id is null or s.id = p_site_id
  ) c
  where c.candidate_count = 1 or (c.geom is not null and c.unit_geom is not null)
  order by c.site_id, c.vintage,
           case when c.candidate_count > 1 then extensions.st_distance(c.geom, c.unit_geom) end nulls last, c.unit_id;

  insert into public.site_admin_unit (site_id, vintage, admin_unit_id, derived_by)
  select distinct on (s.id, o.vintage) s.id, o.vintage, o.id, 'geometry'
  from public.site s
  join public.admin_unit d on d.id = s.admin_unit_id
  join public.admin_unit o on o.level = 'commune' and o.vintage <> d.vintage
                          and extensions.st_intersects(o.geom, s.geom)
  where (p_site_id is null or s.id = p_site_id)
    and not exists (select from public.site_admin_unit x where x.site_id = s.id and x.vintage = o.vintage)
  order by s.id, o.vintage, o.id;
$$;
comment on function private.refresh_site_units(uuid) is
  'Fills site_admin_unit for one site or all: the declared unit; where admin_link names one counterpart in another vintage, that one; where it names several, the one nearest to the site; where it names none, the commune whose outline holds the site. Run after units, links or outlines change.';

create function private.follow_site_unit() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform private.refresh_site_units(new.id);
  return null;
end
$$;
create trigger u10_units after insert on public.site
  for each row when (not private.is_bulk()) execute function private.follow_site_unit();
create trigger u10_units_update after update of admin_unit_id, geom on public.site
  for each row when (not private.is_bulk()) execute function private.follow_site_unit();
