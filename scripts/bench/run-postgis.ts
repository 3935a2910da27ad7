import { existsSync, readFileSync } from 'node:fs';
import { partIndexOf } from '#analysis/coverage/part-index.ts';
import { authalicSine, radiansPerDegree } from '#analysis/coverage/ellipsoid.ts';
import { projectInto } from '#analysis/coverage/frame.ts';
import type { BenchScenario } from './bench-scenario.ts';
import type { Postgis } from './open-postgis.ts';
import type { Sampled } from './other-engines.ts';

/** Segments of a quarter circle: geography's default of 8 would lose 0.4 % of the area. */
const geographySegments = 256;
const planeSegments = 1024;

async function loadScenario({ client }: Postgis, { shapes, disks }: BenchScenario): Promise<void> {
  await client.query('drop table if exists commune, disk');
  await client.query('create table commune (id int primary key, geom geometry(Geometry, 4326))');
  await client.query('create table disk (id int, place geography(Point, 4326), r float8)');
  for (const [id, shape] of shapes.entries())
    await client.query(
      'insert into commune values ($1, st_makevalid(st_setsrid(st_geomfromgeojson($2), 4326)))',
      [id, JSON.stringify(shape)],
    );
  await client.query(
    `insert into disk select n, st_setsrid(st_makepoint(x, y), 4326)::geography, r from unnest($1::float8[], $2::float8[], $3::float8[]) with ordinality as t(x, y, r, n)`,
    [[...disks.lon], [...disks.lat], [...disks.radiusM]],
  );
  await client.query('create index on disk using gist (place)');
  await client.query('analyze');
}

/** Geography: buffers of 256 segments a quarter, union and intersection commune by commune, area on the ellipsoid. */
export async function runPostgis(
  postgis: Postgis,
  scenario: BenchScenario,
  sample: readonly number[],
): Promise<Sampled> {
  await loadScenario(postgis, scenario);
  const { client } = postgis;
  const clock = await findClock(postgis);
  const before = clock();
  const { rows } = await client.query<{ id: number; share: number }>(
    `select c.id, coalesce(st_area(st_intersection(c.geom, u.geom)::geography), 0) / st_area(c.geom::geography) as share
     from commune c cross join lateral (
       select st_union(st_buffer(d.place, d.r, $2)::geometry) as geom from disk d where st_dwithin(d.place, c.geom::geography, d.r)) u
     where c.id = any($1)`,
    [sample, `quad_segs=${geographySegments}`],
  );
  const ms = clock() - before;
  return {
    ms: (ms * scenario.shapes.length) / sample.length,
    shares: new Map(rows.map(({ id, share }) => [id, share])),
    sampled: sample.length,
  };
}

/** Processor time of the server's own process where the system tells it, else the clock. */
async function findClock({ client }: Postgis): Promise<() => number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const path = `/proc/${rows[0]?.pid}/schedstat`;
  return existsSync(path)
    ? () => Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6
    : () => performance.now();
}

/**
 * Covered area of the sampled communes in the kernel's own planes, part by part, with 1,024 segments a quarter and radii stretched so that
 * each polygon has its circle's area.
 */
export async function measurePlaneByPostgis(
  { client }: Postgis,
  { communes, disks }: BenchScenario,
  sample: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const { frames } = partIndexOf(communes);
  const angle = Math.PI / (2 * planeSegments);
  const stretch = Math.sqrt(angle / Math.sin(angle));
  const areas = new Map<number, number>();
  const xy = new Float64Array(2);
  for (const commune of sample) {
    let sum = 0;
    for (
      let part = communes.communeParts[commune] as number;
      part < (communes.communeParts[commune + 1] as number);
      part++
    ) {
      const frame = frames[part];
      if (frame === undefined) continue;
      const [minX = 0, minY = 0, maxX = 0, maxY = 0] = communes.partBox.subarray(4 * part, 4 * part + 4);
      const near: number[][] = [];
      for (let disk = 0; disk < disks.count; disk++) {
        projectInto(
          xy,
          0,
          frame,
          (disks.lon[disk] as number) * radiansPerDegree,
          authalicSine(disks.lat[disk] as number),
        );
        const [x, y, r] = [xy[0] as number, xy[1] as number, disks.radiusM[disk] as number];
        if (x + r > minX && x - r < maxX && y + r > minY && y - r < maxY) near.push([x, y, r * stretch]);
      }
      const { rows } = await client.query<{ area: number | null }>(
        `select st_area(st_intersection(st_geomfromtext($1), st_union(st_buffer(st_makepoint((d->>0)::float8, (d->>1)::float8), (d->>2)::float8, $3::int)))) as area
         from jsonb_array_elements($2::jsonb) d`,
        [writeWkt(communes, part), JSON.stringify(near), planeSegments],
      );
      sum += rows[0]?.area ?? 0;
    }
    areas.set(commune, sum);
  }
  return areas;
}

function writeWkt({ xy, ringStart, partRings }: BenchScenario['communes'], part: number): string {
  const rings: string[] = [];
  for (let ring = partRings[part] ?? 0; ring < (partRings[part + 1] ?? 0); ring++) {
    const points: string[] = [];
    for (let at = ringStart[ring] ?? 0; at < (ringStart[ring + 1] ?? 0); at++)
      points.push(`${xy[2 * at]} ${xy[2 * at + 1]}`);
    rings.push(`(${points.join(',')})`);
  }
  return `POLYGON(${rings.join(',')})`;
}
