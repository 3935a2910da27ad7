import { widened } from './widened.ts';

/** Keeps `value` out of an ascending list. */
export function removeSorted(list: number[], value: number): void {
  const at = lowerBound(list, value);
  if (list[at] === value) list.splice(at, 1);
}

/** Keeps `value` in an ascending list, once. */
export function insertSorted(list: number[], value: number): void {
  const at = lowerBound(list, value);
  if (list[at] !== value) list.splice(at, 0, value);
}

/** A packed ascending list without `value`; the list itself stays as it is. */
export function withoutSorted(list: Int32Array, value: number): Int32Array {
  const at = lowerBound(list, value);
  if (list[at] !== value) return list;
  const shorter = list.slice(0, -1);
  shorter.set(list.subarray(at + 1), at);
  return shorter;
}

/** A packed ascending list with `value`, once; the list itself stays as it is. */
export function withSorted(list: Int32Array, value: number): Int32Array {
  const at = lowerBound(list, value);
  if (list[at] === value) return list;
  const longer = widened(list, new Int32Array(list.length + 1));
  longer[at] = value;
  longer.set(list.subarray(at), at + 1);
  return longer;
}

function lowerBound(list: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
