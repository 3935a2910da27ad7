/** Chunks for each row: a ray to the east then meets few that it does not cross. */
const chunksPerRow = 3;

/** Chunks by the height at which they lie: what a ray to the east has to look at. */
export type PackedRows = {
  /** Part p has the rows `partRows[p]` to `partRows[p + 1]`, of equal height, from the south of its box to the north. */
  readonly partRows: Int32Array;
  /** Row r has the chunks `rowChunks[rowStart[r]]` to `rowChunks[rowStart[r + 1]]`. */
  readonly rowStart: Int32Array;
  readonly rowChunks: Int32Array;
};

type Chunks = {
  readonly partBox: Float64Array;
  readonly partChunks: Int32Array;
  readonly chunkBox: Float64Array;
};

export function packRows({ partBox, partChunks, chunkBox }: Chunks): PackedRows {
  const partCount = partChunks.length - 1;
  const partRows = new Int32Array(partCount + 1);
  const rowStart = [0];
  const rowChunks: number[] = [];
  for (let part = 0; part < partCount; part++) {
    const first = partChunks[part] as number;
    const last = partChunks[part + 1] as number;
    const rows = Array.from({ length: Math.ceil((last - first) / chunksPerRow) }, (): number[] => []);
    const south = partBox[4 * part + 1] as number;
    const north = partBox[4 * part + 3] as number;
    for (let chunk = first; chunk < last; chunk++) {
      const top = rowOf(chunkBox[4 * chunk + 3] as number, south, north, rows.length);
      for (let row = rowOf(chunkBox[4 * chunk + 1] as number, south, north, rows.length); row <= top; row++)
        rows[row]?.push(chunk);
    }
    for (const chunks of rows) rowStart.push(rowChunks.push(...chunks));
    partRows[part + 1] = (partRows[part] as number) + rows.length;
  }
  return { partRows, rowStart: Int32Array.from(rowStart), rowChunks: Int32Array.from(rowChunks) };
}

/** Rises with y, so that a chunk is listed in every row with a point as high as it. */
export function rowOf(y: number, south: number, north: number, rowCount: number): number {
  const row = Math.floor(((y - south) / (north - south)) * rowCount);
  return row > 0 ? Math.min(row, rowCount - 1) : 0;
}
