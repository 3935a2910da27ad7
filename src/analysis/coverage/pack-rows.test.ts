import { expect, it } from 'vitest';
import { windingOf } from './point-in-part.ts';
import { createRandom } from './testing/lattice.ts';
import { packPlane } from './testing/pack-plane.ts';

it('rows of chunks tell of any point what all chunks together do', () => {
  const random = createRandom(5);
  const shell = Array.from({ length: 400 }, (_, i) => {
    const reach = 100 + 60 * random();
    return [reach * Math.cos(i * 0.0157), reach * Math.sin(i * 0.0157)];
  }).flat();
  const hole = [20, 20, 40, 20, 40, 40, 20, 40];
  const rowed = packPlane([[shell, hole]]);
  const oneRow = {
    ...rowed,
    partRows: Int32Array.of(0, 1),
    rowStart: Int32Array.of(0, rowed.chunkStart.length),
    rowChunks: rowed.chunkStart.map((_, chunk) => chunk),
  };
  expect(rowed.partRows[1]).toBeGreaterThan(5);
  for (let round = 0; round < 5000; round++) {
    // Whole heights now and then, where the hole's edges and corners lie.
    const point = Float64Array.of(320 * random() - 160, 320 * random() - 160).map((value) =>
      round % 3 === 0 ? Math.round(value / 20) * 20 : value,
    );
    expect(windingOf(rowed, 0, point)).toBe(windingOf(oneRow, 0, point));
  }
});
