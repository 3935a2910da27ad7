-- Functions: what runs as its owner pins its search path, and anon calls what is meant for everybody.
begin;
select no_plan();

create temporary view own_function as
select p.oid, p.oid::regprocedure::text as name, p.prosecdef, l.lanname, p.prorettype = 'trigger'::regtype as is_trigger,
       exists (select from unnest(p.proconfig) c where c = 'search_path=""') as is_pinned
from pg_proc p join pg_language l on l.oid = p.prolang
where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace);

create temporary view loose_function as select name from own_function where prosecdef and not is_pinned;

-- A trigger function is checked against every table it serves, any other function once.
create temporary view checked_function as
select f.oid, f.name, null::regclass as served from own_function f where f.lanname = 'plpgsql' and not f.is_trigger
union all
select distinct f.oid, f.name, t.tgrelid::regclass from own_function f join pg_trigger t on t.tgfoid = f.oid
where f.lanname = 'plpgsql' and f.is_trigger and not t.tgisinternal;

create function pg_temp.findings(p_function oid, p_served regclass) returns setof text language sql as $$
  select concat_ws(': ', f.level, f.lineno::text, f.message)
  from extensions.plpgsql_check_function_tb(p_function, coalesce(p_served, 0::oid::regclass)) f
  where f.level in ('error', 'warning')
$$;

select cmp_ok(count(*), '>', 0::bigint, 'there are functions that run as their owner') from own_function where prosecdef;
select ok(is_pinned, name || ' runs as its owner with a pinned search path') from own_function where prosecdef order by name;

select is_empty(
  $$ select name from own_function f where f.is_trigger and not exists (select from pg_trigger t where t.tgfoid = f.oid) $$,
  'every trigger function serves a table, so none is left unchecked');
select is_empty(
  format('select pg_temp.findings(%s, %s::regclass)', oid, coalesce(quote_literal(served), 'null')),
  concat_ws(' on ', name, served) || ' holds no statement that could not run')
from checked_function order by name, served::text;

select set_eq(
  $$ select name from own_function where has_function_privilege('anon', oid, 'execute') and name not like 'private.%' $$,
  array['fold(text)', 'dataset_status()', 'public_network_as_of(date)', 'public_clusters_as_of(date)', 'public_status_history(uuid,integer)'],
  'anon calls these functions and no other');
select ok(not has_schema_privilege('anon', 'private', 'usage, create'), 'anon calls nothing of the private schema by name');

create function private.planted() returns integer language plpgsql security definer as $$
begin
  return (select one from public.nowhere);
end $$;
select set_eq($$ select name from loose_function $$, array['private.planted()'], 'a function without a pinned search path is found');
select isnt_empty($$ select pg_temp.findings('private.planted()'::regprocedure, null) $$, 'a statement that could not run is found');

select * from finish();
rollback;
