import type { Steps } from './steps.ts';

const runLength = 256;
const piece = 1024;

/**
 * The places 0…count−1 in the order that `compare` gives, equal ones as they came: a merge sort from small sorted
 * runs upwards that can be stopped every thousand comparisons.
 */
export function* orderInSteps(count: number, compare: (a: number, b: number) => number): Steps<Int32Array> {
  let order = Int32Array.from({ length: count }, (_, index) => index);
  for (let start = 0; start < count; start += runLength) {
    order.subarray(start, Math.min(start + runLength, count)).sort(compare);
    yield;
  }
  let spare = new Int32Array(count);
  for (let width = runLength; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      yield* merge(order, spare, start, middle, Math.min(start + 2 * width, count), compare);
    }
    [order, spare] = [spare, order];
  }
  return order;
}

function* merge(
  from: Int32Array,
  to: Int32Array,
  start: number,
  middle: number,
  end: number,
  compare: (a: number, b: number) => number,
): Steps<void> {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at += 1) {
    const a = from[left] ?? 0;
    const b = from[right] ?? 0;
    const takesLeft = left < middle && (right >= end || compare(a, b) <= 0);
    to[at] = takesLeft ? a : b;
    if (takesLeft) left += 1;
    else right += 1;
    if (at % piece === 0) yield;
  }
}
