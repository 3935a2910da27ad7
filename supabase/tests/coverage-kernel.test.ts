import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNearDisk, clearNearDisks } from '#analysis/coverage/near-disks.ts';
import { geodesicDistanceM } from '#analysis/coverage/geodesic-distance.ts';
import { packCommunes } from '#analysis/coverage/pack-communes.ts';
import type { PackedCommunes } from '#analysis/coverage/packed.ts';
import { createPartCover } from '#analysis/coverage/part-cover.ts';
import { createRandom } from '#analysis/coverage/testing/lattice.ts';
import {
  hasSharedData,
  readDemoNetwork,
  readShapes,
  sharedData,
} from '../../scripts/coverage/demo-network.ts';
import { openTestDatabase, type TestDatabase } from './open-test-database.ts';

type PlaneDisk = { readonly x: number; readonly y: number; readonly r: number };

/** Segments of a quarter circle; the radius is stretched so that the polygon has the circle's area. */
const quarterSegments = 1024;
const halfAngle = Math.PI / (4 * quarterSegments);
const stretch = Math.sqrt((2 * halfAngle) / Math.sin(2 * halfAngle));

/** Of a commune's area. */
const tolerance = 1e-8;

describe('the kernel and PostGIS in the same plane', { timeout: 600_000 }, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  }, 600_000);
  afterAll(() => database.close());

  it('agree on the ground that at least one, two and three disks cover: demonstration communes', async () => {
    const { communes } = await readDemoNetwork();
    const shapes = communes.map(({ geometry }) => geometry).slice(3, 9);
    expect(await findWorst(database, packCommunes(shapes).communes)).toBeLessThan(tolerance);
  });

  if (!hasSharedData) console.warn(`SKIPPED: no real communes at ${sharedData} to compare with PostGIS`);
  it.skipIf(!hasSharedData)(
    'agree on it: real border communes with islands and thousands of vertices',
    async () => {
      const shapes = await readShapes(`${sharedData}/vn-border-communes-2025.geojson`);
      const some = shapes.filter((_, i) => i % 60 === 7);
      expect(await findWorst(database, packCommunes(some).communes)).toBeLessThan(tolerance);
    },
  );

  it('agree on distances within 1 mm up to 20 km', async () => {
    const random = createRandom(8);
    const pairs = Array.from({ length: 200 }, () => {
      const [lon, lat] = [102 + 7 * random(), 8.5 + 14.5 * random()];
      return [lon, lat, lon + 0.15 * (random() - 0.5), lat + 0.15 * (random() - 0.5)] as const;
    });
    const rows = await database.query(
      `select extensions.st_distance(
          extensions.st_setsrid(extensions.st_makepoint((p->>0)::float8, (p->>1)::float8), 4326)::extensions.geography,
          extensions.st_setsrid(extensions.st_makepoint((p->>2)::float8, (p->>3)::float8), 4326)::extensions.geography) as metres
       from jsonb_array_elements($1::jsonb) with ordinality as t(p, n) order by n`,
      [JSON.stringify(pairs)],
    );
    const worst = Math.max(
      ...pairs.map((pair, i) => Math.abs(geodesicDistanceM(...pair) - Number(rows[i]?.['metres']))),
    );
    expect(worst).toBeLessThan(0.001);
  });
});

/** The largest difference over all parts, as a share of the part's area. */
async function findWorst(database: TestDatabase, communes: PackedCommunes): Promise<number> {
  const { near, compute } = createPartCover(communes, { setCount: 1, maxDepth: 3 });
  const random = createRandom(21);
  let worst = 0;
  for (let part = 0; part < communes.partCount; part++) {
    const disks = scatter(communes, part, random);
    clearNearDisks(near);
    disks.forEach(({ x, y, r }, i) => addNearDisk(near, communes.partBox, 4 * part, x, y, r, 1, i));
    const target = { areaM2: new Float64Array(3), boundaryM: new Float64Array(3) };
    compute(part, target, 0);
    const expected = await measureByPostgis(database, communes, part, disks);
    const whole = communes.partAreaM2[part] ?? NaN;
    expect(expected).toHaveLength(3);
    expected.forEach((area, k) => {
      worst = Math.max(worst, Math.abs((target.areaM2[k] ?? NaN) - area) / whole);
    });
  }
  return worst;
}

/** Seven disks over the part's box, some alike, some one in the other. */
function scatter(communes: PackedCommunes, part: number, random: () => number): readonly PlaneDisk[] {
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = communes.partBox.subarray(4 * part, 4 * part + 4);
  const size = Math.max(maxX - minX, maxY - minY);
  const disks = Array.from({ length: 5 }, () => ({
    x: minX + random() * (maxX - minX),
    y: minY + random() * (maxY - minY),
    r: size * (0.08 + 0.25 * random()),
  }));
  const [first = { x: 0, y: 0, r: 1 }] = disks;
  return [...disks, first, { ...first, r: first.r / 2 }];
}

async function measureByPostgis(
  database: TestDatabase,
  communes: PackedCommunes,
  part: number,
  disks: readonly PlaneDisk[],
): Promise<readonly number[]> {
  const rows = await database.query(
    `with ground as (select extensions.st_geomfromtext($1) as geom),
      disk as (
        select n, extensions.st_buffer(extensions.st_makepoint((d->>'x')::float8, (d->>'y')::float8), (d->>'r')::float8 * $3::float8, $4::int) as geom
        from jsonb_array_elements($2::jsonb) with ordinality as t(d, n)),
      face as (
        select f.geom, (select count(*) from disk where extensions.st_covers(disk.geom, extensions.st_pointonsurface(f.geom))) as depth
        from (select (extensions.st_dump(extensions.st_polygonize(l.geom))).geom
              from (select extensions.st_unaryunion(extensions.st_collect(extensions.st_exteriorring(geom))) as geom from disk) l) f)
    select k, coalesce((select sum(extensions.st_area(extensions.st_intersection(ground.geom, face.geom))) from face where depth >= k), 0) as area
    from ground, generate_series(1, 3) k order by k`,
    [writeWkt(communes, part), JSON.stringify(disks), stretch, quarterSegments],
  );
  return rows.map((row) => Number(row['area']));
}

function writeWkt({ xy, ringStart, partRings }: PackedCommunes, part: number): string {
  const rings: string[] = [];
  for (let ring = partRings[part] ?? 0; ring < (partRings[part + 1] ?? 0); ring++) {
    const points: string[] = [];
    for (let at = ringStart[ring] ?? 0; at < (ringStart[ring + 1] ?? 0); at++)
      points.push(`${xy[2 * at]} ${xy[2 * at + 1]}`);
    rings.push(`(${points.join(',')})`);
  }
  return `POLYGON(${rings.join(',')})`;
}
