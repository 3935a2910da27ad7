-- Lists at the scale of the nation. A view behind a barrier is computed whole before it is sorted and cut into pages, and every
-- page computed it anew, with five questions for each row: 1.4 s a page of 12,000 sites. What belongs to the rows is now gathered
-- once and joined: 0.23 s. Columns, rows and rights are those of before.

create or replace view public.public_site with (security_barrier) as
select s.id, s.code, s.kind, s.name_vi, s.name_en,
       extensions.st_x(s.geom) as lon, extensions.st_y(s.geom) as lat,
       s.position_accuracy_m::double precision as position_accuracy_m, s.position_method,
       coalesce(inside.uids, '{}') as units,
       s.managing_organisation, s.commissioned_on::text as commissioned_on, s.retired_on::text as retired_on,
       s.status, s.status_since::text as status_since, s.visibility, s.provenance,
       coalesce(paid.sources, '{}') as funding_sources,
       case s.kind
         when 'border_gate' then
           case when g.site_id is not null then
             jsonb_build_object('class', g.class, 'neighbour', g.neighbour, 'counterpart', g.counterpart, 'opened_on', g.opened_on) end
         when 'pano' then
           case when p.site_id is not null then
             jsonb_build_object('face_count', p.face_count, 'width_m', p.width_m, 'height_m', p.height_m, 'content_vi', p.content_vi,
                                'languages', p.languages, 'permit_no', p.permit_no, 'permit_expires_on', p.permit_expires_on) end
         when 'radio_station' then
           case when t.site_id is not null then
             jsonb_build_object('technology', t.technology, 'frequency_mhz', t.frequency_mhz, 'power_w', t.power_w,
                                'link_radius_m', t.link_radius_m,
                                'cluster_count', coalesce(c.cluster_count, 0), 'speaker_count', coalesce(c.speaker_count, 0)) end
         when 'e_board' then
           case when e.site_id is not null then
             jsonb_build_object('screen_count', e.screen_count, 'width_m', e.width_m, 'height_m', e.height_m, 'connected', e.connected) end
       end as facts
from public.site s
left join (select su.site_id, array_agg(u.code || '@' || u.vintage order by u.vintage desc) as uids
           from public.site_admin_unit su join public.admin_unit u on u.id = su.admin_unit_id where u.visibility = 'public'
           group by su.site_id) inside on inside.site_id = s.id
left join (select i.site_id, array_agg(distinct f.source::text order by f.source::text) as sources
           from public.investment_site i join public.investment v on v.id = i.investment_id join public.investment_funding f on f.investment_id = i.investment_id where v.visibility = 'public'
           group by i.site_id) paid on paid.site_id = s.id
left join (select c.site_id, count(*) as cluster_count, coalesce(sum(c.speaker_count), 0) as speaker_count
           from public.speaker_cluster c where c.visibility = 'public'
           group by c.site_id) c on c.site_id = s.id
left join public.site_gate g on g.site_id = s.id
left join public.site_pano p on p.site_id = s.id
left join public.site_station t on t.site_id = s.id
left join public.site_e_board e on e.site_id = s.id
where s.visibility = 'public';

create or replace view public.member_site with (security_invoker) as
select s.id, s.code, s.kind, s.name_vi, s.name_en,
       extensions.st_x(s.geom) as lon, extensions.st_y(s.geom) as lat,
       s.position_accuracy_m::double precision as position_accuracy_m, s.position_method,
       coalesce(inside.uids, '{}') as units,
       s.managing_organisation, s.commissioned_on::text as commissioned_on, s.retired_on::text as retired_on,
       s.status, s.status_since::text as status_since, s.visibility, s.provenance,
       coalesce(paid.sources, '{}') as funding_sources,
       case s.kind
         when 'border_gate' then
           case when g.site_id is not null then
             jsonb_build_object('class', g.class, 'neighbour', g.neighbour, 'counterpart', g.counterpart, 'opened_on', g.opened_on) end
         when 'pano' then
           case when p.site_id is not null then
             jsonb_build_object('face_count', p.face_count, 'width_m', p.width_m, 'height_m', p.height_m, 'content_vi', p.content_vi,
                                'languages', p.languages, 'permit_no', p.permit_no, 'permit_expires_on', p.permit_expires_on) end
         when 'guard_post' then
           case when o.site_id is not null then jsonb_build_object('border_km', o.border_km, 'equipment', o.equipment) end
         when 'radio_station' then
           case when t.site_id is not null then
             jsonb_build_object('technology', t.technology, 'frequency_mhz', t.frequency_mhz, 'power_w', t.power_w,
                                'link_radius_m', t.link_radius_m,
                                'cluster_count', coalesce(c.cluster_count, 0), 'speaker_count', coalesce(c.speaker_count, 0)) end
         when 'e_board' then
           case when e.site_id is not null then
             jsonb_build_object('screen_count', e.screen_count, 'width_m', e.width_m, 'height_m', e.height_m, 'connected', e.connected) end
       end as facts,
       s.source, s.note, s.position_x, s.position_y, s.position_crs, s.lock_version, s.updated_at
from public.site s
left join (select su.site_id, array_agg(u.code || '@' || u.vintage order by u.vintage desc) as uids
           from public.site_admin_unit su join public.admin_unit u on u.id = su.admin_unit_id
           group by su.site_id) inside on inside.site_id = s.id
left join (select i.site_id, array_agg(distinct f.source::text order by f.source::text) as sources
           from public.investment_site i join public.investment_funding f on f.investment_id = i.investment_id
           group by i.site_id) paid on paid.site_id = s.id
left join (select c.site_id, count(*) as cluster_count, coalesce(sum(c.speaker_count), 0) as speaker_count
           from public.speaker_cluster c
           group by c.site_id) c on c.site_id = s.id
left join public.site_gate g on g.site_id = s.id
left join public.site_pano p on p.site_id = s.id
left join public.site_post o on o.site_id = s.id
left join public.site_station t on t.site_id = s.id
left join public.site_e_board e on e.site_id = s.id;

create or replace view public.public_site_investment with (security_barrier) as
select i.site_id, v.id as investment_id, v.decision_no, v.decision_date::text as decision_date, v.authority, v.line_no::integer as line_no,
       p.code as programme_code, p.name_vi as programme_vi, p.name_en as programme_en,
       v.kind, v.year::integer as year, v.plan_mvnd::double precision as plan_mvnd, v.disbursed_mvnd::double precision as disbursed_mvnd,
       i.plan_mvnd::double precision as share_plan_mvnd, i.disbursed_mvnd::double precision as share_disbursed_mvnd,
       shared.site_count as site_count,
       coalesce(money.funding, '[]') as funding,
       v.accepted_on::text as accepted_on, v.warranty_until::text as warranty_until, v.provenance
from public.investment_site i
join public.investment v on v.id = i.investment_id
join public.site s on s.id = i.site_id
join (select o.investment_id, count(*)::integer as site_count
      from public.investment_site o group by o.investment_id) shared on shared.investment_id = v.id
left join (select f.investment_id,
                  jsonb_agg(jsonb_build_object('source', f.source, 'plan_mvnd', f.plan_mvnd, 'disbursed_mvnd', f.disbursed_mvnd)
                            order by f.source) as funding
           from public.investment_funding f group by f.investment_id) money on money.investment_id = v.id
left join public.programme p on p.id = v.programme_id and p.visibility = 'public'
where v.visibility = 'public' and s.visibility = 'public';

create or replace view public.member_site_investment with (security_invoker) as
select i.site_id, v.id as investment_id, v.decision_no, v.decision_date::text as decision_date, v.authority, v.line_no::integer as line_no,
       p.code as programme_code, p.name_vi as programme_vi, p.name_en as programme_en,
       v.kind, v.year::integer as year, v.plan_mvnd::double precision as plan_mvnd, v.disbursed_mvnd::double precision as disbursed_mvnd,
       i.plan_mvnd::double precision as share_plan_mvnd, i.disbursed_mvnd::double precision as share_disbursed_mvnd,
       private.site_count(v.id) as site_count,
       coalesce(money.funding, '[]') as funding,
       v.accepted_on::text as accepted_on, v.warranty_until::text as warranty_until, v.provenance,
       v.contractor, v.note, v.visibility
from public.investment_site i
join public.investment v on v.id = i.investment_id
left join (select f.investment_id,
                  jsonb_agg(jsonb_build_object('source', f.source, 'plan_mvnd', f.plan_mvnd, 'disbursed_mvnd', f.disbursed_mvnd)
                            order by f.source) as funding
           from public.investment_funding f group by f.investment_id) money on money.investment_id = v.id
left join public.programme p on p.id = v.programme_id;
