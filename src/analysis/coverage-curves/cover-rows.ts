import type { DemandCover } from '../coverage/demand-cover.ts';
import type { DemandTable } from '../coverage/packed.ts';

/** Demand points that the same disks of one set reach, as one row: exact, and far fewer (siting, COVERAGE.md). */
export type CoverRows = {
  /** The disks of the set, in ascending order: what a row calls disk i is `disks[i]`. */
  readonly disks: Int32Array;
  /** Row r has the disks `rowDisk[rowStart[r]]` to `rowDisk[rowStart[r + 1]]`. */
  readonly rowStart: Int32Array;
  readonly rowDisk: Int32Array;
  readonly weight: Float64Array;
  /** Disk i stands in the rows `diskRow[diskStart[i]]` to `diskRow[diskStart[i + 1]]`. */
  readonly diskStart: Int32Array;
  readonly diskRow: Int32Array;
  /** Layers that a row has without any disk: 1 for what a person declared reached. */
  readonly base: Uint8Array;
};

export function mergeCoverRows(
  demand: DemandTable,
  cover: DemandCover,
  diskCount: number,
  set: number,
): CoverRows {
  const isIn = (disk: number): boolean => ((cover.maskOf(disk) >> set) & 1) === 1;
  const disks = Int32Array.from(
    Array.from({ length: diskCount }, (_, disk) => disk).filter((disk) => isIn(disk)),
  );
  const placeOf = new Map(Array.from(disks, (disk, place) => [disk, place]));
  const rows = new Map<
    string,
    { weight: number; readonly base: number; readonly places: readonly number[] }
  >();
  for (let point = 0; point < demand.count; point++) {
    if ((demand.commune[point] as number) < 0) continue;
    const places = cover.disksAt(point).flatMap((disk) => (isIn(disk) ? (placeOf.get(disk) ?? []) : []));
    const base = cover.isAssigned(point) ? 1 : 0;
    if (places.length === 0 && base === 0) continue;
    const key = `${base} ${places.join()}`;
    const row = rows.get(key);
    const weight = demand.weight[point] as number;
    if (row === undefined) rows.set(key, { weight, base, places });
    else row.weight += weight;
  }
  return packRows(disks, [...rows.values()]);
}

function packRows(
  disks: Int32Array,
  rows: readonly { readonly weight: number; readonly base: number; readonly places: readonly number[] }[],
): CoverRows {
  const rowStart = new Int32Array(rows.length + 1);
  const diskStart = new Int32Array(disks.length + 1);
  rows.forEach(({ places }, row) => {
    rowStart[row + 1] = (rowStart[row] as number) + places.length;
    for (const place of places) diskStart[place + 1] = (diskStart[place + 1] as number) + 1;
  });
  for (let place = 0; place < disks.length; place++)
    diskStart[place + 1] = (diskStart[place + 1] as number) + (diskStart[place] as number);
  const fill = diskStart.slice();
  const diskRow = new Int32Array(diskStart[disks.length] as number);
  rows.forEach(({ places }, row) => {
    for (const place of places) {
      diskRow[fill[place] as number] = row;
      fill[place] = (fill[place] as number) + 1;
    }
  });
  return {
    disks,
    rowStart,
    rowDisk: Int32Array.from(rows.flatMap(({ places }) => places)),
    weight: Float64Array.from(rows, ({ weight }) => weight),
    diskStart,
    diskRow,
    base: Uint8Array.from(rows, ({ base }) => base),
  };
}
