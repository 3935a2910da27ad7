const EMPTY = -1;

/** A queue by small whole-number keys: first in, first out within a key. */
export type BucketQueue = {
  push(key: number, item: number): void;
  /** The oldest item of a key, or null. */
  take(key: number): number | null;
  /** One more than the largest key ever pushed. */
  end(): number;
};

function grown(array: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(Math.max(length, array.length * 2)).fill(EMPTY);
  larger.set(array);
  return larger;
}

export function createBucketQueue(expectedItems: number): BucketQueue {
  let first: Int32Array = new Int32Array(16384).fill(EMPTY);
  let last: Int32Array = new Int32Array(16384).fill(EMPTY);
  let items: Int32Array = new Int32Array(expectedItems);
  let following: Int32Array = new Int32Array(expectedItems);
  let count = 0;
  let end = 0;
  return {
    push(key, item) {
      if (key >= first.length) {
        first = grown(first, key + 1);
        last = grown(last, key + 1);
      }
      if (count >= items.length) {
        items = grown(items, count + 1);
        following = grown(following, count + 1);
      }
      items[count] = item;
      following[count] = EMPTY;
      if (first[key] === EMPTY) first[key] = count;
      else following[last[key] as number] = count;
      last[key] = count++;
      if (key >= end) end = key + 1;
    },
    take(key) {
      const entry = first[key] as number;
      if (entry === EMPTY) return null;
      first[key] = following[entry] as number;
      return items[entry] as number;
    },
    end: () => end,
  };
}
