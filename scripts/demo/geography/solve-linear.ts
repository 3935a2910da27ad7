/** Solves a square system by elimination with row exchange. */
export function solveLinear(matrix: readonly Float64Array[], right: readonly number[]): number[] {
  const size = right.length;
  const rows: Float64Array[] = matrix.map((row, i) => Float64Array.from([...row, right[i] as number]));
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let r = pivot + 1; r < size; r++)
      if (Math.abs(at(rows, r, pivot)) > Math.abs(at(rows, best, pivot))) best = r;
    const swapped = rows[pivot] as Float64Array;
    rows[pivot] = rows[best] as Float64Array;
    rows[best] = swapped;
    const lead = at(rows, pivot, pivot);
    if (lead === 0) throw new Error('the system has no single solution');
    for (let r = pivot + 1; r < size; r++) {
      const factor = at(rows, r, pivot) / lead;
      if (factor === 0) continue;
      const row = rows[r] as Float64Array;
      for (let c = pivot; c <= size; c++) row[c] = (row[c] as number) - factor * at(rows, pivot, c);
    }
  }
  const solution = right.map(() => 0);
  for (let r = size - 1; r >= 0; r--) {
    let sum = at(rows, r, size);
    for (let c = r + 1; c < size; c++) sum -= at(rows, r, c) * (solution[c] as number);
    solution[r] = sum / at(rows, r, r);
  }
  return solution;
}

function at(rows: readonly Float64Array[], row: number, column: number): number {
  return rows[row]?.[column] as number;
}
