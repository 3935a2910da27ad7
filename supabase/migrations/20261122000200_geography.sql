-- Administrative units by vintage, the border, and where people live.

create table public.dataset (
  layer       text primary key
              check (layer in ('communes', 'districts', 'provinces', 'admin_links', 'border_line', 'hamlets',
                               'population', 'gates', 'basemap', 'network')),
  provenance  public.provenance not null,
  source      text not null,
  row_count   integer not null check (row_count >= 0),
  sha256      text,
  loaded_at   timestamptz not null default now()
);
comment on table public.dataset is 'What is loaded, from where, and whether it is real: one row a layer.';

create table public.admin_unit (
  id          uuid primary key default gen_random_uuid(),
  code        text not null check (code ~ '^[0-9]{1,5}$'),
  vintage     smallint not null check (vintage between 1975 and 2100),
  level       public.admin_level not null,
  kind        public.admin_kind not null,
  name_vi     text not null check (name_vi = normalize(name_vi, NFC) and name_vi <> ''),
  name_en     text check (name_en = normalize(name_en, NFC)),
  parent_id   uuid references public.admin_unit (id),
  area_km2    numeric(12, 4) check (area_km2 > 0),
  population  integer check (population >= 0),
  households  integer check (households >= 0),
  is_border   boolean not null default false,
  border_km   numeric(9, 3) check (border_km >= 0),
  valid       daterange not null check (not isempty(valid)),
  legal_basis text,
  geom        extensions.geometry(MultiPolygon, 4326),
  label_point extensions.geometry(Point, 4326),
  visibility  public.visibility not null default 'public',
  provenance  public.provenance not null,
  source      text,
  search_text text generated always as (public.fold(code || ' ' || name_vi || ' ' || coalesce(name_en, ''))) stored,
  created_at  timestamptz not null default now(),
  created_by  uuid,
  updated_at  timestamptz not null default now(),
  updated_by  uuid,
  unique (code, vintage),
  constraint admin_unit_valid_no_overlap exclude using gist (code with =, valid with &&),
  constraint admin_unit_border_km_only_at_border check (border_km is null or border_km = 0 or is_border)
);
comment on table public.admin_unit is
  'A province, district or commune of one vintage. Codes were reused with other names: a code means nothing without its vintage.';
create index admin_unit_geom_idx on public.admin_unit using gist (geom);
create index admin_unit_search_idx on public.admin_unit using gin (search_text extensions.gin_trgm_ops);
create index admin_unit_parent_idx on public.admin_unit (parent_id);
create index admin_unit_level_idx on public.admin_unit (vintage, level);

create table public.admin_link (
  from_id          uuid not null references public.admin_unit (id) on delete cascade,
  to_id            uuid not null references public.admin_unit (id) on delete cascade,
  share_area       numeric(7, 6) check (share_area > 0 and share_area <= 1),
  share_population numeric(7, 6) check (share_population >= 0 and share_population <= 1),
  legal_basis      text,
  provenance       public.provenance not null,
  primary key (from_id, to_id),
  check (from_id <> to_id)
);
comment on table public.admin_link is
  'Which unit of an older vintage became which unit of a newer one, and what share of it (0..1).';
create index admin_link_to_idx on public.admin_link (to_id);

create table public.border_line (
  id          uuid primary key default gen_random_uuid(),
  neighbour   public.neighbour not null,
  province_code text,
  name_vi     text not null,
  length_km   numeric(9, 3) not null check (length_km > 0),
  geom        extensions.geometry(MultiLineString, 4326) not null,
  visibility  public.visibility not null default 'public',
  provenance  public.provenance not null,
  source      text,
  created_at  timestamptz not null default now()
);
create index border_line_geom_idx on public.border_line using gist (geom);

create table public.hamlet (
  id            uuid primary key default gen_random_uuid(),
  admin_unit_id uuid not null references public.admin_unit (id) on delete cascade,
  name_vi       text not null check (name_vi = normalize(name_vi, NFC) and name_vi <> ''),
  population    integer not null check (population >= 0),
  households    integer check (households >= 0),
  geom          extensions.geometry(Point, 4326),
  visibility    public.visibility not null default 'public',
  provenance    public.provenance not null,
  source        text,
  created_at    timestamptz not null default now(),
  unique (admin_unit_id, name_vi)
);
comment on table public.hamlet is
  'A hamlet of one commune of one vintage; the people of a commune''s hamlets sum to the commune''s.';
create index hamlet_geom_idx on public.hamlet using gist (geom);

create table public.population_cell (
  id            uuid primary key default gen_random_uuid(),
  admin_unit_id uuid not null references public.admin_unit (id) on delete cascade,
  population    numeric(12, 3) not null check (population >= 0),
  size_m        numeric(9, 2) not null check (size_m > 0),
  geom          extensions.geometry(Point, 4326) not null,
  provenance    public.provenance not null,
  source        text
);
comment on column public.population_cell.geom is 'Centre of the cell; size_m is the length of its side.';
create index population_cell_unit_idx on public.population_cell (admin_unit_id);

create table public.basemap_feature (
  id         uuid primary key default gen_random_uuid(),
  layer      text not null check (layer in ('river', 'road', 'place', 'island', 'sea_name')),
  class      text,
  name_vi    text check (name_vi = normalize(name_vi, NFC)),
  rank       smallint,
  geom       extensions.geometry(Geometry, 4326) not null,
  provenance public.provenance not null,
  source     text
);
create index basemap_feature_layer_idx on public.basemap_feature (layer);
