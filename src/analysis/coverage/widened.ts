/** Copies a typed array to the beginning of a longer one and returns that. */
export function widened<List extends Float64Array | Int32Array | Int16Array | Uint8Array>(
  list: List,
  wider: List,
): List {
  wider.set(list);
  return wider;
}
