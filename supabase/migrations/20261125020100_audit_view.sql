-- Who changed what, for those who may read the log: managers of the scope and admins.

create function private.visible_actor(p_audit_id bigint) returns text
  language sql stable security definer set search_path = ''
as $$
  select u.email::text
  from public.audit_log a
  join auth.users u on u.id = a.user_id
  where a.id = p_audit_id
    and (private.member_role() = 'admin'
         or private.member_role() = 'manager'
            and (private.scope_is_all() or a.site_id in (select private.scope_sites())))
$$;
comment on function private.visible_actor(bigint) is 'The address of who made a change, told to who may read the line of the log.';
revoke execute on function private.visible_actor(bigint) from public, anon;
grant execute on function private.visible_actor(bigint) to authenticated, service_role;

create view public.member_audit with (security_invoker) as
select a.id, a.at, a.role, private.visible_actor(a.id) as actor, a.table_name, a.row_key, a.site_id, a.verb, a.before, a.after
from public.audit_log a;

revoke all on public.member_audit from public, anon, authenticated;
grant select on public.member_audit to authenticated, service_role;
