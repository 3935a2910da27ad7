import { idOf } from './id-of.ts';
import type { TestDatabase } from './open-test-database.ts';
import { places, visibilities } from './plant-geography.ts';

export const kindTables = {
  border_gate: {
    table: 'site_gate',
    columns: 'class, neighbour, counterpart',
    values: `'main', 'KH', 'Lapakhe'`,
  },
  pano: { table: 'site_pano', columns: 'face_count, content_vi', values: `2, 'Chào mừng'` },
  guard_post: { table: 'site_post', columns: 'border_km, equipment', values: `12.5, '["canary-equipment"]'` },
  radio_station: { table: 'site_station', columns: 'technology', values: `'fm'` },
  e_board: { table: 'site_e_board', columns: 'screen_count', values: '1' },
} as const;
export type Kind = keyof typeof kindTables;
export const kinds = Object.keys(kindTables) as Kind[];

/** Sites of every kind in both communes with every visibility, and what belongs to them. Labels are `kind place visibility`. */
export async function plantNetwork(database: TestDatabase): Promise<void> {
  for (const place of places) {
    const west = place === 'in' ? 106.2 : 107.2;
    for (const visibility of visibilities) {
      for (const kind of kinds) {
        const label = `${kind} ${place} ${visibility}`;
        const { table, columns, values } = kindTables[kind];
        await database.exec(`
          insert into public.site (id, code, kind, name_vi, admin_unit_id, geom, visibility, provenance) values
            ('${idOf(label)}', '${label.toUpperCase().replaceAll(/[ _]/g, '-')}', '${kind}', '${label}', '${idOf(`${place} 2024`)}',
             extensions.st_setsrid(extensions.st_makepoint(${west}, 11.2), 4326), '${visibility}', 'synthetic');
          insert into public.${table} (site_id, ${columns}) values ('${idOf(label)}', ${values});
        `);
      }
      await plantBelongings(database, place, visibility);
    }
    await plantBareSites(database, place);
    await plantUnderInternalStation(database, place);
  }
}

async function plantBelongings(database: TestDatabase, place: string, visibility: string): Promise<void> {
  const station = idOf(`radio_station ${place} public`);
  const label = `${place} ${visibility}`;
  const cluster = idOf(`cluster ${label}`);
  await database.exec(`
    insert into public.speaker_cluster (id, code, site_id, geom, speaker_count, visibility, provenance) values
      ('${cluster}', 'CL-${label.toUpperCase().replace(' ', '-')}', '${idOf(`radio_station ${label}`)}',
       extensions.st_setsrid(extensions.st_makepoint(106.2, 11.2), 4326), 2, '${visibility}', 'synthetic');
    insert into public.status_event (id, site_id, status, effective_from, visibility, provenance) values
      ('${idOf(`event ${label}`)}', '${idOf(`radio_station ${place} public`)}', 'good', '2020-01-01', '${visibility}', 'synthetic');
    insert into public.status_event (id, cluster_id, status, effective_from, visibility, provenance) values
      ('${idOf(`cluster event ${label}`)}', '${cluster}', 'broken', '2021-01-01', 'public', 'synthetic');
    insert into public.investment (id, decision_no, decision_date, authority, kind, year, plan_mvnd, disbursed_mvnd, visibility, provenance) values
      ('${idOf(`investment ${label}`)}', 'QĐ ${label}', '2016-05-01', 'UBND tỉnh', 'build', 2016, 100, 80, '${visibility}', 'synthetic');
    insert into public.investment_site values ('${idOf(`investment ${label}`)}', '${station}', 60, 50);
    insert into public.investment_funding values ('${idOf(`investment ${label}`)}', 'central', 70, 60), ('${idOf(`investment ${label}`)}', 'commune', 30, 20);
    insert into public.activity (id, kind, title_vi, held, admin_unit_id, visibility, provenance) values
      ('${idOf(`activity ${label}`)}', 'training', 'Lớp tập huấn', '[2016-03-01,2016-03-03)', '${idOf(`${place} 2025`)}', '${visibility}', 'reported');
    insert into public.activity_stat values ('${idOf(`activity ${label}`)}', 'participants', 60);
    insert into public.inspection (id, client_uuid, site_id, inspected_at, inspector_id, observed_status, visibility) values
      ('${idOf(`inspection ${label}`)}', '${idOf(`client ${label}`)}', '${station}', '2024-01-01T08:00:00Z', '${idOf('user editor')}', 'good', '${visibility}');
    insert into public.media (id, site_id, object_key, mime, alt_vi, visibility, created_by) values
      ('${idOf(`media ${label}`)}', '${station}', 'site/${station}/${visibility}.jpg', 'image/jpeg', 'Ảnh', '${visibility}', '${idOf('user everywhere')}');
    insert into storage.objects (id, bucket_id, name, owner_id) values
      ('${idOf(`object ${label}`)}', 'media', 'site/${station}/${visibility}.jpg', '${idOf('user everywhere')}');
  `);
}

async function plantUnderInternalStation(database: TestDatabase, place: string): Promise<void> {
  const station = idOf(`radio_station ${place} internal`);
  await database.exec(`
    insert into public.speaker_cluster (id, code, site_id, speaker_count, visibility, provenance) values
      ('${idOf(`cluster ${place} under internal`)}', 'CL-${place.toUpperCase()}-UNDER', '${station}', 2, 'public', 'synthetic');
    insert into public.status_event (id, site_id, status, effective_from, visibility, provenance) values
      ('${idOf(`event ${place} under internal`)}', '${station}', 'good', '2020-01-01', 'public', 'synthetic');
    insert into public.investment_site values ('${idOf(`investment ${place} public`)}', '${station}', 10, 5);
  `);
}

/** Sites of every kind that still lack the row of their kind. */
async function plantBareSites(database: TestDatabase, place: string): Promise<void> {
  for (const kind of kinds) {
    for (const visibility of ['internal', 'restricted']) {
      const label = `bare ${kind} ${place} ${visibility}`;
      await database.exec(`
        insert into public.site (id, code, kind, name_vi, admin_unit_id, visibility, provenance) values
          ('${idOf(label)}', 'B-${idOf(label).slice(0, 8).toUpperCase()}', '${kind}', '${label}', '${idOf(`${place} 2024`)}', '${visibility}', 'synthetic')`);
    }
  }
}
