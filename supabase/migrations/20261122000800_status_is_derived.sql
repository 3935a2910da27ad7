-- The status of a site or a cluster is what its events say, on any date.

create function private.status_as_of(p_site_id uuid, p_cluster_id uuid, p_date date)
  returns table (status public.status, since date)
  language sql stable security definer set search_path = ''
as $$
  with live as (
    select e.status, e.effective_from, e.seq
    from public.status_event e
    where (e.site_id = p_site_id or e.cluster_id = p_cluster_id)
      and e.effective_from <= p_date
      and not exists (select from public.status_event a where a.annuls_id = e.id)
  ),
  latest as (
    select l.status, l.effective_from, l.seq from live l order by l.effective_from desc, l.seq desc limit 1
  )
  select latest.status,
         (select min(l.effective_from) from live l
          where l.status = latest.status
            and not exists (select from live d
                            where d.status <> latest.status and (d.effective_from, d.seq) > (l.effective_from, l.seq)))
  from latest
$$;
comment on function private.status_as_of(uuid, uuid, date) is
  'Status on a date by the events not annulled, and the first day of the unbroken run of that status. No row when no event is known by then.';

create function private.is_annulled(p_event_id uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from public.status_event a where a.annuls_id = p_event_id)
$$;

create function private.check_status_event() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  v_other public.status_event;
begin
  if new.effective_from > private.today() then
    raise exception 'a status cannot begin in the future: %', new.effective_from
      using errcode = 'PD004', hint = 'status_in_future';
  end if;
  if new.annuls_id is not null then
    select * into v_other from public.status_event e where e.id = new.annuls_id;
    if v_other.id is not null
       and (v_other.site_id is distinct from new.site_id or v_other.cluster_id is distinct from new.cluster_id) then
      raise exception 'an event can only annul an event of the same site or cluster'
        using errcode = 'PD005', hint = 'annuls_other_subject';
    end if;
  end if;
  return new;
end
$$;
create trigger c10_check before insert on public.status_event
  for each row execute function private.check_status_event();

create function private.refuse_status_event_change() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  raise exception 'status events are never changed or deleted: annul one by a new event'
    using errcode = 'PD003', hint = 'status_event_append_only';
end
$$;
create trigger c20_append_only before update or delete on public.status_event
  for each row when (not private.is_bulk()) execute function private.refuse_status_event_change();

create function private.derive_status() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if new.site_id is not null then
    update public.site s set status = d.status, status_since = d.since
    from private.status_as_of(new.site_id, null, 'infinity') d
    where s.id = new.site_id and (s.status, s.status_since) is distinct from (d.status, d.since);
  else
    update public.speaker_cluster c set status = d.status, status_since = d.since
    from private.status_as_of(null, new.cluster_id, 'infinity') d
    where c.id = new.cluster_id and (c.status, c.status_since) is distinct from (d.status, d.since);
  end if;
  return null;
end
$$;
create trigger c30_derive after insert on public.status_event
  for each row when (not private.is_bulk()) execute function private.derive_status();

-- Nobody writes a status that the events do not say: not even the owner, outside of bulk mode.
create function private.check_status_is_derived() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  v_status public.status := 'unknown'::public.status;
  v_since date;
begin
  if tg_op = 'UPDATE' then
    select d.status, d.since into v_status, v_since
    from private.status_as_of(case when tg_table_name = 'site' then new.id end,
                              case when tg_table_name = 'speaker_cluster' then new.id end, 'infinity') d;
    if not found then
      v_status := 'unknown'::public.status;
    end if;
  end if;
  if new.status is distinct from v_status or new.status_since is distinct from v_since then
    raise exception 'the status is derived from status events: add an event instead'
      using errcode = 'PD001', hint = 'status_is_derived';
  end if;
  return new;
end
$$;
create trigger c10_status_insert before insert on public.site
  for each row when (not private.is_bulk()) execute function private.check_status_is_derived();
create trigger c10_status_update before update of status, status_since on public.site
  for each row when (not private.is_bulk()) execute function private.check_status_is_derived();
create trigger c10_status_insert before insert on public.speaker_cluster
  for each row when (not private.is_bulk()) execute function private.check_status_is_derived();
create trigger c10_status_update before update of status, status_since on public.speaker_cluster
  for each row when (not private.is_bulk()) execute function private.check_status_is_derived();

create function private.statuses_as_of(p_date date)
  returns table (subject uuid, status public.status, since date, first_on date)
  language sql stable security definer set search_path = ''
as $$
  with live as (
    select coalesce(e.site_id, e.cluster_id) as subject, e.status, e.effective_from, e.seq
    from public.status_event e
    where not exists (select from public.status_event a where a.annuls_id = e.id)
  ),
  known as (
    select l.subject, l.status, l.effective_from,
           row_number() over (partition by l.subject order by l.effective_from, l.seq) as n,
           first_value(l.status) over (partition by l.subject order by l.effective_from desc, l.seq desc) as latest
    from live l where l.effective_from <= p_date
  ),
  marked as (
    select k.*, coalesce(max(k.n) filter (where k.status <> k.latest) over (partition by k.subject), 0) as last_other
    from known k
  ),
  derived as (
    select m.subject, m.latest as status, min(m.effective_from) as since
    from marked m where m.n > m.last_other group by m.subject, m.latest
  ),
  firsts as (
    select l.subject, min(l.effective_from) as first_on from live l group by l.subject
  )
  select f.subject, d.status, d.since, f.first_on from firsts f left join derived d on d.subject = f.subject
$$;
comment on function private.statuses_as_of(date) is
  'What status_as_of says, for every site and cluster with events at once, and the day of its first event.';

create function private.refresh_statuses() returns void
  language sql security definer set search_path = ''
as $$
  update public.site s set status = x.status, status_since = x.since
  from (select s2.id, coalesce(d.status, 'unknown') as status, d.since
        from public.site s2 left join private.statuses_as_of('infinity') d on d.subject = s2.id) x
  where x.id = s.id and (s.status, s.status_since) is distinct from (x.status, x.since);

  update public.speaker_cluster c set status = x.status, status_since = x.since
  from (select c2.id, coalesce(d.status, 'unknown') as status, d.since
        from public.speaker_cluster c2 left join private.statuses_as_of('infinity') d on d.subject = c2.id) x
  where x.id = c.id and (c.status, c.status_since) is distinct from (x.status, x.since);
$$;
comment on function private.refresh_statuses() is 'Derives every status anew from the events.';
