-- The doors of anon: views that name no column which could tell who wrote, who inspected, or what is not for everybody.
begin;
select no_plan();

create temporary view public_view as
select c.oid, c.relname, c.reloptions from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' and c.relname like 'public\_%';

create temporary table denied_column (name text primary key);
insert into denied_column values
  ('created_by'), ('updated_by'), ('created_at'), ('updated_at'), ('inspector_id'), ('contractor'), ('note'), ('remarks'), ('checklist'),
  ('actor'), ('actor_id'), ('user_id'), ('owner_id'), ('member_id'), ('email'), ('phone'), ('display_name'), ('full_name'),
  ('source'), ('equipment'), ('object_key'), ('caption'), ('client_uuid'), ('file_name'), ('sha256'),
  ('position_x'), ('position_y'), ('position_crs'), ('lock_version');

-- The name of a data set and the kind of money are words for everybody. Of sha256 only its being there is told.
create temporary table allowed_column (table_name text, column_name text);
-- The path of a public photo is what its file is asked for by.
insert into allowed_column values ('dataset', 'source'), ('dataset', 'sha256'), ('investment_funding', 'source'), ('media', 'object_key');

create temporary view leak as
select v.relname::text as view_name, a.attname::text as column_name
from public_view v join pg_attribute a on a.attrelid = v.oid and a.attnum > 0
where a.attname in (select name from denied_column) and (v.relname, a.attname) not in (('public_dataset', 'source'), ('public_media', 'object_key'))
union
select u.view_name, u.column_name from information_schema.view_column_usage u
where u.view_schema = 'public' and u.view_name like 'public\_%' and u.table_schema = 'public'
  and u.column_name in (select name from denied_column)
  and (u.table_name, u.column_name) not in (select table_name, column_name from allowed_column);

select cmp_ok(count(*), '>=', 14::bigint, 'the public views are there') from public_view;
select is_empty(format('select column_name from leak where view_name = %L', relname), relname || ' names no column of the deny list')
from public_view order by relname;
select ok(reloptions @> array['security_barrier=true'], relname || ' is a security barrier') from public_view order by relname;
select table_privs_are('public', relname, 'anon', array['SELECT'], relname || ' is read by anon and no more')
from public_view order by relname;
select is_empty(
  $$ select c.relname from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' and c.relname not like 'public\_%'
       and has_any_column_privilege('anon', c.oid, 'select, insert, update, references') $$,
  'anon reads no other view');
select hasnt_column('public', 'public_status_event', 'source', 'a status event does not tell the public its source');
select has_column('public', 'member_status_event', 'source', 'a status event tells members its source');

create view public.public_planted as select s.note as remark from public.site s;
select set_eq($$ select * from leak $$, $$ values ('public_planted', 'note') $$, 'a denied column under another name is found');
create or replace view public.public_planted as select 'x'::text as remark, ''::text as contractor;
select set_eq($$ select * from leak $$, $$ values ('public_planted', 'contractor') $$, 'a denied name is found');

select * from finish();
rollback;
