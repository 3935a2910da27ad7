-- The network on any date, what is loaded, who one is; and who may read and call what.

create function public.public_network_as_of(p_date date)
  returns table (site_id uuid, status public.status, status_since text, "exists" boolean)
  language sql stable set search_path = ''
begin atomic
  select s.id, coalesce(d.status, 'unknown'::public.status), d.since::text,
         case when s.retired_on::date <= p_date then false
              when s.commissioned_on is not null then s.commissioned_on::date <= p_date
              else d.first_on <= p_date end
  from public.public_site s left join private.statuses_as_of(p_date) d on d.subject = s.id;
end;
comment on function public.public_network_as_of(date) is
  'Status of each public site on a date. exists: from the day of commissioning, else of the first event, up to the day before retirement; null when none of them is known.';

create function public.network_as_of(p_date date)
  returns table (site_id uuid, status public.status, status_since text, "exists" boolean)
  language sql stable set search_path = ''
begin atomic
  select s.id, coalesce(d.status, 'unknown'::public.status), d.since::text,
         case when s.retired_on::date <= p_date then false
              when s.commissioned_on is not null then s.commissioned_on::date <= p_date
              else d.first_on <= p_date end
  from public.site s left join private.statuses_as_of(p_date) d on d.subject = s.id;
end;
comment on function public.network_as_of(date) is
  'Status on a date of each site that the member may see. exists: from the day of commissioning, else of the first event, up to the day before retirement; null when none of them is known.';

create function public.public_clusters_as_of(p_date date)
  returns table (cluster_id uuid, site_id uuid, status public.status, status_since text, "exists" boolean)
  language sql stable set search_path = ''
begin atomic
  select c.id, c.site_id, coalesce(d.status, 'unknown'::public.status), d.since::text,
         case when c.retired_on::date <= p_date then false
              when c.installed_on is not null then c.installed_on::date <= p_date
              else d.first_on <= p_date end
  from public.public_speaker_cluster c left join private.statuses_as_of(p_date) d on d.subject = c.id;
end;
comment on function public.public_clusters_as_of(date) is
  'Status of each public loudspeaker cluster on a date, like public_network_as_of.';

create function public.clusters_as_of(p_date date)
  returns table (cluster_id uuid, site_id uuid, status public.status, status_since text, "exists" boolean)
  language sql stable set search_path = ''
begin atomic
  select c.id, c.site_id, coalesce(d.status, 'unknown'::public.status), d.since::text,
         case when c.retired_on::date <= p_date then false
              when c.installed_on is not null then c.installed_on::date <= p_date
              else d.first_on <= p_date end
  from public.speaker_cluster c left join private.statuses_as_of(p_date) d on d.subject = c.id;
end;
comment on function public.clusters_as_of(date) is
  'Status on a date of each cluster that the member may see, like network_as_of.';

create function private.geography() returns text
  language sql stable security definer set search_path = ''
as $$
  with shapes as (
    select d.provenance in ('illustrative', 'synthetic') as invented, d.layer
    from public.dataset d where d.layer in ('communes', 'districts', 'provinces', 'border_line')
    union all
    select u.provenance in ('illustrative', 'synthetic'), 'communes' from public.admin_unit u where u.geom is not null group by 1
    union all
    select b.provenance in ('illustrative', 'synthetic'), 'border_line' from public.border_line b group by 1
  )
  select case
    when not exists (select from shapes) then 'empty'
    when not exists (select from shapes s where s.invented) then 'real'
    when exists (select from public.dataset d where d.layer = 'communes' and d.provenance not in ('illustrative', 'synthetic')) then 'mixed'
    else 'illustrative'
  end
$$;
comment on function private.geography() is
  'real: no shape on the map is illustrative; illustrative: the communes are; mixed: real communes are loaded, and something illustrative is left.';

create function private.visible_counts() returns jsonb
  language plpgsql stable set search_path = ''
as $$
declare
  v_is_public boolean := current_user = 'anon';
begin
  if current_user = 'authenticated' then
    v_is_public := not exists (select from public.member m where m.user_id = (select auth.uid()));
  end if;
  if v_is_public then
    return pg_catalog.jsonb_build_object(
      'site', (select count(*) from public.public_site),
      'speaker_cluster', (select count(*) from public.public_speaker_cluster),
      'status_event', (select count(*) from public.public_status_event),
      'investment', (select count(distinct i.investment_id) from public.public_site_investment i),
      'admin_unit', (select count(*) from public.public_admin_unit),
      'hamlet', (select count(*) from public.public_hamlet),
      'population_cell', (select count(*) from public.public_population_cell),
      'programme', (select count(*) from public.public_programme),
      'activity', (select count(*) from public.public_activity));
  end if;
  return pg_catalog.jsonb_build_object(
    'site', (select count(*) from public.site),
    'speaker_cluster', (select count(*) from public.speaker_cluster),
    'status_event', (select count(*) from public.status_event),
    'investment', (select count(*) from public.investment),
    'admin_unit', (select count(*) from public.admin_unit),
    'hamlet', (select count(*) from public.hamlet),
    'population_cell', (select count(*) from public.population_cell),
    'programme', (select count(*) from public.programme),
    'activity', (select count(*) from public.activity));
end
$$;

create function public.dataset_status() returns jsonb
  language sql stable set search_path = ''
begin atomic
  select pg_catalog.jsonb_build_object(
    'geography', private.geography(),
    'home', pg_catalog.jsonb_build_object('province_code_2024', '70', 'province_code_2025', '75'),
    'counts', private.visible_counts(),
    'datasets', coalesce((select pg_catalog.jsonb_agg(pg_catalog.to_jsonb(d) order by d.layer) from public.public_dataset d), '[]'));
end;
comment on function public.dataset_status() is
  'What is loaded and whether it is real. Counts are of the rows that the caller may read.';

create function public.my_membership() returns jsonb
  language sql stable set search_path = ''
begin atomic
  select pg_catalog.jsonb_build_object('role', m.role, 'scope_uid', u.code || '@' || u.vintage)
  from public.member m left join public.admin_unit u on u.id = m.scope_unit_id
  where m.user_id = auth.uid();
end;
comment on function public.my_membership() is 'Role and scope of who asks; null when they are no member.';

-- Grants. What is not named here is open to nobody.

do $$
declare
  v_view record;
begin
  for v_view in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
  loop
    execute format('revoke all on public.%I from public, anon, authenticated', v_view.relname);
    if v_view.relname like 'public\_%' then
      execute format('grant select on public.%I to anon, authenticated, service_role', v_view.relname);
    elsif v_view.relname like 'member\_%' then
      execute format('grant select on public.%I to authenticated, service_role', v_view.relname);
    end if;
  end loop;
end
$$;

revoke execute on all functions in schema public from public, anon, authenticated;
revoke execute on all functions in schema private from public, anon, authenticated;
revoke all on schema private from public, anon, authenticated;

grant execute on function public.fold(text), public.dataset_status(), public.public_network_as_of(date), public.public_clusters_as_of(date)
  to anon, authenticated, service_role;
grant execute on function public.network_as_of(date), public.clusters_as_of(date), public.my_membership()
  to authenticated, service_role;

-- Functions of the private schema are called by policies, views and triggers, which were bound to them when made.
-- Nobody but maintenance has a right on the schema, so none of them can be called by name.
grant execute on function private.statuses_as_of(date), private.geography(), private.visible_counts() to anon, authenticated, service_role;
grant execute on function private.is_bulk(), private.is_maintenance(), private.member_role(), private.scope_is_all(),
  private.scope_units(), private.scope_sites(), private.scope_investments(), private.can_write_site(uuid),
  private.keeps_unit(uuid, uuid), private.can_write_investment(uuid), private.can_write_activity(uuid),
  private.visible_inspector(uuid), private.is_annulled(uuid), private.site_count(uuid) to authenticated, service_role;
grant usage on schema private to service_role;
grant execute on function private.refresh_derived(), private.refresh_site_units(uuid), private.refresh_statuses() to service_role;
