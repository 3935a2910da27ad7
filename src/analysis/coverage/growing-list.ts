/** A list of numbers that keeps them unboxed while its length is not yet known. */
export type GrowingList = {
  readonly values: Float64Array;
  readonly length: number;
  push: (value: number) => void;
  trimmed: () => Float64Array;
};

export function createGrowingList(capacity: number): GrowingList {
  let values = new Float64Array(capacity);
  let length = 0;
  return {
    get values() {
      return values;
    },
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const wider = new Float64Array(2 * length);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    trimmed: () => values.slice(0, length),
  };
}
