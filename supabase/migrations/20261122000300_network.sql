-- The network: sites of every kind, loudspeaker clusters, and what became of them.

create table public.site (
  id                    uuid primary key default gen_random_uuid(),
  code                  text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,31}$'),
  kind                  public.site_kind not null,
  name_vi               text not null check (name_vi = normalize(name_vi, NFC) and name_vi <> ''),
  name_en               text check (name_en = normalize(name_en, NFC)),
  admin_unit_id         uuid not null references public.admin_unit (id),
  geom                  extensions.geometry(Point, 4326),
  position_x            double precision,
  position_y            double precision,
  position_crs          text,
  position_accuracy_m   numeric(9, 1) check (position_accuracy_m >= 0),
  position_method       public.position_method not null default 'unknown',
  managing_organisation text,
  commissioned_on       date,
  retired_on            date,
  status                public.status not null default 'unknown',
  status_since          date,
  visibility            public.visibility not null,
  provenance            public.provenance not null,
  source                text,
  note                  text,
  lock_version          integer not null default 1,
  search_text           text generated always as (public.fold(code || ' ' || name_vi || ' ' || coalesce(name_en, ''))) stored,
  created_at            timestamptz not null default now(),
  created_by            uuid,
  updated_at            timestamptz not null default now(),
  updated_by            uuid,
  check (retired_on is null or commissioned_on is null or retired_on >= commissioned_on),
  unique (id, kind)
);
comment on column public.site.visibility is 'When left out: restricted for a guard post, internal for the rest.';
comment on column public.site.status is 'Derived from status_event by the database; writing it is refused.';
create index site_geom_idx on public.site using gist (geom);
create index site_search_idx on public.site using gin (search_text extensions.gin_trgm_ops);
create index site_unit_idx on public.site (admin_unit_id);
create index site_kind_idx on public.site (kind, status);

-- Which commune of each vintage a site stands in: the declared one, its successors and predecessors.
create table public.site_admin_unit (
  site_id       uuid not null references public.site (id) on delete cascade,
  vintage       smallint not null,
  admin_unit_id uuid not null references public.admin_unit (id) on delete cascade,
  derived_by    text not null check (derived_by in ('declared', 'link', 'geometry')),
  primary key (site_id, vintage)
);
create index site_admin_unit_unit_idx on public.site_admin_unit (admin_unit_id);

create table public.site_gate (
  site_id          uuid primary key,
  kind             public.site_kind not null default 'border_gate' check (kind = 'border_gate'),
  class            public.gate_class not null,
  neighbour        public.neighbour not null,
  counterpart      text,
  opened_on        date,
  foreign key (site_id, kind) references public.site (id, kind) on delete cascade
);

create table public.site_pano (
  site_id           uuid primary key,
  kind              public.site_kind not null default 'pano' check (kind = 'pano'),
  face_count        smallint not null check (face_count between 1 and 12),
  width_m           numeric(6, 2) check (width_m > 0),
  height_m          numeric(6, 2) check (height_m > 0),
  content_vi        text,
  languages         text[] not null default '{vi}',
  permit_no         text,
  permit_expires_on date,
  foreign key (site_id, kind) references public.site (id, kind) on delete cascade
);

create table public.site_post (
  site_id       uuid primary key,
  kind          public.site_kind not null default 'guard_post' check (kind = 'guard_post'),
  border_km     numeric(9, 3) check (border_km >= 0),
  equipment     jsonb not null default '[]' check (jsonb_typeof(equipment) = 'array'),
  foreign key (site_id, kind) references public.site (id, kind) on delete cascade
);

create table public.site_station (
  site_id        uuid primary key,
  kind           public.site_kind not null default 'radio_station' check (kind = 'radio_station'),
  technology     public.technology not null default 'unknown',
  frequency_mhz  numeric(6, 2) check (frequency_mhz > 0),
  power_w        numeric(9, 1) check (power_w > 0),
  link_radius_m  numeric(9, 1) check (link_radius_m > 0),
  foreign key (site_id, kind) references public.site (id, kind) on delete cascade
);

create table public.site_e_board (
  site_id      uuid primary key,
  kind         public.site_kind not null default 'e_board' check (kind = 'e_board'),
  screen_count smallint not null default 1 check (screen_count between 1 and 24),
  width_m      numeric(6, 2) check (width_m > 0),
  height_m     numeric(6, 2) check (height_m > 0),
  connected    boolean,
  foreign key (site_id, kind) references public.site (id, kind) on delete cascade
);

create table public.speaker_cluster (
  id                  uuid primary key default gen_random_uuid(),
  code                text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,31}$'),
  site_id             uuid not null,
  kind                public.site_kind not null default 'radio_station' check (kind = 'radio_station'),
  hamlet_id           uuid references public.hamlet (id) on delete set null,
  place_vi            text check (place_vi = normalize(place_vi, NFC)),
  geom                extensions.geometry(Point, 4326),
  position_x          double precision,
  position_y          double precision,
  position_crs        text,
  position_accuracy_m numeric(9, 1) check (position_accuracy_m >= 0),
  position_method     public.position_method not null default 'unknown',
  technology          public.technology not null default 'unknown',
  speaker_count       smallint not null check (speaker_count between 1 and 64),
  power_w             numeric(9, 1) check (power_w > 0),
  sound_level_db      numeric(5, 1) check (sound_level_db between 40 and 160),
  sound_distance_m    numeric(6, 1) check (sound_distance_m > 0),
  radius_m            numeric(9, 1) check (radius_m > 0),
  installed_on        date,
  retired_on          date,
  status              public.status not null default 'unknown',
  status_since        date,
  visibility          public.visibility not null default 'internal',
  provenance          public.provenance not null,
  source              text,
  lock_version        integer not null default 1,
  created_at          timestamptz not null default now(),
  created_by          uuid,
  updated_at          timestamptz not null default now(),
  updated_by          uuid,
  unique (id, site_id),
  foreign key (site_id, kind) references public.site (id, kind) on delete cascade
);
comment on table public.speaker_cluster is
  'What people hear: one place with one or more loudspeakers, fed by a station. radius_m is the audible radius when known.';
create index speaker_cluster_site_idx on public.speaker_cluster (site_id);
create index speaker_cluster_hamlet_idx on public.speaker_cluster (hamlet_id) where hamlet_id is not null;
create index speaker_cluster_geom_idx on public.speaker_cluster using gist (geom);

create table public.status_event (
  id             uuid primary key default gen_random_uuid(),
  seq            bigint generated always as identity unique,
  site_id        uuid references public.site (id) on delete cascade,
  cluster_id     uuid references public.speaker_cluster (id) on delete cascade,
  status         public.status not null,
  effective_from date not null,
  note           text,
  annuls_id      uuid unique references public.status_event (id) on delete cascade,
  visibility     public.visibility not null default 'public',
  provenance     public.provenance not null,
  source         text,
  created_at     timestamptz not null default now(),
  created_by     uuid,
  check (num_nonnulls(site_id, cluster_id) = 1),
  check (annuls_id is null or annuls_id <> id)
);
comment on table public.status_event is
  'Append-only. The status on a date is the last event not annulled whose effective_from is not after it; on one day the later row wins. An event with annuls_id takes the place of the event it annuls.';
create index status_event_site_idx on public.status_event (site_id, effective_from desc, seq desc) where site_id is not null;
create index status_event_cluster_idx on public.status_event (cluster_id, effective_from desc, seq desc) where cluster_id is not null;
