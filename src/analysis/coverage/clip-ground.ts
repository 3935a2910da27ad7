import { difference, intersection, union } from 'polyclip-ts';
import type { NearDisks } from './near-disks.ts';
import { sagittaM, type PlanePoint } from './outline-ring.ts';
import type { PackedCommunes } from './packed.ts';

type Clipped = ReturnType<typeof union>;

/** Covered and uncovered ground by polygon clipping with drawn circles: slow, for the rare part whose pieces do not link. */
export function clipGround(
  communes: PackedCommunes,
  part: number,
  near: NearDisks,
  set: number,
  k: number,
): {
  readonly covered: readonly (readonly (readonly PlanePoint[])[])[];
  readonly uncovered: readonly (readonly (readonly PlanePoint[])[])[];
} {
  const ground: Clipped = [readRings(communes, part)];
  const disks = Array.from({ length: near.count }, (_, i) => i).filter(
    (i) => ((near.mask[i] as number) >> set) & 1,
  );
  const base = Math.min(k, near.base[set] as number);
  const layers = Array.from({ length: k }, (_, layer): Clipped => (layer < base ? ground : []));
  for (const disk of disks) {
    const circle: Clipped = [
      [drawCircle(near.x[disk] as number, near.y[disk] as number, near.radiusM[disk] as number)],
    ];
    for (let layer = k - 1; layer >= base; layer--) {
      const below = layer === 0 ? ground : (layers[layer - 1] ?? []);
      if (below.length > 0) layers[layer] = union(layers[layer] ?? [], intersection(below, circle));
    }
  }
  const covered = layers[k - 1] ?? [];
  const uncovered = covered.length === 0 ? ground : difference(ground, covered);
  return { covered: covered.map(openRings), uncovered: uncovered.map(openRings) };
}

function openRings(rings: Clipped[number]): readonly (readonly PlanePoint[])[] {
  return rings.map((ring) => ring.slice(0, -1).map(([x, y]): PlanePoint => [x, y]));
}

function readRings({ xy, ringStart, partRings }: PackedCommunes, part: number): [number, number][][] {
  const rings: [number, number][][] = [];
  for (let ring = partRings[part] as number; ring < (partRings[part + 1] as number); ring++) {
    const points: [number, number][] = [];
    for (let at = ringStart[ring] as number; at < (ringStart[ring + 1] as number); at++)
      points.push([xy[2 * at] as number, xy[2 * at + 1] as number]);
    rings.push(points);
  }
  return rings;
}

function drawCircle(x: number, y: number, r: number): [number, number][] {
  const corners = Math.max(16, Math.ceil(Math.PI / Math.acos(1 - Math.min(0.9, sagittaM / r))));
  const points = Array.from({ length: corners }, (_, i): [number, number] => {
    const angle = (2 * Math.PI * (i + 0.37)) / corners;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
  return [...points, points[0] ?? [x, y]];
}
