-- Photos and documents: the private bucket media, paths site/<site id>/<file name>.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('media', 'media', false, 15728640, array['image/jpeg', 'image/png', 'image/webp', 'application/pdf'])
on conflict (id) do nothing;

create function private.site_of_object(p_name text) returns uuid
  language sql immutable strict set search_path = ''
as $$
  select case when p_name ~ '^site/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[a-z0-9][a-z0-9_-]*([.][a-z0-9]+)?$'
              then pg_catalog.substr(p_name, 6, 36)::uuid end
$$;
comment on function private.site_of_object(text) is 'The site that an object in the bucket media belongs to; null for any other path.';

create function private.may_read_object(p_name text, p_owner text) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select private.sees_site(private.site_of_object(p_name))
     and case when exists (select from public.media m where m.object_key = p_name)
              then exists (select from public.media m where m.object_key = p_name
                             and (m.visibility <> 'restricted' or private.member_role() >= 'manager'))
              else p_owner = (select auth.uid())::text
         end
$$;
comment on function private.may_read_object(text, text) is
  'A photo is read by who may read its row in media; before it has a row, by who uploaded it.';

grant execute on function private.site_of_object(text), private.may_read_object(text, text) to authenticated, service_role;
revoke execute on function private.site_of_object(text), private.may_read_object(text, text) from public, anon;

create policy media_read on storage.objects for select to authenticated
  using (bucket_id = 'media' and private.may_read_object(name, owner_id));
create policy media_add on storage.objects for insert to authenticated
  with check (bucket_id = 'media' and private.can_write_site(private.site_of_object(name)));
create policy media_change on storage.objects for update to authenticated
  using (bucket_id = 'media' and owner_id = (select auth.uid())::text and private.can_write_site(private.site_of_object(name)))
  with check (bucket_id = 'media' and private.can_write_site(private.site_of_object(name)));
create policy media_remove on storage.objects for delete to authenticated
  using (bucket_id = 'media' and private.can_write_site(private.site_of_object(name))
         and ((select private.member_role()) >= 'manager' or owner_id = (select auth.uid())::text));
