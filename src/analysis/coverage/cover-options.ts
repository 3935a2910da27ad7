/** `setCount` site sets are measured side by side (at most 8), each by at least 1 … `maxDepth` disks. */
export type CoverOptions = { readonly setCount: number; readonly maxDepth: number };
