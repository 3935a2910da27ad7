import { stableUuid } from '../lib/stable-uuid.ts';
import { hamletId, unitId, type SeedRow, type SeedTable } from './geography-rows.ts';
import { pointEwkt, readDemoTable, type DemoRow } from './read-demo-files.ts';

const SYNTHETIC = { provenance: 'synthetic', source: 'Dữ liệu minh họa' };

/** What tells the demonstration's photos from those that people add. */
export const demoPhotoSource = 'Ảnh minh họa';

function siteId(code: string | null | undefined): string {
  return stableUuid(`site ${code}`);
}

function clusterId(code: string | null | undefined): string {
  return stableUuid(`speaker_cluster ${code}`);
}

function position({ lon, lat }: DemoRow): SeedRow {
  const known = lon !== null && lat !== null;
  return {
    geom: pointEwkt(lon, lat),
    position_x: lon,
    position_y: lat,
    position_crs: known ? 'EPSG:4326' : null,
  };
}

function withoutPlace({ lon: _lon, lat: _lat, ...rest }: DemoRow): DemoRow {
  return rest;
}

function siteRows(): SeedRow[] {
  return readDemoTable('site').map((row) => {
    const { commune_2024, ...rest } = withoutPlace(row);
    return {
      ...rest,
      ...position(row),
      id: siteId(row['code']),
      admin_unit_id: unitId(commune_2024, 2024),
      status: 'unknown',
      lock_version: 1,
    };
  });
}

function kindRows(name: string): SeedRow[] {
  return readDemoTable(name).map(({ site_code, ...rest }) => ({ site_id: siteId(site_code), ...rest }));
}

function postRows(): SeedRow[] {
  return readDemoTable('site-post').map(({ site_code, border_km, equipment }) => ({
    site_id: siteId(site_code),
    border_km,
    equipment: JSON.parse(equipment ?? '[]') as unknown,
  }));
}

function clusterRows(): SeedRow[] {
  return readDemoTable('speaker-cluster').map((row) => {
    const { site_code, hamlet, ...rest } = withoutPlace(row);
    const commune = site_code?.replace('DT-', '');
    return {
      ...rest,
      ...position(row),
      id: clusterId(row['code']),
      site_id: siteId(site_code),
      hamlet_id: hamletId(commune, hamlet),
      status: 'unknown',
      lock_version: 1,
      ...SYNTHETIC,
    };
  });
}

function eventRows(): SeedRow[] {
  return readDemoTable('status-event').map(({ subject, ...rest }, i) => {
    const ofCluster = subject?.startsWith('CL-') === true;
    return {
      ...rest,
      id: stableUuid(`status_event ${i} ${subject}`),
      site_id: ofCluster ? null : siteId(subject),
      cluster_id: ofCluster ? clusterId(subject) : null,
      ...SYNTHETIC,
    };
  });
}

function programmeRows(): SeedRow[] {
  return readDemoTable('programme').map(({ period_from, period_to, ...rest }) => ({
    ...rest,
    id: stableUuid(`programme ${rest['code']}`),
    period: `[${period_from},${period_to})`,
    visibility: 'public',
  }));
}

function investmentRows(): SeedRow[] {
  return readDemoTable('investment').map(({ key, programme_code, ...rest }) => ({
    ...rest,
    id: stableUuid(`investment ${key}`),
    programme_id: programme_code === null ? null : stableUuid(`programme ${programme_code}`),
    lock_version: 1,
  }));
}

function investmentSiteRows(): SeedRow[] {
  return readDemoTable('investment-site').map(({ investment, site_code, ...rest }) => ({
    ...rest,
    investment_id: stableUuid(`investment ${investment}`),
    site_id: siteId(site_code),
  }));
}

function fundingRows(): SeedRow[] {
  return readDemoTable('investment-funding').map(({ investment, ...rest }) => ({
    ...rest,
    investment_id: stableUuid(`investment ${investment}`),
  }));
}

const REPORT = 'Báo cáo tổng kết chương trình thông tin đối ngoại 2014–2018';

function activityRows(): SeedRow[] {
  return readDemoTable('activity').map(
    ({ key, programme_code, held_from, held_to, measure: _measure, value: _value, ...rest }) => ({
      ...rest,
      id: stableUuid(`activity ${key}`),
      programme_id: stableUuid(`programme ${programme_code}`),
      held: `[${held_from},${held_to})`,
      admin_unit_id: unitId('70', 2024),
      visibility: 'public',
      provenance: 'reported',
      source: REPORT,
    }),
  );
}

function activityStatRows(): SeedRow[] {
  return readDemoTable('activity').map(({ key, measure, value }) => ({
    activity_id: stableUuid(`activity ${key}`),
    measure,
    value,
  }));
}

function inspectionRows(): SeedRow[] {
  return readDemoTable('inspection').map(({ key, site_code, cluster_code, checklist, ...rest }) => ({
    ...rest,
    id: stableUuid(`inspection ${key}`),
    client_uuid: stableUuid(`inspection client ${key}`),
    site_id: siteId(site_code),
    cluster_id: cluster_code === null ? null : clusterId(cluster_code),
    checklist: JSON.parse(checklist ?? '{}') as unknown,
    source: SYNTHETIC.source,
  }));
}

/** Rows of photos and documents; their files are put into Storage afterwards, by `seed-photos.ts`. */
function mediaRows(): SeedRow[] {
  return readDemoTable('media').map(({ site_code, file, ...rest }) => ({
    ...rest,
    id: stableUuid(`media ${file}`),
    site_id: siteId(site_code),
    object_key: `site/${siteId(site_code)}/${file}`,
    provenance: 'illustrative',
    source: demoPhotoSource,
  }));
}

/** Sites before what hangs on them. */
export function readNetworkTables(): SeedTable[] {
  return [
    { table: 'site', rows: siteRows() },
    { table: 'site_gate', rows: kindRows('site-gate') },
    { table: 'site_pano', rows: kindRows('site-pano') },
    { table: 'site_post', rows: postRows() },
    { table: 'site_e_board', rows: kindRows('site-e-board') },
    { table: 'site_station', rows: kindRows('site-station') },
    { table: 'speaker_cluster', rows: clusterRows() },
    { table: 'status_event', rows: eventRows() },
    { table: 'programme', rows: programmeRows() },
    { table: 'investment', rows: investmentRows() },
    { table: 'investment_site', rows: investmentSiteRows() },
    { table: 'investment_funding', rows: fundingRows() },
    { table: 'inspection', rows: inspectionRows() },
    { table: 'media', rows: mediaRows() },
    { table: 'activity', rows: activityRows() },
    { table: 'activity_stat', rows: activityStatRows() },
  ];
}
