/** Gaps of Ciura 2001, continued by 2.25. */
const gaps = [1, 4, 10, 23, 57, 132, 301, 701, 1577, 3548, 7983, 17961, 40412];

/** Sorts the first `count` places of `order` by their keys, in place and without allocating: Shell's sort. */
export function sortByKey(order: Int32Array, keys: Float64Array, count: number): void {
  let level = 0;
  while (level < gaps.length - 1 && (gaps[level + 1] as number) < count) level++;
  for (; level >= 0; level--) {
    const gap = gaps[level] as number;
    for (let i = gap; i < count; i++) {
      const item = order[i] as number;
      const key = keys[item] as number;
      let at = i;
      while (at >= gap && (keys[order[at - gap] as number] as number) > key) {
        order[at] = order[at - gap] as number;
        at -= gap;
      }
      order[at] = item;
    }
  }
}
