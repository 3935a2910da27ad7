-- The whole history of statuses at once, so that a reader can show the network on any date without asking again.

create function private.live_events(p_subjects uuid[])
  returns table (subject uuid, status public.status, effective_from date, seq bigint)
  language sql stable security definer set search_path = ''
as $$
  select coalesce(e.site_id, e.cluster_id), e.status, e.effective_from, e.seq
  from public.status_event e
  where (e.site_id = any (p_subjects) or e.cluster_id = any (p_subjects))
    and not exists (select from public.status_event a where a.annuls_id = e.id)
$$;
comment on function private.live_events(uuid[]) is
  'The events that statuses are derived from: all that are not annulled, whatever their visibility, as in statuses_as_of.';

create function private.pack_history(p_subjects uuid[], p_limit integer) returns jsonb
  language sql stable set search_path = ''
begin atomic
  with event as (
    select l.subject, l.status, l.effective_from, l.seq from private.live_events(p_subjects) l
  ),
  subject as (
    select e.subject, count(*) as n from event e group by e.subject
  )
  select pg_catalog.jsonb_build_object(
    'subjects', coalesce((select pg_catalog.jsonb_agg(s.subject order by s.subject) from subject s), '[]'),
    'counts', coalesce((select pg_catalog.jsonb_agg(s.n order by s.subject) from subject s), '[]'),
    'days', coalesce((select pg_catalog.jsonb_agg(e.effective_from - '1970-01-01'::date order by e.subject, e.effective_from, e.seq) from event e), '[]'),
    'statuses', coalesce((select pg_catalog.jsonb_agg(e.status order by e.subject, e.effective_from, e.seq) from event e), '[]'),
    'next', case when pg_catalog.cardinality(p_subjects) >= p_limit then p_subjects[pg_catalog.cardinality(p_subjects)] end);
end;
comment on function private.pack_history(uuid[], integer) is
  'The events of these sites and clusters in columns; next is where the following page begins, null on the last.';

create function public.public_status_history(p_after uuid default null, p_limit integer default 4000) returns jsonb
  language sql stable set search_path = ''
begin atomic
  select private.pack_history(array(
    select x.id
    from (select s.id from public.public_site s union all select c.id from public.public_speaker_cluster c) x
    where p_after is null or x.id > p_after
    order by x.id limit least(greatest(p_limit, 1), 10000)), least(greatest(p_limit, 1), 10000));
end;
comment on function public.public_status_history(uuid, integer) is
  'What public_network_as_of and public_clusters_as_of are derived from, for every date at once: per public site and cluster, in the order of id, its events not annulled by day and order of entry. days count from 1970-01-01; counts say how many events belong to each subject.';

create function public.status_history(p_after uuid default null, p_limit integer default 4000) returns jsonb
  language sql stable set search_path = ''
begin atomic
  select private.pack_history(array(
    select x.id
    from (select s.id from public.site s union all select c.id from public.speaker_cluster c) x
    where p_after is null or x.id > p_after
    order by x.id limit least(greatest(p_limit, 1), 10000)), least(greatest(p_limit, 1), 10000));
end;
comment on function public.status_history(uuid, integer) is
  'Like public_status_history, of each site and cluster that the member may see.';

revoke execute on function private.live_events(uuid[]), private.pack_history(uuid[], integer),
  public.public_status_history(uuid, integer), public.status_history(uuid, integer) from public, anon, authenticated;
grant execute on function public.public_status_history(uuid, integer) to anon, authenticated, service_role;
grant execute on function public.status_history(uuid, integer) to authenticated, service_role;
grant execute on function private.live_events(uuid[]), private.pack_history(uuid[], integer) to anon, authenticated, service_role;
