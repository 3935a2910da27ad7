-- Programmes, decisions and money. Amounts are million VND (triệu đồng), numeric(14,3).

create table public.programme (
  id         uuid primary key default gen_random_uuid(),
  code       text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,31}$'),
  name_vi    text not null check (name_vi = normalize(name_vi, NFC) and name_vi <> ''),
  name_en    text,
  period     daterange not null,
  visibility public.visibility not null default 'public',
  provenance public.provenance not null,
  source     text,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid
);

create table public.investment (
  id             uuid primary key default gen_random_uuid(),
  programme_id   uuid references public.programme (id),
  decision_no    text not null check (decision_no <> ''),
  decision_date  date not null,
  authority      text not null,
  line_no        smallint not null default 1 check (line_no > 0),
  kind           public.investment_kind not null,
  year           smallint not null check (year between 1990 and 2100),
  plan_mvnd      numeric(14, 3) not null check (plan_mvnd >= 0),
  disbursed_mvnd numeric(14, 3) not null default 0 check (disbursed_mvnd >= 0),
  contractor     text,
  accepted_on    date,
  warranty_until date,
  note           text,
  visibility     public.visibility not null default 'internal',
  provenance     public.provenance not null,
  source         text,
  lock_version   integer not null default 1,
  search_text    text generated always as (public.fold(decision_no || ' ' || authority)) stored,
  created_at     timestamptz not null default now(),
  created_by     uuid,
  updated_at     timestamptz not null default now(),
  updated_by     uuid,
  unique (decision_no, decision_date, line_no),
  check (warranty_until is null or accepted_on is null or warranty_until >= accepted_on)
);
comment on table public.investment is 'One line of one decision: what was planned and what was disbursed, in million VND.';
create index investment_search_idx on public.investment using gin (search_text extensions.gin_trgm_ops);

create table public.investment_site (
  investment_id  uuid not null references public.investment (id) on delete cascade,
  site_id        uuid not null references public.site (id),
  plan_mvnd      numeric(14, 3) not null check (plan_mvnd >= 0),
  disbursed_mvnd numeric(14, 3) not null default 0 check (disbursed_mvnd >= 0),
  primary key (investment_id, site_id)
);
comment on table public.investment_site is
  'The share of an investment that went to a site. Shares never sum above the investment, so that one decision over ten sites is not counted ten times.';
create index investment_site_site_idx on public.investment_site (site_id);

create table public.investment_funding (
  investment_id  uuid not null references public.investment (id) on delete cascade,
  source         public.funding_source not null,
  plan_mvnd      numeric(14, 3) not null check (plan_mvnd >= 0),
  disbursed_mvnd numeric(14, 3) not null default 0 check (disbursed_mvnd >= 0),
  primary key (investment_id, source)
);
comment on table public.investment_funding is 'Who pays. Sums equal the investment''s plan and disbursed amounts.';

create table public.activity (
  id            uuid primary key default gen_random_uuid(),
  programme_id  uuid references public.programme (id),
  kind          public.activity_kind not null,
  title_vi      text not null check (title_vi = normalize(title_vi, NFC) and title_vi <> ''),
  title_en      text,
  held          daterange not null,
  admin_unit_id uuid references public.admin_unit (id),
  visibility    public.visibility not null default 'internal',
  provenance    public.provenance not null,
  source        text,
  created_at    timestamptz not null default now(),
  created_by    uuid,
  updated_at    timestamptz not null default now(),
  updated_by    uuid
);

create table public.activity_stat (
  activity_id uuid not null references public.activity (id) on delete cascade,
  measure     text not null check (measure in ('events', 'participants', 'delegates', 'delegations', 'copies', 'units')),
  value       numeric(14, 2) not null check (value >= 0),
  primary key (activity_id, measure)
);
