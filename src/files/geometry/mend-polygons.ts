import { union } from 'polyclip-ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { cleanRing } from './clean-ring.ts';
import { findCrossings, type Crossing } from './find-crossings.ts';
import type { GeometryFault } from './geometry-fault.ts';
import { computeAreaKm2, computeRingAreaM2, type PolygonRings, type Ring } from './polygon-area.ts';
import { ringContains } from './ring-contains.ts';

/** The largest share of its area that mending may change. */
const mendableAreaShare = 0.0001;

/** `faults` were mended; a `refusal` was not, and then the polygons must not be used. */
export type MendedPolygons = {
  readonly polygons: readonly PolygonRings[];
  readonly faults: readonly GeometryFault[];
  readonly areaChangeShare: number;
  readonly refusal: GeometryFault | null;
};

/** Makes polygons valid in the sense of simple features as far as that changes the area by at most 0.01 %. */
export function mendPolygons(source: readonly PolygonRings[]): MendedPolygons {
  const faults: GeometryFault[] = [];
  const cleaned = cleanPolygons(source, faults);
  const crossings = findCrossings(cleaned).map(toFault);
  const strayHole = findStrayHole(cleaned);
  faults.push(...crossings);
  if (strayHole !== null) faults.push(strayHole);
  const needsUnion = crossings.length > 0 || strayHole !== null;
  const united = needsUnion ? cleanPolygons(unite(cleaned), []) : cleaned;
  const polygons = united.map((rings) => rings.map((ring, index) => orient(ring, index === 0, faults)));
  const areaChangeShare = faults.length === 0 ? 0 : compareAreas(source, polygons);
  return {
    polygons,
    faults,
    areaChangeShare,
    refusal: refuse(source, polygons, faults, areaChangeShare, needsUnion),
  };
}

function cleanPolygons(source: readonly PolygonRings[], faults: GeometryFault[]): PolygonRings[] {
  return source
    .map((rings) => {
      const [shell, ...holes] = rings.map((ring) => cleanRing(ring, faults));
      return shell === undefined || shell.length === 0
        ? []
        : [shell, ...holes.filter((hole) => hole.length > 0)];
    })
    .filter((rings) => rings.length > 0);
}

function unite(polygons: readonly PolygonRings[]): readonly PolygonRings[] {
  const [first, ...rest] = polygons.map((rings) =>
    rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y])),
  );
  return first === undefined ? [] : union(first, ...rest);
}

function refuse(
  source: readonly PolygonRings[],
  polygons: readonly PolygonRings[],
  faults: readonly GeometryFault[],
  areaChangeShare: number,
  wasUnited: boolean,
): GeometryFault | null {
  if (polygons.length === 0) {
    const [crossing] = findCrossings(source, 1);
    return crossing === undefined
      ? (faults[0] ?? { rule: 'geometry-empty', lonLat: [0, 0] })
      : toFault(crossing);
  }
  if (areaChangeShare > mendableAreaShare) return faults.find(isShapeFault) ?? faults[0] ?? null;
  const [left] = wasUnited ? findCrossings(polygons, 1) : [];
  return left === undefined ? null : toFault(left);
}

function isShapeFault({ rule }: GeometryFault): boolean {
  return (
    rule === 'ring-crossing' ||
    rule === 'ring-overlap' ||
    rule === 'hole-outside' ||
    rule === 'ring-too-small'
  );
}

function findStrayHole(polygons: readonly PolygonRings[]): GeometryFault | null {
  for (const [shell, ...holes] of polygons) {
    for (const hole of holes) {
      const [at] = hole;
      if (shell !== undefined && at !== undefined && !isInside(hole, shell))
        return { rule: 'hole-outside', lonLat: at };
    }
  }
  return null;
}

function isInside(hole: Ring, shell: Ring): boolean {
  const corners = new Set(shell.map(String));
  const free = hole.filter((point) => !corners.has(String(point)));
  return free.length === 0 || free.some((point) => ringContains(shell, point));
}

function orient(ring: Ring, counterClockwise: boolean, faults: GeometryFault[]): Ring {
  if (computeRingAreaM2(ring) > 0 === counterClockwise) return ring;
  const at: LonLat = ring[0] ?? [0, 0];
  faults.push({ rule: 'ring-orientation', lonLat: at });
  return ring.toReversed();
}

function compareAreas(before: readonly PolygonRings[], after: readonly PolygonRings[]): number {
  const areaBefore = computeAreaKm2(before);
  return areaBefore === 0 ? 1 : Math.abs(computeAreaKm2(after) - areaBefore) / areaBefore;
}

function toFault(crossing: Crossing): GeometryFault {
  return { rule: crossing.kind === 'overlap' ? 'ring-overlap' : 'ring-crossing', lonLat: crossing.at };
}
