import Flatbush from 'flatbush';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { packCommunes } from './pack-communes.ts';
import { createPartGrid } from './part-grid.ts';
import { createRandom } from './testing/lattice.ts';

test('the grid finds what the R-tree finds, also beyond its edge and on the sides of boxes', () => {
  const random = createRandom(7);
  const squares = Array.from({ length: 60 }, (_, i) =>
    square(105 + Math.floor(8 * random()) / 4, 10 + Math.floor(8 * random()) / 4, i % 10 === 0 ? 2 : 0.25),
  );
  const { communes } = packCommunes(squares);
  const index = Flatbush.from(communes.index);
  const grid = createPartGrid(communes);
  for (let round = 0; round < 500; round++) {
    const west = 104 + Math.floor(20 * random()) / 4;
    const south = 9 + Math.floor(20 * random()) / 4;
    const size = Math.floor(6 * random()) / 8;
    const box = [west, south, west + size, south + size] as const;
    const found = grid.found.slice(0, grid.search(...box)).toSorted((a, b) => a - b);
    expect([...found]).toEqual(index.search(...box).toSorted((a, b) => a - b));
  }
});

test('without parts it finds none', () => {
  const { communes } = packCommunes([null]);
  expect(createPartGrid(communes).search(100, 0, 110, 20)).toBe(0);
});

function square(x: number, y: number, size: number): Polygon {
  const ring = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
