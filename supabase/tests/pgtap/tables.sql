-- Every table of the exposed schema is guarded by row-level security and closed to anon.
begin;
select no_plan();

create temporary view exposed_table as
select c.oid, c.relname, c.relrowsecurity from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f', 'm');

create temporary view unguarded_table as
select t.relname from exposed_table t
where not t.relrowsecurity or not exists (select from pg_policy p where p.polrelid = t.oid);

create temporary view table_open_to_anon as
select t.relname from exposed_table t
where has_table_privilege('anon', t.oid, 'select, insert, update, delete, truncate, references, trigger')
   or has_any_column_privilege('anon', t.oid, 'select, insert, update, references');

select cmp_ok(count(*), '>=', 30::bigint, 'the tables of the product are there') from exposed_table;
select ok(t.relrowsecurity, t.relname || ' has row-level security') from exposed_table t order by t.relname;
select isnt_empty(format('select from pg_policy where polrelid = %s', t.oid), t.relname || ' has a policy')
from exposed_table t order by t.relname;
select ok(t.relname not in (select o.relname from table_open_to_anon o), t.relname || ' is closed to anon')
from exposed_table t order by t.relname;
select is_empty(
  $$ select c.relname from pg_class c
     where c.relnamespace = 'public'::regnamespace
       and case when c.relkind = 'S' then has_sequence_privilege('anon', c.oid, 'usage, select, update') else false end $$,
  'every sequence is closed to anon');

create table public.planted (id integer);
select is_empty($$ select from table_open_to_anon $$, 'a table made from here on is closed to anon');
grant select (id) on public.planted to anon;
select set_eq($$ select relname from table_open_to_anon $$, $$ values ('planted'::name) $$, 'a table open to anon is found');
select set_eq($$ select relname from unguarded_table $$, $$ values ('planted'::name) $$, 'a table without row-level security is found');
alter table public.planted enable row level security;
select set_eq($$ select relname from unguarded_table $$, $$ values ('planted'::name) $$, 'a table without a policy is found');

select * from finish();
rollback;
