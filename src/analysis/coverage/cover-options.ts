/** `setCount` site sets are measured side by side (at most 8), each by at least 1 … `maxDepth` disks. */
export type CoverOptions = { readonly setCount: number; readonly maxDepth: number };

/**
 * Covered measures of each unit (part or commune), set after set, depth after depth:
 * the area of unit u in set s by at least k disks is `areaM2[(u * setCount + s) * maxDepth + k - 1]`.
 */
export type CoverArrays = {
  readonly areaM2: Float64Array;
  /** Length of outline by at least k disks, in the same places. */
  readonly boundaryM: Float64Array;
};
