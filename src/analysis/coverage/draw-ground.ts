import type { AreaCover } from './area-cover.ts';
import { partIndexOf } from './part-index.ts';
import type { clipGround } from './clip-ground.ts';
import { unprojectInto } from './frame.ts';
import { findGroundPieces } from './ground-pieces.ts';
import { createGrowingList } from './growing-list.ts';
import { type GroundRing, linkPieces } from './link-pieces.ts';
import { createNearDisks, type NearDisks } from './near-disks.ts';
import { nestRings } from './nest-rings.ts';
import { outlineRing, type PlanePoint } from './outline-ring.ts';
import type { PackedCommunes } from './packed.ts';

/** Polygons for the map, ready to be moved to another thread. */
export type GroundPolygons = {
  /** Pairs lon, lat; rings are closed. */
  readonly lonLat: Float64Array;
  readonly ringStart: Int32Array;
  /** Polygon p has the rings `polygonStart[p]` to `polygonStart[p + 1]`, the shell first. */
  readonly polygonStart: Int32Array;
  readonly polygonCommune: Int32Array;
};

export type DrawnGround = {
  readonly covered: GroundPolygons;
  readonly uncovered: GroundPolygons;
  /** Parts whose pieces do not link: polygon clipping drew them, or nobody did. */
  readonly unlinkedParts: number;
};

/** Of the part's area, how far linked rings may be from what the kernel measured. */
const tolerance = 1e-7;

/** The rest of the ground has several times the corners of what is covered: whoever does not show it spares them. */
export type WantedGround = 'both' | 'covered';

/**
 * Ground of the named communes that at least k disks of a set cover, and the rest of it, with arcs drawn to 5 m. `clip` draws the parts whose
 * pieces do not link; without it they are left out, and counted. It is large, so whoever can fetches it only then.
 */
export function drawGround(
  communes: PackedCommunes,
  area: AreaCover,
  shown: Iterable<number>,
  set: number,
  k: number,
  setCount: number,
  wanted: WantedGround,
  clip: typeof clipGround | null,
): DrawnGround {
  const { frames } = partIndexOf(communes);
  const near = createNearDisks(setCount);
  const covered = createPolygons();
  const uncovered = createPolygons();
  let unlinkedParts = 0;
  for (const commune of shown)
    for (
      let part = communes.communeParts[commune] as number;
      part < (communes.communeParts[commune + 1] as number);
      part++
    ) {
      area.gather(near, part, set);
      const linked = linkGround(communes, part, near, set, k, wanted);
      if (linked === null) unlinkedParts++;
      const ground = linked ?? clip?.(communes, part, near, set, k);
      const frame = frames[part];
      if (frame === undefined || ground === undefined) continue;
      const place = (x: number, y: number): readonly [number, number] => {
        unprojectInto(position, 0, frame, x, y);
        return [position[0] as number, position[1] as number];
      };
      for (const polygon of ground.covered) covered.add(commune, polygon, place);
      if (wanted === 'both') for (const polygon of ground.uncovered) uncovered.add(commune, polygon, place);
    }
  return { covered: covered.finish(), uncovered: uncovered.finish(), unlinkedParts };
}

const position = new Float64Array(2);

type PlaneGround = ReturnType<typeof clipGround>;

/** null when the pieces do not link to rings that together have the part's area. */
export function linkGround(
  communes: PackedCommunes,
  part: number,
  near: NearDisks,
  set: number,
  k: number,
  wanted: WantedGround = 'both',
): PlaneGround | null {
  const base = near.base[set] as number;
  const pieces = findGroundPieces(communes, part, near, set, k);
  near.base[set] = base;
  const covered = linkPieces(pieces.covered);
  const uncovered = linkPieces(pieces.uncovered);
  if (covered === null || uncovered === null) return null;
  const whole = communes.partAreaM2[part] as number;
  const [inside, outside] = [sumArea(covered), sumArea(uncovered)];
  const isSound =
    Math.abs(inside + outside - whole) <= tolerance * whole &&
    inside >= -tolerance * whole &&
    outside >= -tolerance * whole;
  return isSound ? { covered: nest(covered), uncovered: wanted === 'both' ? nest(uncovered) : [] } : null;
}

function sumArea(rings: readonly GroundRing[]): number {
  return rings.reduce((sum, { areaM2 }) => sum + areaM2, 0);
}

function nest(rings: readonly GroundRing[]): PlaneGround['covered'] {
  return nestRings(rings.map((ring) => ({ points: outlineRing(ring), areaM2: ring.areaM2 })));
}

function createPolygons() {
  const lonLat = createGrowingList(4096);
  const ringStart = [0];
  const polygonStart = [0];
  const polygonCommune: number[] = [];
  return {
    add(
      commune: number,
      polygon: readonly (readonly PlanePoint[])[],
      place: (x: number, y: number) => readonly [number, number],
    ): void {
      for (const ring of polygon) {
        const first = lonLat.length;
        for (const [x, y] of ring) for (const degree of place(x, y)) lonLat.push(degree);
        lonLat.push(lonLat.values[first] as number);
        lonLat.push(lonLat.values[first + 1] as number);
        ringStart.push(lonLat.length / 2);
      }
      polygonStart.push(ringStart.length - 1);
      polygonCommune.push(commune);
    },
    finish: (): GroundPolygons => ({
      lonLat: lonLat.trimmed(),
      ringStart: Int32Array.from(ringStart),
      polygonStart: Int32Array.from(polygonStart),
      polygonCommune: Int32Array.from(polygonCommune),
    }),
  };
}
