-- Rows: what a member may read and write. anon has no policy and no grant on any table.
-- Calls that do not depend on the row are wrapped in (select …), so that they run once a query.

do $$
declare
  v_table regclass;
begin
  for v_table in
    select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  loop
    execute format('alter table %s enable row level security', v_table);
  end loop;
end
$$;

revoke all on all tables in schema public from anon, authenticated, public;
revoke all on all sequences in schema public from anon, authenticated, public;
grant select, insert, update, delete on all tables in schema public to service_role;

-- Geography and frames: every member reads, an admin writes.

create policy read on public.dataset for select to authenticated
  using ((select private.member_role()) is not null);
create policy read on public.admin_unit for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end);
create policy read on public.admin_link for select to authenticated
  using ((select private.member_role()) is not null);
create policy read on public.border_line for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end);
create policy read on public.hamlet for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end);
create policy read on public.population_cell for select to authenticated
  using ((select private.member_role()) is not null);
create policy read on public.basemap_feature for select to authenticated
  using ((select private.member_role()) is not null);
create policy read on public.programme for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end);

do $$
declare
  v_table text;
begin
  foreach v_table in array array['dataset', 'admin_unit', 'admin_link', 'border_line', 'hamlet', 'population_cell', 'basemap_feature', 'programme']
  loop
    execute format('grant select, insert, update, delete on public.%I to authenticated', v_table);
    execute format('create policy add on public.%I for insert to authenticated with check ((select private.member_role()) = ''admin'')', v_table);
    execute format('create policy change on public.%I for update to authenticated using ((select private.member_role()) = ''admin'') with check ((select private.member_role()) = ''admin'')', v_table);
    execute format('create policy remove on public.%I for delete to authenticated using ((select private.member_role()) = ''admin'')', v_table);
  end loop;
end
$$;

-- Sites.

grant select, insert, update, delete on public.site to authenticated;
create policy read on public.site for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end
         and ((select private.scope_is_all())
              or admin_unit_id in (select private.scope_units())
              or id in (select private.scope_sites())));
create policy add on public.site for insert to authenticated
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and ((select private.scope_is_all()) or admin_unit_id in (select private.scope_units())));
create policy change on public.site for update to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
         and ((select private.scope_is_all())
              or admin_unit_id in (select private.scope_units())
              or id in (select private.scope_sites())))
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and ((select private.scope_is_all())
                   or admin_unit_id in (select private.scope_units())
                   or private.keeps_unit(id, admin_unit_id)));
create policy remove on public.site for delete to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
         and ((select private.scope_is_all())
              or admin_unit_id in (select private.scope_units())
              or id in (select private.scope_sites())));

grant select on public.site_admin_unit to authenticated;
create policy read on public.site_admin_unit for select to authenticated
  using (site_id in (select s.id from public.site s));

-- What belongs to a site is seen with the site and written by who may write the site.

do $$
declare
  v_table text;
begin
  foreach v_table in array array['site_gate', 'site_pano', 'site_post', 'site_station', 'site_e_board']
  loop
    execute format('grant select, insert, update, delete on public.%I to authenticated', v_table);
    execute format('create policy read on public.%I for select to authenticated using (site_id in (select s.id from public.site s))', v_table);
    execute format('create policy add on public.%I for insert to authenticated with check (private.can_write_site(site_id))', v_table);
    execute format('create policy change on public.%I for update to authenticated using (private.can_write_site(site_id)) with check (private.can_write_site(site_id))', v_table);
    execute format('create policy remove on public.%I for delete to authenticated using (private.can_write_site(site_id))', v_table);
  end loop;
end
$$;

grant select, insert, update, delete on public.speaker_cluster to authenticated;
create policy read on public.speaker_cluster for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end
         and site_id in (select s.id from public.site s));
create policy add on public.speaker_cluster for insert to authenticated
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and private.can_write_site(site_id));
create policy change on public.speaker_cluster for update to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
         and private.can_write_site(site_id))
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and private.can_write_site(site_id));
create policy remove on public.speaker_cluster for delete to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
         and private.can_write_site(site_id));

grant select, insert on public.status_event to authenticated;
create policy read on public.status_event for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end
         and (site_id in (select s.id from public.site s)
              or cluster_id in (select c.id from public.speaker_cluster c)));
create policy add on public.status_event for insert to authenticated
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and (private.can_write_site(site_id)
                   or exists (select from public.speaker_cluster c
                              where c.id = cluster_id and private.can_write_site(c.site_id))));

-- Investments are seen with any of their sites, and written by who may write all of them.

grant select, insert, update, delete on public.investment, public.investment_site, public.investment_funding to authenticated;
create policy read on public.investment for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end
         and ((select private.scope_is_all())
              or id in (select private.scope_investments())
              or created_by = (select auth.uid())));
create policy add on public.investment for insert to authenticated
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end);
create policy change on public.investment for update to authenticated
  using (private.can_write_investment(id))
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end);
create policy remove on public.investment for delete to authenticated
  using (private.can_write_investment(id));

create policy read on public.investment_site for select to authenticated
  using (investment_id in (select i.id from public.investment i) and site_id in (select s.id from public.site s));
create policy add on public.investment_site for insert to authenticated
  with check (private.can_write_investment(investment_id) and private.can_write_site(site_id));
create policy change on public.investment_site for update to authenticated
  using (private.can_write_investment(investment_id))
  with check (private.can_write_investment(investment_id) and private.can_write_site(site_id));
create policy remove on public.investment_site for delete to authenticated
  using (private.can_write_investment(investment_id));

create policy read on public.investment_funding for select to authenticated
  using (investment_id in (select i.id from public.investment i));
create policy add on public.investment_funding for insert to authenticated
  with check (private.can_write_investment(investment_id));
create policy change on public.investment_funding for update to authenticated
  using (private.can_write_investment(investment_id)) with check (private.can_write_investment(investment_id));
create policy remove on public.investment_funding for delete to authenticated
  using (private.can_write_investment(investment_id));

-- Activities.

grant select, insert, update, delete on public.activity, public.activity_stat to authenticated;
create policy read on public.activity for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end
         and (admin_unit_id is null or (select private.scope_is_all()) or admin_unit_id in (select private.scope_units())));
create policy add on public.activity for insert to authenticated
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and ((select private.scope_is_all()) or admin_unit_id in (select private.scope_units())));
create policy change on public.activity for update to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
         and ((select private.scope_is_all()) or admin_unit_id in (select private.scope_units())))
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and ((select private.scope_is_all()) or admin_unit_id in (select private.scope_units())));
create policy remove on public.activity for delete to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
         and ((select private.scope_is_all()) or admin_unit_id in (select private.scope_units())));

create policy read on public.activity_stat for select to authenticated
  using (activity_id in (select a.id from public.activity a));
create policy add on public.activity_stat for insert to authenticated
  with check (private.can_write_activity(activity_id));
create policy change on public.activity_stat for update to authenticated
  using (private.can_write_activity(activity_id)) with check (private.can_write_activity(activity_id));
create policy remove on public.activity_stat for delete to authenticated
  using (private.can_write_activity(activity_id));

-- Inspections: added, never changed. Who inspected is no column that a member may read: see member_inspection.

grant insert on public.inspection to authenticated;
grant select (id, client_uuid, site_id, cluster_id, inspected_at, observed_status, checklist, remarks, geom, accuracy_m,
              visibility, source, created_at) on public.inspection to authenticated;
create policy read on public.inspection for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end
         and site_id in (select s.id from public.site s));
create policy add on public.inspection for insert to authenticated
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and private.can_write_site(site_id));

-- Photos. Who took one is told to nobody through the table.

grant insert, delete on public.media to authenticated;
grant select (id, site_id, inspection_id, object_key, mime, phase, taken_at, alt_vi, alt_en, width_px, height_px, visibility,
              source, created_at) on public.media to authenticated;
grant update (phase, taken_at, alt_vi, alt_en, visibility, source) on public.media to authenticated;
create policy read on public.media for select to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'viewer' end
         and site_id in (select s.id from public.site s));
create policy add on public.media for insert to authenticated
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and private.can_write_site(site_id));
create policy change on public.media for update to authenticated
  using ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
         and private.can_write_site(site_id))
  with check ((select private.member_role()) >= case visibility when 'restricted' then 'manager'::public.member_role else 'editor' end
              and private.can_write_site(site_id));
create policy remove on public.media for delete to authenticated
  using (private.can_write_site(site_id)
         and ((select private.member_role()) >= 'manager' or created_by = (select auth.uid())));

-- Scenarios and analyses: an editor's are the editor's own until a manager shares them.

grant select, insert, update, delete on public.scenario to authenticated;
create policy read on public.scenario for select to authenticated
  using ((select private.member_role()) is not null
         and (created_by = (select auth.uid())
              or shared and (scope_unit_id is null or (select private.scope_is_all()) or scope_unit_id in (select private.scope_units()))));
create policy add on public.scenario for insert to authenticated
  with check ((select private.member_role()) >= case when shared then 'manager'::public.member_role else 'editor' end
              and created_by = (select auth.uid())
              and ((select private.scope_is_all()) or scope_unit_id in (select private.scope_units())));
create policy change on public.scenario for update to authenticated
  using ((select private.member_role()) >= 'editor'
         and (created_by = (select auth.uid())
              or shared and (select private.member_role()) >= 'manager'
                 and ((select private.scope_is_all()) or scope_unit_id in (select private.scope_units()))))
  with check ((select private.member_role()) >= case when shared then 'manager'::public.member_role else 'editor' end
              and ((select private.scope_is_all()) or scope_unit_id in (select private.scope_units())));
create policy remove on public.scenario for delete to authenticated
  using ((select private.member_role()) >= 'editor'
         and (created_by = (select auth.uid())
              or shared and (select private.member_role()) >= 'manager'
                 and ((select private.scope_is_all()) or scope_unit_id in (select private.scope_units()))));

grant select, insert, delete on public.analysis_run to authenticated;
create policy read on public.analysis_run for select to authenticated
  using ((select private.member_role()) is not null and (shared or created_by = (select auth.uid())));
create policy add on public.analysis_run for insert to authenticated
  with check ((select private.member_role()) >= case when shared then 'manager'::public.member_role else 'editor' end
              and created_by = (select auth.uid()));
create policy remove on public.analysis_run for delete to authenticated
  using ((select private.member_role()) >= 'editor' and created_by = (select auth.uid()));

-- Imports: a manager's own, and all of them for an admin.

grant select, insert, update on public.import_batch to authenticated;
create policy read on public.import_batch for select to authenticated
  using ((select private.member_role()) = 'admin'
         or (select private.member_role()) = 'manager' and created_by = (select auth.uid()));
create policy add on public.import_batch for insert to authenticated
  with check ((select private.member_role()) >= 'manager');
create policy change on public.import_batch for update to authenticated
  using ((select private.member_role()) = 'admin'
         or (select private.member_role()) = 'manager' and created_by = (select auth.uid()))
  with check ((select private.member_role()) >= 'manager');

grant select, insert on public.import_row to authenticated;
create policy read on public.import_row for select to authenticated
  using (batch_id in (select b.id from public.import_batch b));
create policy add on public.import_row for insert to authenticated
  with check (batch_id in (select b.id from public.import_batch b where b.state = 'open'));

-- Members: each sees itself; a manager keeps the viewers and editors of the scope; an admin all.

grant select, insert, update, delete on public.member to authenticated;
create policy read on public.member for select to authenticated
  using (user_id = (select auth.uid())
         or (select private.member_role()) = 'admin'
         or (select private.member_role()) = 'manager'
            and ((select private.scope_is_all()) or scope_unit_id in (select private.scope_units())));
create policy add on public.member for insert to authenticated
  with check ((select private.member_role()) = 'admin'
              or (select private.member_role()) = 'manager' and role <= 'editor' and user_id <> (select auth.uid())
                 and ((select private.scope_is_all()) or scope_unit_id in (select private.scope_units())));
create policy change on public.member for update to authenticated
  using ((select private.member_role()) = 'admin'
         or (select private.member_role()) = 'manager' and role <= 'editor' and user_id <> (select auth.uid())
            and ((select private.scope_is_all()) or scope_unit_id in (select private.scope_units())))
  with check ((select private.member_role()) = 'admin'
              or (select private.member_role()) = 'manager' and role <= 'editor' and user_id <> (select auth.uid())
                 and ((select private.scope_is_all()) or scope_unit_id in (select private.scope_units())));
create policy remove on public.member for delete to authenticated
  using ((select private.member_role()) = 'admin'
         or (select private.member_role()) = 'manager' and role <= 'editor' and user_id <> (select auth.uid())
            and ((select private.scope_is_all()) or scope_unit_id in (select private.scope_units())));

-- The log: read by managers of the scope and by admins, written by triggers alone.

grant select on public.audit_log to authenticated;
revoke insert, update, delete on public.audit_log from service_role;
create policy read on public.audit_log for select to authenticated
  using ((select private.member_role()) = 'admin'
         or (select private.member_role()) = 'manager'
            and ((select private.scope_is_all()) or site_id in (select private.scope_sites())));
