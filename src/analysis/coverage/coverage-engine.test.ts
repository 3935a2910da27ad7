import { expect, it } from 'vitest';
import { type CoverageInput, createCoverageEngine } from './coverage-engine.ts';
import { packCommunes } from './pack-communes.ts';
import type { DemandTable } from './packed.ts';
import { buildGrid, buildTable, type TestDisk } from './testing/build-network.ts';
import { createRandom } from './testing/lattice.ts';

const random = createRandom(12);
const place = (): TestDisk => ({
  lon: 106.38 + 0.34 * random(),
  lat: 11.68 + 0.34 * random(),
  radiusM: random() < 0.1 ? 0 : 300 + 3000 * random(),
  setMask: Math.floor(random() * 32),
});

function buildInput(disks: readonly TestDisk[], people: DemandTable): CoverageInput {
  return {
    communes: packCommunes(buildGrid(5, 5)).communes,
    disks: buildTable(disks),
    groupOf: Int32Array.from(disks, (_, disk) => disk % 4),
    groupCount: 4,
    hamlets: people,
    cells: null,
    demand: 'hamlets',
    rulings: [{ point: 3, disk: -1, effect: 'assigned' }],
    border: null,
    borderDisks: buildTable([]),
    maxDepth: 3,
  };
}

it('says after any number of moves what it would say of the moved disks at first', () => {
  const count = 200;
  const people: DemandTable = {
    count,
    lon: Float64Array.from({ length: count }, () => 106.4 + 0.3 * random()),
    lat: Float64Array.from({ length: count }, () => 11.7 + 0.3 * random()),
    weight: Float64Array.from({ length: count }, () => 1000 * random()),
    commune: Int32Array.from({ length: count }, () => Math.floor(26 * random()) - 1),
  };
  const disks = Array.from({ length: 30 }, place);
  const engine = createCoverageEngine(buildInput(disks, people));
  engine.update();
  for (let round = 0; round < 40; round++) {
    // Two at a time now and then, and figures are not read after every move.
    for (let moves = 0; moves <= round % 3; moves++) {
      const disk = Math.floor(random() * disks.length);
      disks[disk] = place();
      engine.setDisk(disk, disks[disk]);
      engine.update();
    }
    const anew = createCoverageEngine(buildInput(disks, people));
    anew.update();
    expect(engine.figures()).toEqual(anew.figures());
  }
});
