-- Photos and documents as they are read: rows through views with named columns, files by who may read their row.

alter table public.media add column provenance public.provenance not null default 'reported';
comment on column public.media.provenance is 'illustrative: a drawing that stands in for a photo, and says so.';
grant select (provenance) on public.media to authenticated;

create view public.public_media with (security_barrier) as
select m.id, m.site_id, m.object_key, m.mime, m.phase,
       (m.taken_at at time zone 'Asia/Ho_Chi_Minh')::date::text as taken_on,
       m.alt_vi, m.alt_en, m.width_px, m.height_px, m.provenance
from public.media m
join public.site s on s.id = m.site_id
where m.visibility = 'public' and s.visibility = 'public' and s.kind <> 'guard_post';
comment on view public.public_media is 'Photos and documents for everybody. Of a guard post there are none, also when somebody makes one public.';

create view public.member_media with (security_invoker) as
select m.id, m.site_id, m.object_key, m.mime, m.phase,
       (m.taken_at at time zone 'Asia/Ho_Chi_Minh')::date::text as taken_on,
       m.alt_vi, m.alt_en, m.width_px, m.height_px, m.provenance,
       m.inspection_id, m.visibility, m.source, m.created_at
from public.media m;

revoke all on public.public_media, public.member_media from public, anon, authenticated;
grant select on public.public_media to anon, authenticated, service_role;
grant select on public.member_media to authenticated, service_role;

create function private.is_public_object(p_name text) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from public.public_media m where m.object_key = p_name)
$$;
comment on function private.is_public_object(text) is 'True when everybody may read the row in media that the object belongs to.';
revoke execute on function private.is_public_object(text) from public;
grant execute on function private.is_public_object(text) to anon, authenticated, service_role;

-- The bucket stays private: a file is read by an address that is signed for a short time.
create policy media_read_public on storage.objects for select to anon, authenticated
  using (bucket_id = 'media' and private.is_public_object(name));
