-- The words of the database are those of the application, which come in the variable `words`: {enumeration: [label]}.
begin;
select no_plan();

create temporary view word as
select e.key as enumeration, array(select jsonb_array_elements_text(e.value)) as labels from jsonb_each(:'words'::jsonb) e;

create temporary view unknown_word as
select t.typname::text as enumeration from pg_type t
where t.typnamespace = 'public'::regnamespace and t.typtype = 'e' and t.typname not in (select enumeration from word);

select has_enum('public', enumeration, enumeration || ' is an enumeration') from word order by enumeration;
select enum_has_labels('public', enumeration, labels, enumeration || ' has the words that the application knows') from word order by enumeration;
select is_empty($$ select enumeration from unknown_word $$, 'the application knows every enumeration');

create type public.planted as enum ('one');
select set_eq($$ select enumeration from unknown_word $$, array['planted'], 'an enumeration that the application does not know is found');

select * from finish();
rollback;
