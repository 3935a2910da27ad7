-- What members do: inspections, photos, scenarios, analyses, imports; who they are; what was changed.

create table public.member (
  user_id       uuid primary key references auth.users (id) on delete cascade,
  role          public.member_role not null,
  scope_unit_id uuid references public.admin_unit (id),
  created_at    timestamptz not null default now(),
  created_by    uuid,
  updated_at    timestamptz not null default now(),
  updated_by    uuid
);
comment on column public.member.scope_unit_id is 'The unit, with all below it, that the member works in; null is everywhere.';

create table public.inspection (
  id              uuid primary key default gen_random_uuid(),
  client_uuid     uuid not null unique,
  site_id         uuid not null references public.site (id) on delete cascade,
  cluster_id      uuid,
  inspected_at    timestamptz not null,
  inspector_id    uuid,
  observed_status public.status not null,
  checklist       jsonb not null default '{}' check (jsonb_typeof(checklist) = 'object'),
  remarks         text,
  geom            extensions.geometry(Point, 4326),
  accuracy_m      numeric(9, 1) check (accuracy_m >= 0),
  visibility      public.visibility not null default 'internal',
  source          text,
  created_at      timestamptz not null default now(),
  created_by      uuid,
  unique (id, site_id),
  foreign key (cluster_id, site_id) references public.speaker_cluster (id, site_id) on delete cascade
);
comment on column public.inspection.client_uuid is 'Made on the device, so that a retry is not a second visit.';
create index inspection_site_idx on public.inspection (site_id, inspected_at desc);

create table public.media (
  id            uuid primary key default gen_random_uuid(),
  site_id       uuid not null references public.site (id) on delete cascade,
  inspection_id uuid,
  object_key    text not null unique check (object_key ~ '^site/[0-9a-f-]{36}/[a-z0-9][a-z0-9_-]*([.][a-z0-9]+)?$'),
  mime          text not null check (mime in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  phase         public.media_phase,
  taken_at      timestamptz,
  alt_vi        text not null check (alt_vi <> ''),
  alt_en        text,
  width_px      integer check (width_px > 0),
  height_px     integer check (height_px > 0),
  visibility    public.visibility not null default 'internal',
  source        text,
  created_at    timestamptz not null default now(),
  created_by    uuid,
  foreign key (inspection_id, site_id) references public.inspection (id, site_id) on delete set null (inspection_id),
  constraint media_object_key_of_site check (object_key like 'site/' || site_id || '/%')
);
comment on column public.media.object_key is 'Path in the private bucket media: site/<site id>/<file name>.';
create index media_site_idx on public.media (site_id);

create table public.scenario (
  id            uuid primary key default gen_random_uuid(),
  name          text not null check (name <> ''),
  body          jsonb not null,
  scope_unit_id uuid references public.admin_unit (id),
  shared        boolean not null default false,
  lock_version  integer not null default 1,
  created_at    timestamptz not null default now(),
  created_by    uuid not null,
  updated_at    timestamptz not null default now(),
  updated_by    uuid
);

create table public.analysis_run (
  id           uuid primary key default gen_random_uuid(),
  scenario_id  uuid references public.scenario (id) on delete set null,
  kind         text not null check (kind in ('coverage', 'siting')),
  engine       text not null,
  inputs       jsonb not null,
  inputs_hash  text not null,
  data_version text not null,
  bound        numeric,
  gap          numeric,
  result       jsonb not null,
  shared       boolean not null default false,
  created_at   timestamptz not null default now(),
  created_by   uuid not null
);

create table public.import_batch (
  id          uuid primary key default gen_random_uuid(),
  file_name   text not null,
  layer       text not null,
  sha256      text,
  state       text not null default 'open' check (state in ('open', 'committed', 'refused', 'abandoned')),
  summary     jsonb not null default '{}',
  created_at  timestamptz not null default now(),
  created_by  uuid,
  finished_at timestamptz
);

create table public.import_row (
  batch_id uuid not null references public.import_batch (id) on delete cascade,
  row_no   integer not null check (row_no > 0),
  state    public.import_row_state not null,
  payload  jsonb not null,
  findings jsonb not null default '[]' check (jsonb_typeof(findings) = 'array'),
  primary key (batch_id, row_no)
);

create table public.audit_log (
  id         bigint generated always as identity primary key,
  at         timestamptz not null default clock_timestamp(),
  user_id    uuid,
  role       text not null,
  table_name text not null,
  row_key    text not null,
  site_id    uuid,
  verb       text not null check (verb in ('insert', 'update', 'delete')),
  before     jsonb,
  after      jsonb
);
comment on table public.audit_log is 'Who changed what, written by triggers alone. site_id is the site that the row belongs to, if it belongs to one.';
create index audit_log_row_idx on public.audit_log (table_name, row_key, at desc);
create index audit_log_site_idx on public.audit_log (site_id, at desc) where site_id is not null;
