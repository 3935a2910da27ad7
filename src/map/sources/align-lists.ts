/** How far a list is looked ahead for what was left out of the other. */
const lookAhead = 12;

type Aligned = {
  /** Of each place of `after`, the place of the same object in `before`; −1 when it was not found there. */
  readonly keptFrom: Int32Array;
  /** Places of `before` whose object was not found in `after`. */
  readonly left: readonly number[];
};

/**
 * Lays two lists of objects beside each other that come in one order, as two filters of one list do. It costs a glance an
 * object, no hash. Where they are too different to be followed an object may be missed: it is then told as left and as new.
 */
export function alignLists<Item>(before: readonly Item[], after: readonly Item[]): Aligned {
  const keptFrom = new Int32Array(after.length).fill(-1);
  const left: number[] = [];
  let at = 0;
  for (let place = 0; place < after.length && at < before.length; place += 1) {
    const item = after[place];
    const end = Math.min(before.length, at + lookAhead);
    let found = at;
    while (found < end && before[found] !== item) found += 1;
    if (found === end) continue;
    for (; at < found; at += 1) left.push(at);
    keptFrom[place] = found;
    at = found + 1;
  }
  for (; at < before.length; at += 1) left.push(at);
  return { keptFrom, left };
}
