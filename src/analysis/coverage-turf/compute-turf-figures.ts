import { area } from '@turf/area';
import { bbox } from '@turf/bbox';
import type { MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '#domain/lon-lat.ts';
import { readingsOf, siteSetReadings } from '#domain/site-set.ts';
import { computeCriticality } from '../coverage/compute-criticality.ts';
import type { CoverageInput } from '../coverage/coverage-engine.ts';
import type { CoverageFigures } from '#domain/coverage-figures.ts';
import { createDemandStates } from '../coverage/demand-state.ts';
import { createCommuneGaps } from '../coverage/commune-gaps.ts';
import type { DiskTable } from '../coverage/packed.ts';
import { computeTurfBorder } from './turf-border-cover.ts';
import { computeTurfAreaM2 } from './turf-commune-area.ts';
import { boxesMeet, sphereDistanceM, toTurfDisk, type TurfDisk } from './turf-disk.ts';
import { walkLine } from './turf-line-cover.ts';

/**
 * The same figures from a second, independent engine: Turf's circles, unions and lengths on a sphere, where areas come out about
 * 0.4 % larger and north–south distances 0.5 % longer than on the ellipsoid. Yields after every commune, so that a caller can
 * show progress and stop.
 */
export function* computeTurfFigures(
  input: CoverageInput,
  geometries: readonly (Polygon | MultiPolygon | null)[],
): Generator<{ readonly done: number; readonly of: number }, CoverageFigures> {
  const { maxDepth, communes, border } = input;
  const setCount = siteSetReadings.length;
  const size = communes.communeCount * setCount * maxDepth;
  const areaM2 = new Float64Array(size);
  const boundaryM = new Float64Array(size);
  const communeAreaM2 = new Float64Array(communes.communeCount);
  const communeBoundaryM = new Float64Array(communes.communeCount);
  const disks = toTurfDisks(input.disks);
  for (const [commune, geometry] of geometries.entries()) {
    if (geometry !== null) {
      const near = disks.filter(({ box }) => boxesMeet(box, bbox(geometry)));
      communeAreaM2[commune] = area(geometry);
      communeBoundaryM[commune] = measureOutlineM(geometry, []).lengthM;
      const known = new Map<string, { readonly areas: readonly number[]; readonly reachedM: number }>();
      for (let set = 0; set < setCount; set++) {
        const own = near.filter(({ setMask }) => (setMask >> set) & 1);
        const key = own.map((disk) => near.indexOf(disk)).join();
        const found = known.get(key) ?? {
          areas: computeTurfAreaM2(geometry, own, maxDepth),
          reachedM: measureOutlineM(geometry, own).reachedM,
        };
        known.set(key, found);
        const at = (commune * setCount + set) * maxDepth;
        areaM2.set(found.areas, at);
        boundaryM[at] = found.reachedM;
      }
    }
    yield { done: commune + 1, of: geometries.length };
  }
  const borderDisks = toTurfDisks(input.borderDisks);
  const { hamlets, people } = createDemandStates(input, sphereDistanceM);
  return {
    maxDepth,
    communeAreaM2,
    communeBoundaryM,
    cover: { areaM2, boundaryM },
    people: people?.sums.byCommune ?? null,
    hamlets: hamlets?.sums.byCommune ?? null,
    border:
      border === null
        ? null
        : siteSetReadings.map((_, set) =>
            computeTurfBorder(
              border,
              borderDisks.filter(({ setMask }) => (setMask >> set) & 1),
              communes.communeCount,
            ),
          ),
    criticality:
      people === null
        ? null
        : computeCriticality(
            people.table,
            people.cover,
            readingsOf.operating.low,
            input.disks.count,
            input.groupOf,
            input.groupCount,
          ),
    gaps: createCommuneGaps(communes, people, () => input.disks, readingsOf.operating.low).read(),
  };
}

function toTurfDisks(table: DiskTable): readonly TurfDisk[] {
  const disks: TurfDisk[] = [];
  for (let disk = 0; disk < table.count; disk++) {
    const radiusM = table.radiusM[disk] as number;
    const setMask = table.setMask[disk] as number;
    const centre: LonLat = [table.lon[disk] as number, table.lat[disk] as number];
    if (radiusM > 0 && setMask !== 0) disks.push(toTurfDisk(centre, radiusM, setMask));
  }
  return disks;
}

function measureOutlineM(
  geometry: Polygon | MultiPolygon,
  disks: readonly TurfDisk[],
): { readonly lengthM: number; readonly reachedM: number } {
  let lengthM = 0;
  let reachedM = 0;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const ring of polygons.flat()) {
    const line = ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
    for (const piece of walkLine(line, disks)) {
      lengthM += piece.lengthM;
      if (piece.isReached) reachedM += piece.lengthM;
    }
  }
  return { lengthM, reachedM };
}
