import type { PlaneDisk } from './plane-cover.ts';

/** Numbers from 0 to 1 that are the same in every run (Knuth's linear congruence). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Up to seven disks with whole centres and radii, some of them large. */
export function latticeDisks(random: () => number): PlaneDisk[] {
  const count = 1 + Math.floor(random() * 7);
  const whole = (below: number) => Math.floor(random() * below);
  return Array.from({ length: count }, () => ({
    x: whole(13) - 1,
    y: whole(13) - 1,
    r: 1 + whole(random() < 0.2 ? 12 : 5),
  }));
}

/** Up to forty disks, many of them in others or at one place, each in some of three sets. */
export function crowdedDisks(random: () => number): (PlaneDisk & { readonly mask: number })[] {
  const disks = Array.from({ length: 1 + Math.floor(random() * 6) }, () => latticeDisks(random)).flat();
  const twins = disks.filter(() => random() < 0.1);
  return [...disks, ...twins].map((disk) => ({ ...disk, mask: 1 + Math.floor(random() * 7) }));
}

/** Rectangles, staircases, triangles and diamonds on the lattice, some with a hole, some in two parts. */
export function latticeParts(random: () => number): number[][][] {
  const kind = Math.floor(random() * 5);
  if (kind === 0) return [[[0, 0, 10, 0, 10, 10, 0, 10]]];
  if (kind === 1)
    return [
      [
        [0, 0, 10, 0, 10, 10, 0, 10],
        [3, 3, 3, 7, 7, 7, 7, 3],
      ],
    ];
  if (kind === 2) return [[[0, 0, 10, 0, 10, 4, 6, 4, 6, 7, 3, 7, 3, 10, 0, 10]]];
  if (kind === 3) return [[[5, 0, 10, 5, 5, 10, 0, 5]], [[11, 0, 14, 0, 14, 8]]];
  return [
    [[0, 0, 4, 0, 4, 10, 0, 10]],
    [
      [4, 0, 10, 0, 10, 10, 4, 10],
      [5, 2, 5, 5, 8, 5, 8, 2],
    ],
  ];
}
