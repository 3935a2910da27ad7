import { describe, expect, it } from 'vitest';
import { createAreaCover } from './area-cover.ts';
import { clipGround } from './clip-ground.ts';
import { drawGround, type GroundPolygons, linkGround } from './draw-ground.ts';
import { findGroundPieces } from './ground-pieces.ts';
import { linkPieces } from './link-pieces.ts';
import { addNearDisk, createNearDisks, type NearDisks } from './near-disks.ts';
import { packCommunes } from './pack-communes.ts';
import { buildGrid, buildTable } from './testing/build-network.ts';
import { createRandom, latticeDisks, latticeParts } from './testing/lattice.ts';
import { packPlane } from './testing/pack-plane.ts';
import { measurePlane, type PlaneDisk } from './testing/plane-cover.ts';

function gather(
  communes: ReturnType<typeof packPlane>,
  part: number,
  disks: readonly PlaneDisk[],
): NearDisks {
  const near = createNearDisks(1);
  disks.forEach(({ x, y, r }, i) => addNearDisk(near, communes.partBox, 4 * part, x, y, r, 1, i));
  return near;
}

describe('covered and uncovered ground as rings', () => {
  it('has, arcs and all, the area that the kernel measures', { timeout: 30_000 }, () => {
    const { unlinked, worst } = compareAreas(300, 12, 0.5);
    expect(unlinked).toBe(0);
    expect(worst).toBeLessThan(1e-6);
  });

  it('has it on lattices full of ties too, where few parts are left to clipping', { timeout: 30_000 }, () => {
    const { unlinked, worst } = compareAreas(500, 11, 0);
    expect(unlinked).toBeLessThan(0.08);
    expect(worst).toBeLessThan(1e-6);
  });

  it('is drawn alike by clipping', () => {
    const communes = packPlane([[[0, 0, 10_000, 0, 10_000, 10_000, 0, 10_000]]]);
    const disks = [
      { x: 2000, y: 2000, r: 2500 },
      { x: 5000, y: 3000, r: 3000 },
      { x: 9000, y: 9000, r: 1500 },
    ];
    for (const k of [1, 2]) {
      const linked = linkGround(communes, 0, gather(communes, 0, disks), 0, k);
      const clipped = clipGround(communes, 0, gather(communes, 0, disks), 0, k);
      expect(linked).not.toBeNull();
      const areaOf = (polygons: typeof clipped.covered) =>
        polygons.flat().reduce((sum, ring) => sum + shoelace(ring), 0);
      expect(areaOf(linked?.covered ?? []) / areaOf(clipped.covered)).toBeCloseTo(1, 2);
      expect(areaOf(linked?.uncovered ?? []) / areaOf(clipped.uncovered)).toBeCloseTo(1, 2);
    }
  });

  it('leaves out a part that does not link, and says so, until it is given polygon clipping', () => {
    const random = createRandom(7);
    for (let round = 0; round < 2000; round++) {
      const communes = packPlane(latticeParts(random));
      const disks = latticeDisks(random);
      const nearOf = (part: number) => gather(communes, part, disks);
      const isLinked = (part: number) => linkGround(communes, part, nearOf(part), 0, 1) !== null;
      const parts = Array.from({ length: communes.partCount }, (_, part) => part);
      if (parts.some(isLinked) || nearOf(0).base[0] !== 0) continue;
      const area = {
        ...createAreaCover(communes, buildTable([]), { setCount: 1, maxDepth: 1 }),
        gather: (near: NearDisks, part: number) => Object.assign(near, nearOf(part)),
      };
      const left = drawGround(communes, area, [0], 0, 1, 1, 'covered', null);
      expect([left.unlinkedParts, left.covered.polygonCommune.length]).toEqual([parts.length, 0]);
      const clipped = drawGround(communes, area, [0], 0, 1, 1, 'covered', clipGround);
      expect(clipped.unlinkedParts).toBe(parts.length);
      expect(clipped.covered.polygonCommune.length).toBeGreaterThan(0);
      return;
    }
    expect.unreachable('no lattice without links was found');
  });

  it('comes as closed polygons of the communes asked for, the shell first', () => {
    const { communes } = packCommunes(buildGrid(3, 3));
    const area = createAreaCover(
      communes,
      buildTable([
        { lon: 106.46, lat: 11.76, radiusM: 3000, setMask: 3 },
        { lon: 106.5, lat: 11.8, radiusM: 1000, setMask: 2 },
      ]),
      { setCount: 2, maxDepth: 1 },
    );
    area.update();
    const { covered, uncovered, unlinkedParts } = drawGround(communes, area, [0, 4], 1, 1, 2, 'both', null);
    expect(unlinkedParts).toBe(0);
    expect([...new Set(covered.polygonCommune)]).toEqual([0, 4]);
    expect([...new Set(uncovered.polygonCommune)]).toEqual([0, 4]);
    for (const ground of [covered, uncovered])
      for (let ring = 0; ring < ground.ringStart.length - 1; ring++)
        expect(endsOf(ground, ring)).toEqual([0, 0]);
  });
});

/** The share of the cases whose pieces did not link, and the largest difference in area of the others. */
function compareAreas(
  rounds: number,
  seed: number,
  jitter: number,
): { readonly unlinked: number; readonly worst: number } {
  const random = createRandom(seed);
  let unlinked = 0;
  let count = 0;
  let worst = 0;
  for (let round = 0; round < rounds; round++) {
    const parts = latticeParts(random);
    const disks = latticeDisks(random).map(({ x, y, r }) => ({
      x: x + jitter * (random() - 0.5),
      y: y + jitter * (random() - 0.5),
      r: r + jitter * (random() - 0.5),
    }));
    const communes = packPlane(parts);
    for (let part = 0; part < communes.partCount; part++)
      for (const k of [1, 2]) {
        count++;
        const whole = communes.partAreaM2[part] ?? 0;
        const { covered, uncovered } = findGroundPieces(communes, part, gather(communes, part, disks), 0, k);
        const measured = measurePlane([parts[part] ?? []], disks).area[k - 1] ?? NaN;
        const inside = linkPieces(covered);
        const outside = linkPieces(uncovered);
        if (inside === null || outside === null) unlinked++;
        else
          worst = Math.max(
            worst,
            Math.abs(sumArea(inside) - measured),
            Math.abs(sumArea(outside) - whole + measured),
          );
      }
  }
  return { unlinked: unlinked / count, worst };
}

function sumArea(rings: NonNullable<ReturnType<typeof linkPieces>>): number {
  return rings.reduce((total, { areaM2 }) => total + areaM2, 0);
}

function endsOf({ lonLat, ringStart }: GroundPolygons, ring: number): readonly number[] {
  const first = 2 * (ringStart[ring] ?? 0);
  const last = 2 * (ringStart[ring + 1] ?? 0) - 2;
  return [(lonLat[first] ?? 0) - (lonLat[last] ?? 1), (lonLat[first + 1] ?? 0) - (lonLat[last + 1] ?? 1)];
}

function shoelace(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
    return sum + (x * by - bx * y) / 2;
  }, 0);
}
