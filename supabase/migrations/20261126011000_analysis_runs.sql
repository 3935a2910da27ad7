-- Saved analyses have a name, may be renamed and shared afterwards, and are read through a view that names nobody.

alter table public.analysis_run
  add column name text not null default '' check (name = normalize(name, NFC) and length(name) <= 200);
comment on table public.analysis_run is
  'An analysis as a document: what went in, its hash, by which engine, and what came out. Only its name and whether it is shared ever change.';

create index analysis_run_created_at_idx on public.analysis_run (created_at desc);

grant update (name, shared) on public.analysis_run to authenticated;
create policy change on public.analysis_run for update to authenticated
  using ((select private.member_role()) >= 'editor'
         and (created_by = (select auth.uid()) or shared and (select private.member_role()) >= 'manager'))
  with check ((select private.member_role()) >= case when shared or created_by <> (select auth.uid()) then 'manager'::public.member_role else 'editor' end);

create view public.member_analysis_run with (security_invoker) as
select a.id, a.name, a.kind, a.engine, a.inputs, a.inputs_hash, a.data_version, a.result, a.shared, a.created_at,
       a.created_by = (select auth.uid()) as is_own
from public.analysis_run a;

revoke all on public.member_analysis_run from public, anon, authenticated;
grant select on public.member_analysis_run to authenticated, service_role;
