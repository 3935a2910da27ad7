-- What everybody may read: named columns of rows that are public and whose parents are public.
-- These views run as their owner. They are the only door of anon, so each names its columns and its condition.

create view public.public_admin_unit with (security_barrier) as
select u.id, u.code || '@' || u.vintage as uid, u.code, u.vintage::integer as vintage, u.level, u.kind, u.name_vi, u.name_en,
       p.code || '@' || p.vintage as parent_uid,
       u.area_km2::double precision as area_km2, u.population, u.households,
       u.is_border, u.border_km::double precision as border_km,
       lower(u.valid)::text as valid_from, upper(u.valid)::text as valid_to,
       extensions.st_x(u.label_point) as label_lon, extensions.st_y(u.label_point) as label_lat,
       u.provenance
from public.admin_unit u
left join public.admin_unit p on p.id = u.parent_id
where u.visibility = 'public';

create view public.public_admin_unit_geometry with (security_barrier) as
select u.code || '@' || u.vintage as uid, u.code, u.vintage::integer as vintage, u.level,
       case 'province' when u.level::text then u.code when p.level::text then p.code when g.level::text then g.code end as province_code,
       u.is_border, extensions.st_asgeojson(u.geom, 6)::jsonb as geometry, u.provenance
from public.admin_unit u
left join public.admin_unit p on p.id = u.parent_id
left join public.admin_unit g on g.id = p.parent_id
where u.visibility = 'public' and u.geom is not null;

create view public.public_admin_link with (security_barrier) as
select f.code || '@' || f.vintage as from_uid, t.code || '@' || t.vintage as to_uid,
       l.share_area::double precision as share_area, l.share_population::double precision as share_population, l.provenance
from public.admin_link l
join public.admin_unit f on f.id = l.from_id
join public.admin_unit t on t.id = l.to_id
where f.visibility = 'public' and t.visibility = 'public';

create view public.public_border_line with (security_barrier) as
select b.id, b.neighbour, b.province_code, b.name_vi, b.length_km::double precision as length_km,
       extensions.st_asgeojson(b.geom, 6)::jsonb as geometry, b.provenance
from public.border_line b
where b.visibility = 'public';

create view public.public_hamlet with (security_barrier) as
select h.id, u.code || '@' || u.vintage as unit_uid, h.name_vi, h.population, h.households,
       extensions.st_x(h.geom) as lon, extensions.st_y(h.geom) as lat, h.provenance
from public.hamlet h
join public.admin_unit u on u.id = h.admin_unit_id
where h.visibility = 'public' and u.visibility = 'public';

create view public.public_population_cell with (security_barrier) as
select c.id, u.code || '@' || u.vintage as unit_uid, c.population::double precision as population,
       c.size_m::double precision as size_m, extensions.st_x(c.geom) as lon, extensions.st_y(c.geom) as lat, c.provenance
from public.population_cell c
join public.admin_unit u on u.id = c.admin_unit_id
where u.visibility = 'public';

create view public.public_basemap_feature with (security_barrier) as
select f.id, f.layer, f.class, f.name_vi, f.rank::integer as rank, extensions.st_asgeojson(f.geom, 6)::jsonb as geometry, f.provenance
from public.basemap_feature f;

create view public.public_dataset with (security_barrier) as
select d.layer, d.provenance, d.source, d.row_count, d.loaded_at
from public.dataset d;

create view public.public_site with (security_barrier) as
select s.id, s.code, s.kind, s.name_vi, s.name_en,
       extensions.st_x(s.geom) as lon, extensions.st_y(s.geom) as lat,
       s.position_accuracy_m::double precision as position_accuracy_m, s.position_method,
       coalesce((select array_agg(u.code || '@' || u.vintage order by u.vintage desc)
                 from public.site_admin_unit su join public.admin_unit u on u.id = su.admin_unit_id
                 where su.site_id = s.id and u.visibility = 'public'), '{}') as units,
       s.managing_organisation, s.commissioned_on::text as commissioned_on, s.retired_on::text as retired_on,
       s.status, s.status_since::text as status_since, s.visibility, s.provenance,
       coalesce((select array_agg(distinct f.source::text order by f.source::text)
                 from public.investment_site i
                 join public.investment v on v.id = i.investment_id
                 join public.investment_funding f on f.investment_id = v.id
                 where i.site_id = s.id and v.visibility = 'public'), '{}') as funding_sources,
       case s.kind
         when 'border_gate' then
           (select jsonb_build_object('class', g.class, 'neighbour', g.neighbour, 'counterpart', g.counterpart, 'opened_on', g.opened_on)
            from public.site_gate g where g.site_id = s.id)
         when 'pano' then
           (select jsonb_build_object('face_count', p.face_count, 'width_m', p.width_m, 'height_m', p.height_m, 'content_vi', p.content_vi,
                                      'languages', p.languages, 'permit_no', p.permit_no, 'permit_expires_on', p.permit_expires_on)
            from public.site_pano p where p.site_id = s.id)
         when 'radio_station' then
           (select jsonb_build_object('technology', t.technology, 'frequency_mhz', t.frequency_mhz, 'power_w', t.power_w,
                                      'link_radius_m', t.link_radius_m,
                                      'cluster_count', c.cluster_count, 'speaker_count', c.speaker_count)
            from public.site_station t
            cross join lateral (select count(*) as cluster_count, coalesce(sum(c.speaker_count), 0) as speaker_count
                                from public.speaker_cluster c where c.site_id = s.id and c.visibility = 'public') c
            where t.site_id = s.id)
         when 'e_board' then
           (select jsonb_build_object('screen_count', e.screen_count, 'width_m', e.width_m, 'height_m', e.height_m, 'connected', e.connected)
            from public.site_e_board e where e.site_id = s.id)
       end as facts
from public.site s
where s.visibility = 'public';

create view public.public_speaker_cluster with (security_barrier) as
select c.id, c.code, c.site_id, c.place_vi, h.name_vi as hamlet_name,
       extensions.st_x(c.geom) as lon, extensions.st_y(c.geom) as lat, c.technology, c.speaker_count::integer as speaker_count,
       c.power_w::double precision as power_w, c.radius_m::double precision as radius_m,
       c.sound_level_db::double precision as sound_level_db, c.sound_distance_m::double precision as sound_distance_m,
       c.installed_on::text as installed_on, c.retired_on::text as retired_on,
       c.status, c.status_since::text as status_since, c.visibility, c.provenance
from public.speaker_cluster c
join public.site s on s.id = c.site_id
left join public.hamlet h on h.id = c.hamlet_id and h.visibility = 'public'
where c.visibility = 'public' and s.visibility = 'public';

create view public.public_status_event with (security_barrier) as
select e.id, e.seq, e.site_id, e.cluster_id, e.status, e.effective_from::text as effective_from,
       exists (select from public.status_event a where a.annuls_id = e.id) as annulled,
       (select o.id from public.status_event o where o.id = e.annuls_id and o.visibility = 'public') as annuls_id,
       e.provenance
from public.status_event e
where e.visibility = 'public'
  and (exists (select from public.site s where s.id = e.site_id and s.visibility = 'public')
       or exists (select from public.speaker_cluster c join public.site s on s.id = c.site_id
                  where c.id = e.cluster_id and c.visibility = 'public' and s.visibility = 'public'));

create view public.public_site_investment with (security_barrier) as
select i.site_id, v.id as investment_id, v.decision_no, v.decision_date::text as decision_date, v.authority, v.line_no::integer as line_no,
       p.code as programme_code, p.name_vi as programme_vi, p.name_en as programme_en,
       v.kind, v.year::integer as year, v.plan_mvnd::double precision as plan_mvnd, v.disbursed_mvnd::double precision as disbursed_mvnd,
       i.plan_mvnd::double precision as share_plan_mvnd, i.disbursed_mvnd::double precision as share_disbursed_mvnd,
       (select count(*)::integer from public.investment_site o where o.investment_id = v.id) as site_count,
       coalesce((select jsonb_agg(jsonb_build_object('source', f.source, 'plan_mvnd', f.plan_mvnd, 'disbursed_mvnd', f.disbursed_mvnd)
                                  order by f.source)
                 from public.investment_funding f where f.investment_id = v.id), '[]') as funding,
       v.accepted_on::text as accepted_on, v.warranty_until::text as warranty_until, v.provenance
from public.investment_site i
join public.investment v on v.id = i.investment_id
join public.site s on s.id = i.site_id
left join public.programme p on p.id = v.programme_id and p.visibility = 'public'
where v.visibility = 'public' and s.visibility = 'public';

create view public.public_programme with (security_barrier) as
select p.id, p.code, p.name_vi, p.name_en, lower(p.period)::text as period_from, (upper(p.period) - 1)::text as period_to, p.provenance
from public.programme p
where p.visibility = 'public';
comment on column public.public_programme.period_to is 'Last day, inclusive.';

create view public.public_activity with (security_barrier) as
select a.id, p.code as programme_code, a.kind, a.title_vi, a.title_en,
       lower(a.held)::text as held_from, (upper(a.held) - 1)::text as held_to,
       u.code || '@' || u.vintage as unit_uid,
       coalesce((select jsonb_object_agg(t.measure, t.value) from public.activity_stat t where t.activity_id = a.id), '{}') as stats,
       a.provenance
from public.activity a
left join public.programme p on p.id = a.programme_id and p.visibility = 'public'
left join public.admin_unit u on u.id = a.admin_unit_id and u.visibility = 'public'
where a.visibility = 'public';
comment on column public.public_activity.held_to is 'Last day, inclusive.';
