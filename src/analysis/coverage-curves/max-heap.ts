/** Items 0 … n − 1 by value: the greatest first, of equals the lower item. Values may rise and fall while they wait. */
export type MaxHeap = {
  readonly size: () => number;
  readonly valueOf: (item: number) => number;
  /** Takes the greatest item out. */
  readonly pop: () => number;
  /** Of an item that still waits; one that was taken is left alone. */
  readonly add: (item: number, by: number) => void;
};

export function createMaxHeap(values: Float64Array): MaxHeap {
  let count = values.length;
  const heap = Int32Array.from({ length: count }, (_, item) => item);
  const placeOf = heap.slice();
  const isBefore = (a: number, b: number): boolean => {
    const [x, y] = [values[a] as number, values[b] as number];
    return x > y || (x === y && a < b);
  };
  const put = (item: number, place: number): void => {
    heap[place] = item;
    placeOf[item] = place;
  };
  const rise = (item: number, from: number): void => {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const other = heap[parent] as number;
      if (!isBefore(item, other)) break;
      put(other, place);
      place = parent;
    }
    put(item, place);
  };
  const sink = (item: number, from: number): void => {
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= count) break;
      if (child + 1 < count && isBefore(heap[child + 1] as number, heap[child] as number)) child += 1;
      const other = heap[child] as number;
      if (!isBefore(other, item)) break;
      put(other, place);
      place = child;
    }
    put(item, place);
  };
  for (let place = (count >> 1) - 1; place >= 0; place--) sink(heap[place] as number, place);
  return {
    size: () => count,
    valueOf: (item) => values[item] as number,
    pop() {
      if (count === 0) throw new Error('expected an item to take, the heap is empty');
      const top = heap[0] as number;
      placeOf[top] = -1;
      count -= 1;
      if (count > 0) sink(heap[count] as number, 0);
      return top;
    },
    add(item, by) {
      const place = placeOf[item] as number;
      if (place < 0 || by === 0) return;
      values[item] = (values[item] as number) + by;
      if (by > 0) rise(item, place);
      else sink(item, place);
    },
  };
}
