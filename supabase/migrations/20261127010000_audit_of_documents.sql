-- A kept analysis never changes but for its name and whether it is shared, yet each such change wrote all of it into the log, twice: of the
-- nation some 2 MB. The log keeps the hash of what came out; what went in has its hash in the row.

create or replace function private.audit() returns trigger
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
  if tg_table_name = 'analysis_run' then
    v_before := private.without_document(v_before);
    v_after := private.without_document(v_after);
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

create function private.without_document(p_row jsonb) returns jsonb
  language sql immutable set search_path = ''
as $$
  select p_row - 'inputs' - 'result' || pg_catalog.jsonb_build_object('result_sha256',
    pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_row ->> 'result', 'UTF8')), 'hex'))
$$;
comment on function private.without_document(jsonb) is
  'The row of an analysis as the log keeps it: the hash of what came out in place of it; `inputs_hash` says what went in.';
revoke execute on function private.without_document(jsonb) from public, anon, authenticated;
