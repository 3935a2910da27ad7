import { resolve } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { createLocator } from '#analysis/coverage/locate-communes.ts';
import { packCommunes } from '#analysis/coverage/pack-communes.ts';
import type { DiskTable, PackedCommunes } from '#analysis/coverage/packed.ts';
import { createRandom } from '#analysis/coverage/testing/lattice.ts';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import { hasSharedData, readShapes, sharedData } from '../coverage/demo-network.ts';

export type ScenarioName = 'province' | 'border_belt' | 'nation';

export type BenchScenario = {
  readonly name: ScenarioName;
  readonly ground: 'real' | 'demonstration';
  readonly shapes: readonly (Polygon | MultiPolygon)[];
  readonly communes: PackedCommunes;
  readonly vertexCount: number;
  readonly disks: DiskTable;
};

type Recipe = {
  readonly file: string;
  /** In the file; on other ground there are as many sites for each commune. */
  readonly communes: number;
  readonly sites: number;
  readonly fromM: number;
  readonly toM: number;
};

const recipes: Readonly<Record<ScenarioName, Recipe>> = {
  province: { file: 'binhphuoc-communes-2024.geojson', communes: 111, sites: 200, fromM: 1000, toM: 5000 },
  border_belt: {
    file: 'vn-border-communes-2025.geojson',
    communes: 249,
    sites: 2000,
    fromM: 1000,
    toM: 5000,
  },
  nation: { file: 'vn-communes-2025.fgb', communes: 3321, sites: 72_000, fromM: 500, toM: 500 },
};

/** Sites at random places within communes taken in turn, radii at random between two bounds: the same in every run. */
export async function buildScenario(name: ScenarioName): Promise<BenchScenario> {
  const { file, communes: expected, sites, fromM, toM } = recipes[name];
  const shapes = hasSharedData
    ? await readShapes(resolve(sharedData, file))
    : await readShapes(resolve(repositoryRoot, 'supabase', 'demo', 'communes.topojson'), 'communes2024');
  const { communes } = packCommunes(shapes);
  return {
    name,
    ground: hasSharedData ? 'real' : 'demonstration',
    shapes,
    communes,
    vertexCount: communes.xy.length / 2,
    disks: scatter(communes, Math.round((sites * communes.communeCount) / expected), fromM, toM),
  };
}

function scatter(communes: PackedCommunes, count: number, fromM: number, toM: number): DiskTable {
  const random = createRandom(2025);
  const locate = createLocator(communes);
  const lon = new Float64Array(count);
  const lat = new Float64Array(count);
  for (let disk = 0; disk < count; disk++) {
    const commune = disk % communes.communeCount;
    const part = largestPart(communes, commune);
    const [west = 0, south = 0, east = 0, north = 0] = communes.partLonLatBox.subarray(
      4 * part,
      4 * part + 4,
    );
    for (let attempt = 0; attempt < 50; attempt++) {
      lon[disk] = west + random() * (east - west);
      lat[disk] = south + random() * (north - south);
      if (locate(lon[disk] ?? 0, lat[disk] ?? 0) === commune) break;
    }
  }
  return {
    count,
    lon,
    lat,
    radiusM: Float64Array.from({ length: count }, () => fromM + random() * (toM - fromM)),
    setMask: new Uint8Array(count).fill(1),
  };
}

function largestPart({ communeParts, partAreaM2 }: PackedCommunes, commune: number): number {
  let best = communeParts[commune] ?? 0;
  for (let part = best; part < (communeParts[commune + 1] ?? 0); part++)
    if ((partAreaM2[part] ?? 0) > (partAreaM2[best] ?? 0)) best = part;
  return best;
}
