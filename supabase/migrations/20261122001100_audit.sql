-- Every change leaves a row that no one can write, change or remove.

create function private.audit() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  v_before jsonb := case when tg_op <> 'INSERT' then pg_catalog.to_jsonb(old) end;
  v_after jsonb := case when tg_op <> 'DELETE' then pg_catalog.to_jsonb(new) end;
  v_row jsonb := coalesce(v_after, v_before);
  v_database_role text := coalesce(nullif(pg_catalog.current_setting('role', true), 'none'), session_user);
  v_key text;
  v_site uuid;
begin
  if tg_op = 'UPDATE' and v_before = v_after then
    return null;
  end if;
  select pg_catalog.string_agg(v_row ->> a.column_name, '/' order by a.position) into v_key
  from pg_catalog.unnest(tg_argv) with ordinality a (column_name, position);
  v_site := case
    when tg_table_name = 'site' then (v_row ->> 'id')::uuid
    when v_row ->> 'site_id' is not null then (v_row ->> 'site_id')::uuid
    when v_row ->> 'cluster_id' is not null
      then (select c.site_id from public.speaker_cluster c where c.id = (v_row ->> 'cluster_id')::uuid)
  end;
  insert into public.audit_log (user_id, role, table_name, row_key, site_id, verb, before, after)
  values (auth.uid(),
          case when v_database_role = 'authenticated' then coalesce(private.member_role()::text, v_database_role) else v_database_role end,
          tg_table_name, v_key, v_site, pg_catalog.lower(tg_op), v_before, v_after);
  return null;
end
$$;
comment on function private.audit() is 'Trigger; its arguments are the key columns of the table.';

do $$
declare
  v record;
begin
  for v in
    select c.relname as table_name,
           (select string_agg(quote_literal(a.attname), ', ' order by array_position(i.indkey::int2[], a.attnum))
            from pg_attribute a where a.attrelid = c.oid and a.attnum = any (i.indkey)) as key_columns
    from pg_class c
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname not in ('audit_log', 'site_admin_unit', 'import_row')
  loop
    execute format(
      'create trigger z90_audit after insert or update or delete on public.%I for each row when (not private.is_bulk()) execute function private.audit(%s)',
      v.table_name, v.key_columns);
  end loop;
end
$$;
comment on table public.site_admin_unit is
  'In which unit of each vintage a site stands. Derived from the site, so it has no audit of its own.';
comment on table public.import_row is 'One row of a file as it came. The batch is audited, its rows are kept.';

create function private.refresh_derived() returns void
  language plpgsql security definer set search_path = ''
as $$
declare
  v_before text := coalesce(pg_catalog.current_setting('app.bulk', true), '');
begin
  perform pg_catalog.set_config('app.bulk', 'on', true);
  perform private.refresh_statuses();
  perform private.refresh_site_units();
  -- The planner knows nothing of rows that came in bulk until they are counted, and the embedded database never counts by itself.
  analyze public.admin_unit, public.admin_link, public.site, public.site_admin_unit, public.speaker_cluster, public.status_event,
    public.investment, public.investment_site, public.investment_funding, public.hamlet, public.population_cell;
  perform pg_catalog.set_config('app.bulk', v_before, true);
end
$$;
comment on function private.refresh_derived() is
  'Owed at the end of a transaction in bulk mode: derives status, status_since and site_admin_unit for all sites and clusters.';
