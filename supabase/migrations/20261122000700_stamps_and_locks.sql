-- Stamps (who, when), optimistic locking, and defaults that depend on the row.

create function private.stamp() returns trigger
  language plpgsql set search_path = ''
as $$
declare
  v_uid uuid := auth.uid();
begin
  if tg_op = 'INSERT' then
    if v_uid is not null then
      new.created_by := v_uid;
      new.created_at := pg_catalog.now();
    end if;
  else
    new.created_by := old.created_by;
    new.created_at := old.created_at;
  end if;
  return new;
end
$$;

create function private.stamp_update() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    if auth.uid() is not null then
      new.updated_by := auth.uid();
      new.updated_at := pg_catalog.now();
    end if;
  elsif new is distinct from old then
    new.updated_by := coalesce(auth.uid(), new.updated_by);
    new.updated_at := pg_catalog.now();
  end if;
  return new;
end
$$;

do $$
declare
  v_table text;
begin
  foreach v_table in array array['admin_unit', 'site', 'speaker_cluster', 'status_event', 'programme', 'investment', 'activity',
                                 'member', 'inspection', 'media', 'scenario', 'analysis_run', 'import_batch']
  loop
    execute format('create trigger s10_stamp before insert or update on public.%I for each row when (not private.is_bulk()) execute function private.stamp()', v_table);
  end loop;
  foreach v_table in array array['admin_unit', 'site', 'speaker_cluster', 'programme', 'investment', 'activity', 'member', 'scenario']
  loop
    execute format('create trigger s20_stamp_update before insert or update on public.%I for each row when (not private.is_bulk()) execute function private.stamp_update()', v_table);
  end loop;
end
$$;

-- An update must send the lock_version it read. The first trigger runs only when the column is sent, and leaves a mark
-- (a negative number, which nobody can send: it would differ from the stored one) for the second, which runs always.
create function private.check_lock() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if new.lock_version is distinct from old.lock_version then
    raise exception 'the row was changed by somebody else: version % is stored, version % was sent', old.lock_version, new.lock_version
      using errcode = 'PT409', hint = 'lock_conflict', detail = pg_catalog.format('stored=%s sent=%s', old.lock_version, new.lock_version);
  end if;
  new.lock_version := - old.lock_version - 1;
  return new;
end
$$;

create function private.bump_lock() returns trigger
  language plpgsql set search_path = ''
as $$
declare
  v_derived constant text[] := array['status', 'status_since', 'updated_at', 'updated_by', 'lock_version', 'search_text'];
  v_sent boolean := new.lock_version = - old.lock_version - 1;
begin
  new.lock_version := old.lock_version;
  if pg_catalog.to_jsonb(new) - v_derived = pg_catalog.to_jsonb(old) - v_derived then
    return new;
  end if;
  if not v_sent and tg_argv[0] = 'strict' then
    raise exception 'an update must send the lock_version that it read'
      using errcode = 'PT428', hint = 'lock_missing';
  end if;
  new.lock_version := old.lock_version + 1;
  return new;
end
$$;
comment on function private.bump_lock() is
  'Adds one to lock_version when anything but the derived status changed. Refusals: PT409 lock_conflict (stale version), PT428 lock_missing (none sent).';

do $$
declare
  v_table text;
begin
  foreach v_table in array array['site', 'speaker_cluster', 'investment', 'scenario']
  loop
    execute format('create trigger l10_check_lock before update of lock_version on public.%I for each row execute function private.check_lock()', v_table);
    execute format('create trigger l20_bump_lock before update on public.%I for each row when (not private.is_bulk()) execute function private.bump_lock(''strict'')', v_table);
    execute format('create trigger l20_bump_lock_in_bulk before update on public.%I for each row when (private.is_bulk()) execute function private.bump_lock(''bulk'')', v_table);
  end loop;
end
$$;

create function private.default_site_visibility() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if new.visibility is null then
    new.visibility := case when new.kind = 'guard_post' then 'restricted'::public.visibility else 'internal' end;
  end if;
  return new;
end
$$;
create trigger d10_default_visibility before insert on public.site
  for each row execute function private.default_site_visibility();

-- An inspection is signed by who makes it.
create function private.sign_inspection() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if auth.uid() is not null then
    new.inspector_id := auth.uid();
  end if;
  return new;
end
$$;
create trigger d10_sign_inspection before insert on public.inspection
  for each row execute function private.sign_inspection();

-- What has a history is retired, not deleted.
create function private.keep_history() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_table_name = 'site' and (
       exists (select from public.status_event e where e.site_id = old.id)
       or exists (select from public.speaker_cluster c where c.site_id = old.id)
       or exists (select from public.inspection i where i.site_id = old.id)
       or exists (select from public.media m where m.site_id = old.id))
     or tg_table_name = 'speaker_cluster' and (
       exists (select from public.status_event e where e.cluster_id = old.id)
       or exists (select from public.inspection i where i.cluster_id = old.id))
  then
    raise exception '% has a history: retire it instead of deleting it', old.code
      using errcode = 'PD002', hint = 'has_history';
  end if;
  return old;
end
$$;
create trigger d20_keep_history before delete on public.site
  for each row when (not private.is_bulk()) execute function private.keep_history();
create trigger d20_keep_history before delete on public.speaker_cluster
  for each row when (not private.is_bulk()) execute function private.keep_history();
