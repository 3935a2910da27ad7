-- Grants on the tables that the storage service makes; row-level security decides the rest.
-- For a database without a migration only, like platform-defaults.sql.

grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
