-- Grants on the tables that the storage and auth services make; row-level security decides the rest.

grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
revoke all on all tables in schema auth from anon, authenticated;
