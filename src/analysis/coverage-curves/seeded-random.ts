/** Numbers from 0 up to 1, the same for the same seed everywhere: mulberry32 (T. Ettinger 2017, public domain). */
export function createSeededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fills `order` with 0 … n − 1 in a random order (Fisher & Yates). */
export function shuffle(order: Int32Array, random: () => number): void {
  for (let i = 0; i < order.length; i++) {
    const other = Math.floor(random() * (i + 1));
    order[i] = order[other] as number;
    order[other] = i;
  }
}
