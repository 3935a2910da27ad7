import type { CoverRows } from './cover-rows.ts';
import { countDisks } from './order-curves.ts';
import { createSeededRandom, shuffle } from './seeded-random.ts';

/** People still reached when disks fail in random orders. */
export type RandomFailures = {
  /** How many have failed: ascending, from 0 to all. */
  readonly failed: Int32Array;
  readonly mean: Float64Array;
  /** A tenth of the orders leave fewer than `low`, a tenth more than `high`. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly seed: number;
  readonly orders: number;
};

/** Places along the curve that are kept. */
const mostPlaces = 200;

/** The mean and the spread of seeded orders. Yields the orders done. */
export function* computeRandomFailures(
  rows: CoverRows,
  k: number,
  seed: number,
  orders: number,
): Generator<number, RandomFailures, void> {
  const count = rows.disks.length;
  const failed = spread(count);
  const samples = new Float64Array(failed.length * orders);
  const random = createSeededRandom(seed);
  const order = new Int32Array(count);
  const failsAt = new Int32Array(count);
  const lost = new Float64Array(count + 1);
  const atFirst = sumReached(rows, k);
  for (let run = 0; run < orders; run++) {
    shuffle(order, random);
    order.forEach((disk, place) => (failsAt[disk] = place + 1));
    lost.fill(0);
    rows.weight.forEach((weight, row) => {
      const at = findLoss(rows, row, k, failsAt);
      if (at > 0) lost[at] = (lost[at] as number) + weight;
    });
    let left = atFirst;
    let place = 0;
    for (let n = 0; n <= count; n++) {
      left -= lost[n] as number;
      if (failed[place] === n) samples[place++ * orders + run] = left;
    }
    yield run + 1;
  }
  return { failed, ...summarise(samples, failed.length, orders), seed, orders };
}

function spread(count: number): Int32Array {
  const places = Math.min(count, mostPlaces);
  return places === 0
    ? Int32Array.of(0)
    : Int32Array.from({ length: places + 1 }, (_, i) => Math.round((i * count) / places));
}

function sumReached(rows: CoverRows, k: number): number {
  let sum = 0;
  rows.weight.forEach((weight, row) => {
    if ((rows.base[row] as number) + countDisks(rows, row) >= k) sum += weight;
  });
  return sum;
}

const latest = new Int32Array(8);

/** The failure with which a row keeps fewer than k layers: that of the last but k − 1 of its disks. 0: it never had k, or never loses them. */
function findLoss(rows: CoverRows, row: number, k: number, failsAt: Int32Array): number {
  const needed = k - (rows.base[row] as number);
  if (needed <= 0 || countDisks(rows, row) < needed) return 0;
  latest.fill(0, 0, needed);
  const end = rows.rowStart[row + 1] as number;
  for (let at = rows.rowStart[row] as number; at < end; at++) {
    const time = failsAt[rows.rowDisk[at] as number] as number;
    if ((latest[needed - 1] as number) >= time) continue;
    let place = needed - 1;
    for (; place > 0 && (latest[place - 1] as number) < time; place--)
      latest[place] = latest[place - 1] as number;
    latest[place] = time;
  }
  return latest[needed - 1] as number;
}

function summarise(samples: Float64Array, places: number, orders: number) {
  const mean = new Float64Array(places);
  const low = new Float64Array(places);
  const high = new Float64Array(places);
  for (let place = 0; place < places; place++) {
    const own = samples.subarray(place * orders, (place + 1) * orders).toSorted();
    mean[place] = own.reduce((sum, value) => sum + value, 0) / orders;
    low[place] = own[Math.floor((orders - 1) * 0.1)] as number;
    high[place] = own[Math.ceil((orders - 1) * 0.9)] as number;
  }
  return { mean, low, high };
}
