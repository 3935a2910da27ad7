-- Who is asking, what they may do and where: the functions that every policy rests on.
-- They read tables as their owner, so each has a pinned search path and returns no more than an answer.

-- Bound when made, so that who may call them needs no right on the schema.
create function private.is_maintenance() returns boolean
  language sql stable set search_path = ''
  return current_user = 'service_role'
      or pg_catalog.pg_has_role(current_user, (select relowner from pg_catalog.pg_class where oid = 'public.site'::regclass), 'USAGE');
comment on function private.is_maintenance() is 'True for the owner of the tables and for the service key.';

create function private.is_bulk() returns boolean
  language sql stable set search_path = ''
  return case when pg_catalog.current_setting('app.bulk', true) = 'on' then private.is_maintenance() else false end;
comment on function private.is_bulk() is
  'True inside a transaction that did "set local app.bulk = ''on''": per-row audit and derivation are skipped, and private.refresh_derived() is owed before commit. Ignored for everybody but maintenance.';

create function private.member_role() returns public.member_role
  language sql stable security definer set search_path = ''
as $$
  select m.role from public.member m where m.user_id = (select auth.uid())
$$;
comment on function private.member_role() is 'Role of the person who asks; null when they are no member.';

create function private.scope_is_all() returns boolean
  language sql stable security definer set search_path = ''
as $$
  select coalesce(
    (select m.role = 'admin' or m.scope_unit_id is null from public.member m where m.user_id = (select auth.uid())),
    false)
$$;
comment on function private.scope_is_all() is 'True for an admin and for a member whose scope is everywhere.';

create function private.units_of_scope(p_unit_id uuid) returns setof uuid
  language plpgsql stable security definer set search_path = ''
as $$
declare
  v_all uuid[] := array[p_unit_id];
  v_new uuid[] := array[p_unit_id];
begin
  while pg_catalog.cardinality(v_new) > 0 loop
    v_new := array(
      select u.id from public.admin_unit u
      where u.parent_id = any (v_new) and u.id <> all (v_all)
      union
      select l.from_id from public.admin_link l
      where l.to_id = any (v_new) and l.from_id <> all (v_all)
        and not exists (select from public.admin_link o where o.from_id = l.from_id and o.to_id <> all (v_all))
      union
      select l.to_id from public.admin_link l
      where l.from_id = any (v_new) and l.to_id <> all (v_all)
        and not exists (select from public.admin_link o where o.to_id = l.to_id and o.from_id <> all (v_all))
    );
    v_all := v_all || v_new;
  end loop;
  return query select pg_catalog.unnest(v_all);
end
$$;
comment on function private.units_of_scope(uuid) is
  'A unit, all below it, and its counterparts of other vintages: units that lie in it as a whole by admin_link. A unit only partly in it is left out.';

create function private.scope_units() returns setof uuid
  language sql stable security definer set search_path = ''
as $$
  select u from public.member m, private.units_of_scope(m.scope_unit_id) u
  where m.user_id = (select auth.uid()) and m.scope_unit_id is not null
$$;
comment on function private.scope_units() is 'Units in the scope of the person who asks; empty when the scope is everywhere (see scope_is_all).';

create function private.scope_sites() returns setof uuid
  language sql stable security definer set search_path = ''
as $$
  select distinct su.site_id from public.site_admin_unit su
  where su.admin_unit_id in (select private.scope_units())
$$;
comment on function private.scope_sites() is 'Sites that stand in the scope in any vintage; empty when the scope is everywhere.';

create function private.sees_site(p_site_id uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.site s
    where s.id = p_site_id
      and private.member_role() is not null
      and (s.visibility <> 'restricted' or private.member_role() >= 'manager')
      and (private.scope_is_all()
           or s.admin_unit_id in (select private.scope_units())
           or s.id in (select private.scope_sites())))
$$;

create function private.can_write_site(p_site_id uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select coalesce(private.member_role() >= 'editor', false) and private.sees_site(p_site_id)
$$;
comment on function private.can_write_site(uuid) is 'True when the person who asks may write the site and what belongs to it.';

-- A scoped editor may keep a site in the unit it is in, though that unit lies only partly in the scope.
create function private.keeps_unit(p_site_id uuid, p_admin_unit_id uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from public.site s where s.id = p_site_id and s.admin_unit_id = p_admin_unit_id)
     and private.can_write_site(p_site_id)
$$;

create function private.scope_investments() returns setof uuid
  language sql stable security definer set search_path = ''
as $$
  select distinct i.investment_id from public.investment_site i
  where i.site_id in (select private.scope_sites())
$$;

create function private.can_write_investment(p_investment_id uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.investment i
    where i.id = p_investment_id
      and private.member_role() >= 'editor'
      and (i.visibility <> 'restricted' or private.member_role() >= 'manager')
      and (private.scope_is_all()
           or not exists (select from public.investment_site s
                          where s.investment_id = i.id and not private.can_write_site(s.site_id))
              and (i.created_by = (select auth.uid())
                   or exists (select from public.investment_site s where s.investment_id = i.id))))
$$;
comment on function private.can_write_investment(uuid) is
  'An investment may be written by who may write every site that shares in it; one without shares by who made it.';

create function private.visible_inspector(p_inspection_id uuid) returns uuid
  language sql stable security definer set search_path = ''
as $$
  select i.inspector_id from public.inspection i
  where i.id = p_inspection_id
    and (i.inspector_id = (select auth.uid())
         or private.member_role() >= 'manager' and private.sees_site(i.site_id))
$$;
comment on function private.visible_inspector(uuid) is 'Who inspected: told to that person and to managers, null to the rest.';

create function private.can_write_activity(p_activity_id uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.activity a
    where a.id = p_activity_id
      and private.member_role() >= 'editor'
      and (a.visibility <> 'restricted' or private.member_role() >= 'manager')
      and (private.scope_is_all() or a.admin_unit_id in (select private.scope_units())))
$$;

create function private.site_count(p_investment_id uuid) returns integer
  language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from public.investment_site i where i.investment_id = p_investment_id
$$;
comment on function private.site_count(uuid) is 'Over how many sites an investment is spread, whoever asks.';
