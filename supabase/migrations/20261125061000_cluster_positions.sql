-- How a cluster's place was found: one known only to the commune's centre does not count in coverage.

create or replace view public.public_speaker_cluster with (security_barrier) as
select c.id, c.code, c.site_id, c.place_vi, h.name_vi as hamlet_name,
       extensions.st_x(c.geom) as lon, extensions.st_y(c.geom) as lat, c.technology, c.speaker_count::integer as speaker_count,
       c.power_w::double precision as power_w, c.radius_m::double precision as radius_m,
       c.sound_level_db::double precision as sound_level_db, c.sound_distance_m::double precision as sound_distance_m,
       c.installed_on::text as installed_on, c.retired_on::text as retired_on,
       c.status, c.status_since::text as status_since, c.visibility, c.provenance,
       c.position_method, c.position_accuracy_m::double precision as position_accuracy_m
from public.speaker_cluster c
join public.site s on s.id = c.site_id
left join public.hamlet h on h.id = c.hamlet_id and h.visibility = 'public'
where c.visibility = 'public' and s.visibility = 'public';

create or replace view public.member_speaker_cluster with (security_invoker) as
select c.id, c.code, c.site_id, c.place_vi, h.name_vi as hamlet_name,
       extensions.st_x(c.geom) as lon, extensions.st_y(c.geom) as lat, c.technology, c.speaker_count::integer as speaker_count,
       c.power_w::double precision as power_w, c.radius_m::double precision as radius_m,
       c.sound_level_db::double precision as sound_level_db, c.sound_distance_m::double precision as sound_distance_m,
       c.installed_on::text as installed_on, c.retired_on::text as retired_on,
       c.status, c.status_since::text as status_since, c.visibility, c.provenance,
       c.source, c.lock_version,
       c.position_method, c.position_accuracy_m::double precision as position_accuracy_m
from public.speaker_cluster c
left join public.hamlet h on h.id = c.hamlet_id;
