/** The longest run of metres in each commune, as one walks along a line: another commune, or `end`, begins a new run. */
export function createLongestRuns(communeCount: number) {
  const byCommune = new Float64Array(communeCount);
  let current = -1;
  let lengthM = 0;
  return {
    byCommune,
    add(commune: number, metres: number): void {
      if (commune !== current) lengthM = 0;
      current = commune;
      if (commune < 0) return;
      lengthM += metres;
      byCommune[commune] = Math.max(byCommune[commune] as number, lengthM);
    },
    end(): void {
      current = -1;
      lengthM = 0;
    },
  };
}
