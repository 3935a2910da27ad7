import { hashText } from './seeded-random.ts';

function latticeValue(seed: number, ix: number, iy: number): number {
  let hash = (seed ^ Math.imul(ix, 0x27d4eb2d) ^ Math.imul(iy, 0x165667b1)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2147483648 - 1;
}

function ease(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Smooth noise in [-1, 1] with features about one unit wide. */
export function valueNoise(key: string): (x: number, y: number) => number {
  const seed = hashText(key);
  return (x, y) => {
    const ix = Math.floor(x);
    const iy = Math.floor(y);
    const u = ease(x - ix);
    const v = ease(y - iy);
    const low = latticeValue(seed, ix, iy) * (1 - u) + latticeValue(seed, ix + 1, iy) * u;
    const high = latticeValue(seed, ix, iy + 1) * (1 - u) + latticeValue(seed, ix + 1, iy + 1) * u;
    return low * (1 - v) + high * v;
  };
}
