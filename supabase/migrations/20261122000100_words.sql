-- The words of the product: extensions, enumerations, and the text folding that every search uses.

create schema if not exists extensions;
create schema if not exists private;
comment on schema private is 'Functions and tables of the database itself; never exposed through the API.';

create extension if not exists postgis with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists btree_gist with schema extensions;

-- Nothing made from here on is open to anybody until a migration says so.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from anon, authenticated, public;

create type public.visibility as enum ('public', 'internal', 'restricted');

create type public.provenance as enum
  ('official', 'surveyed', 'reported', 'derived', 'illustrative', 'synthetic');
comment on type public.provenance is
  'Where a row comes from. illustrative: a shape that only resembles the truth; synthetic: an invented row that stands in for one not yet surveyed.';

create type public.site_kind as enum
  ('border_gate', 'pano', 'guard_post', 'radio_station', 'e_board');

create type public.status as enum
  ('good', 'degraded', 'broken', 'suspended', 'building', 'planned', 'retired', 'unknown');

create type public.gate_class as enum
  ('international', 'main', 'secondary', 'opening', 'clearance', 'dedicated_road');

create type public.technology as enum ('wired', 'fm', 'ip', 'hybrid', 'unknown');

create type public.position_method as enum
  ('gnss', 'map', 'address', 'commune_centre', 'synthetic', 'unknown');

create type public.admin_level as enum ('nation', 'province', 'district', 'commune');

create type public.admin_kind as enum
  ('tinh', 'thanh_pho_tw', 'huyen', 'quan', 'thi_xa', 'thanh_pho', 'xa', 'phuong', 'thi_tran', 'dac_khu', 'quoc_gia');

create type public.neighbour as enum ('CN', 'LA', 'KH');

create type public.investment_kind as enum ('build', 'upgrade', 'repair', 'replace', 'maintain');

create type public.funding_source as enum
  ('central', 'province', 'district', 'commune', 'target_programme', 'socialised', 'oda', 'other');

create type public.media_phase as enum ('before', 'during', 'after');

create type public.activity_kind as enum
  ('training', 'conference', 'talk', 'delegation_received', 'publication', 'equipment');

create type public.member_role as enum ('viewer', 'editor', 'manager', 'admin');

create type public.import_row_state as enum ('taken', 'mended', 'refused');

-- Lower case, without diacritics, with đ as d. NFD splits letters from their marks; normalize() is immutable.
create function public.fold(input text) returns text
  language sql immutable strict parallel safe
  set search_path = ''
  return pg_catalog.translate(
    pg_catalog.regexp_replace(
      pg_catalog.lower(pg_catalog.normalize(input, 'NFD')), '[\u0300-\u036f]', '', 'g'),
    'đ', 'd');
comment on function public.fold(text) is
  'Folds text for searching: lower case, diacritics dropped, đ as d. "Lộc Thạnh" and "Lộc Thành" fold to the same text.';

create function private.today() returns date
  language sql stable set search_path = ''
  return (pg_catalog.now() at time zone 'Asia/Ho_Chi_Minh')::date;
