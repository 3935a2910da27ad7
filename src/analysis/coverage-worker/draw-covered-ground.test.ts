import { expect, it } from 'vitest';
import { createAreaCover } from '../coverage/area-cover.ts';
import type { CoverageEngine } from '../coverage/coverage-engine.ts';
import { linkGround } from '../coverage/draw-ground.ts';
import { addNearDisk, clearNearDisks, createNearDisks, type NearDisks } from '../coverage/near-disks.ts';
import { buildTable } from '../coverage/testing/build-network.ts';
import { createRandom, latticeDisks, latticeParts } from '../coverage/testing/lattice.ts';
import { packPlane } from '../coverage/testing/pack-plane.ts';
import { createGroundDrawer } from './draw-covered-ground.ts';

const request = { wanted: Int32Array.of(0), isAnew: false, reading: 0, k: 1, budgetMs: 1e6 };

/** Ties to the last bit, so that no part of the commune links; in the plane, since degrees have no such ties. */
function findUnlinked(): Pick<CoverageEngine, 'input' | 'area'> {
  const random = createRandom(7);
  for (let round = 0; round < 2000; round++) {
    const communes = packPlane(latticeParts(random));
    const disks = latticeDisks(random);
    const gather = (near: NearDisks, part: number): void => {
      clearNearDisks(near);
      disks.forEach(({ x, y, r }, i) => addNearDisk(near, communes.partBox, 4 * part, x, y, r, 1, i));
    };
    const near = createNearDisks(1);
    const isUnlinked = Array.from({ length: communes.partCount }, (_, part) => {
      gather(near, part);
      return near.base[0] === 0 && linkGround(communes, part, near, 0, 1) === null;
    });
    if (isUnlinked.includes(false)) continue;
    const area = createAreaCover(communes, buildTable([]), { setCount: 1, maxDepth: 1 });
    return { input: { communes } as CoverageEngine['input'], area: { ...area, gather } };
  }
  throw new Error('no lattice without links was found');
}

it('fetches polygon clipping for what does not link', async () => {
  const engine = findUnlinked() as CoverageEngine;
  const answer = await createGroundDrawer(() => 0).draw(engine, 3, request);
  expect([...answer.communes]).toEqual([0]);
  expect(answer.covered.polygonCommune.length).toBeGreaterThan(0);
});

it('shows the rest where that cannot be fetched, and tries again', async () => {
  const engine = findUnlinked() as CoverageEngine;
  let asked = 0;
  const drawer = createGroundDrawer(
    () => 0,
    () => {
      asked++;
      return Promise.resolve(null);
    },
  );
  for (const time of [1, 2]) {
    const answer = await drawer.draw(engine, 3, request);
    expect([[...answer.communes], answer.covered.polygonCommune.length, asked]).toEqual([[0], 0, time]);
  }
});
