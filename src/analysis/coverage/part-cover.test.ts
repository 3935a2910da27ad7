import { describe, expect, it } from 'vitest';
import { integrateCover } from './testing/integrate-cover.ts';
import { createRandom, crowdedDisks, latticeDisks, latticeParts } from './testing/lattice.ts';
import { measurePlane, type PlaneDisk } from './testing/plane-cover.ts';

const square = [0, 0, 10, 0, 10, 10, 0, 10];

/** Area common to two circles of radius r whose centres are d apart. */
function lens(r: number, d: number): number {
  return 2 * r * r * Math.acos(d / (2 * r)) - (d / 2) * Math.sqrt(4 * r * r - d * d);
}

describe('area by at least k disks, in closed form', () => {
  it('is the disk, when the polygon holds it', () => {
    const { area } = measurePlane([[square]], [{ x: 5, y: 5, r: 2 }]);
    expect(area[0]).toBeCloseTo(4 * Math.PI, 12);
    expect(area[1]).toBe(0);
  });

  it('is the polygon, when the disk holds it', () => {
    expect(measurePlane([[square]], [{ x: 5, y: 5, r: 8 }]).area).toEqual([100, 0, 0]);
  });

  it('is a quarter of the disk around a corner', () => {
    expect(measurePlane([[square]], [{ x: 0, y: 0, r: 4 }]).area[0]).toBeCloseTo(4 * Math.PI, 12);
  });

  it('is nothing when the disk only touches the outline', () => {
    expect(measurePlane([[square]], [{ x: -3, y: 5, r: 3 }]).area[0]).toBeCloseTo(0, 12);
    expect(measurePlane([[square]], [{ x: 3, y: 5, r: 3 }]).area[0]).toBeCloseTo(9 * Math.PI, 12);
  });

  it('counts two equal disks at one place once, and twice at depth two', () => {
    const disk = { x: 5, y: 5, r: 2 };
    const { area } = measurePlane([[square]], [disk, disk]);
    expect(area[0]).toBeCloseTo(4 * Math.PI, 12);
    expect(area[1]).toBeCloseTo(4 * Math.PI, 12);
    expect(area[2]).toBe(0);
  });

  it('is union and lens of two overlapping disks', () => {
    const { area } = measurePlane(
      [[square]],
      [
        { x: 4, y: 5, r: 2 },
        { x: 6, y: 5, r: 2 },
      ],
    );
    expect(area[0]).toBeCloseTo(8 * Math.PI - lens(2, 2), 12);
    expect(area[1]).toBeCloseTo(lens(2, 2), 12);
  });

  it('leaves out a hole, also where a disk is drawn around it or within it', () => {
    const hole = [4, 4, 6, 4, 6, 6, 4, 6];
    expect(measurePlane([[square, hole]], [{ x: 5, y: 5, r: 3 }]).area[0]).toBeCloseTo(9 * Math.PI - 4, 12);
    expect(measurePlane([[square, hole]], [{ x: 5, y: 5, r: 0.5 }]).area[0]).toBe(0);
    expect(measurePlane([[square, hole]], [{ x: 5, y: 5, r: 9 }]).area[0]).toBe(96);
  });

  it('measures the covered outline', () => {
    const { boundary } = measurePlane([[square]], [{ x: 0, y: 5, r: 3 }]);
    expect(boundary[0]).toBeCloseTo(6, 12);
  });

  it('measures several sets in one pass as it would each alone', () => {
    const disks = [
      { x: 3, y: 3, r: 2.5, mask: 0b111 },
      { x: 5, y: 4, r: 3, mask: 0b011 },
      { x: 8, y: 8, r: 4, mask: 0b001 },
      { x: 5, y: 5, r: 9, mask: 0b100 },
    ];
    const { area } = measurePlane([[square]], disks, { setCount: 3, maxDepth: 3 });
    for (let set = 0; set < 3; set++) {
      const own = disks.filter(({ mask }) => (mask >> set) & 1).map(({ x, y, r }) => ({ x, y, r }));
      const alone = measurePlane([[square]], own).area;
      for (let k = 0; k < 3; k++) expect(area[3 * set + k]).toBeCloseTo(alone[k] ?? NaN, 10);
    }
  });

  it('clamps and tells when a bow tie makes no sense', () => {
    const { area, isSound } = measurePlane([[[0, 0, 10, 10, 10, 0, 0, 12]]], [{ x: 2, y: 5, r: 3 }]);
    expect(isSound).toBe(false);
    expect(area[0]).toBeGreaterThanOrEqual(0);
  });
});

describe('area by at least k disks, against integration along lines', { timeout: 60_000 }, () => {
  it('on integer lattices, where ties abound', () => {
    const worst = fuzz(1000, 1, (random) => ({
      parts: latticeParts(random),
      disks: latticeDisks(random),
    }));
    expect(worst).toBeLessThan(2e-8);
  });

  it('anywhere', () => {
    const worst = fuzz(200, 2, (random) => ({
      parts: latticeParts(random),
      disks: latticeDisks(random).map(({ x, y, r }) => ({
        x: x + random() - 0.5,
        y: y + random() - 0.5,
        r: r + random() - 0.5,
      })),
    }));
    expect(worst).toBeLessThan(2e-8);
  });
});

describe('what lies too deep to count is left out', { timeout: 60_000 }, () => {
  it.each([
    ['on crowded lattices, where ties abound', 0],
    ['where disks nearly tie', 1e-9],
    ['anywhere', 1],
  ])('without a difference %s', (_, jitter) => {
    const random = createRandom(3);
    for (let round = 0; round < 400; round++) {
      const parts = latticeParts(random);
      const disks = crowdedDisks(random).map((disk) => shake(disk, jitter, random));
      for (const maxDepth of [1, 2, 3])
        expect(
          differenceToDeepest(parts, disks, maxDepth),
          `round ${round}, depth ${maxDepth}: ${JSON.stringify({ parts, disks })}`,
        ).toBeLessThan(2e-6);
    }
  });

  it('and agrees with integration on crowded lattices', () => {
    const random = createRandom(4);
    for (let round = 0; round < 150; round++) {
      const parts = latticeParts(random);
      const disks = crowdedDisks(random).map(({ x, y, r }) => ({ x, y, r }));
      const [expected = NaN] = integrateCover(parts, disks, 1);
      const [area = NaN] = measurePlane(parts, disks, { setCount: 1, maxDepth: 1 }).area;
      expect(Math.abs(area - expected), `round ${round}: ${JSON.stringify({ parts, disks })}`).toBeLessThan(
        2e-6,
      );
    }
  });
});

function shake({ x, y, r, mask }: PlaneDisk, jitter: number, random: () => number): PlaneDisk {
  const by = () => jitter * (random() - 0.5);
  return { x: x + by(), y: y + by(), r: r + by(), mask: mask ?? 1 };
}

/** The largest difference in area or outline, in three sets, to asking for so many depths that nothing can be left out. */
function differenceToDeepest(parts: number[][][], disks: readonly PlaneDisk[], maxDepth: number): number {
  const setCount = 3;
  const deepest = disks.length + maxDepth;
  const whole = measurePlane(parts, disks, { setCount, maxDepth: deepest });
  const { area, boundary } = measurePlane(parts, disks, { setCount, maxDepth });
  let worst = 0;
  for (let set = 0; set < setCount; set++)
    for (let k = 0; k < maxDepth; k++)
      for (const [some, all] of [
        [area, whole.area],
        [boundary, whole.boundary],
      ] as const)
        worst = Math.max(
          worst,
          Math.abs((some[set * maxDepth + k] ?? NaN) - (all[set * deepest + k] ?? NaN)),
        );
  return worst;
}

type Case = { parts: number[][][]; disks: PlaneDisk[] };

/** The largest difference over many cases, as a share of 100 square units; names the case that misses by most. */
function fuzz(rounds: number, seed: number, build: (random: () => number) => Case): number {
  const random = createRandom(seed);
  let worst = 0;
  for (let round = 0; round < rounds; round++) {
    const { parts, disks } = build(random);
    const { area, isSound } = measurePlane(parts, disks);
    const expected = integrateCover(parts, disks, 3);
    const difference = Math.max(...area.map((value, k) => Math.abs(value - (expected[k] ?? 0)))) / 100;
    if (difference > 2e-8 || !isSound)
      throw new Error(
        `round ${round}: got ${area.join(' ')}, expected ${expected.join(' ')}: ${JSON.stringify({ parts, disks })}`,
      );
    worst = Math.max(worst, difference);
  }
  return worst;
}
