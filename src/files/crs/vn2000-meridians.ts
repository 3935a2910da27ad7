/** A zone of 3 degrees of VN-2000 (k₀ = 0.9999, false easting 500,000 m): its central meridian and its EPSG code. */
export type Vn2000Zone = { readonly meridianDeg: number; readonly epsg: string };

/** Every 3-degree zone that EPSG lists, from west to east. */
export const vn2000Zones: readonly Vn2000Zone[] = [
  { meridianDeg: 102, epsg: '5896' },
  { meridianDeg: 103, epsg: '9205' },
  { meridianDeg: 104, epsg: '9206' },
  { meridianDeg: 104.5, epsg: '9207' },
  { meridianDeg: 104.75, epsg: '9208' },
  { meridianDeg: 105, epsg: '5897' },
  { meridianDeg: 105.5, epsg: '9209' },
  { meridianDeg: 105.75, epsg: '9210' },
  { meridianDeg: 106, epsg: '9211' },
  { meridianDeg: 106.25, epsg: '9212' },
  { meridianDeg: 106.5, epsg: '9213' },
  { meridianDeg: 107, epsg: '9214' },
  { meridianDeg: 107.25, epsg: '9215' },
  { meridianDeg: 107.5, epsg: '9216' },
  { meridianDeg: 107.75, epsg: '5899' },
  { meridianDeg: 108, epsg: '5898' },
  { meridianDeg: 108.25, epsg: '9217' },
  { meridianDeg: 108.5, epsg: '9218' },
];

/** Circular 973/2001/TT-TCĐC, annex 2, with the provinces that were split afterwards: meridian, then province codes. */
const before2025: readonly (readonly [number, string])[] = [
  [103, '11 12'],
  [104, '14'],
  [104.5, '91 96'],
  [104.75, '10 15 25 40 89'],
  [105, '01 26 35 37 38 87 92 93 95'],
  [105.5, '02 27 30 33 34 36 42 72 84 86 94'],
  [105.75, '04 31 74 79 80 82 83'],
  [106, '08 17 44'],
  [106.25, '45 70'],
  [106.5, '06 19'],
  [107, '24 46'],
  [107.25, '20'],
  [107.5, '62'],
  [107.75, '22 48 49 68 75 77'],
  [108, '51'],
  [108.25, '52 56 58'],
  [108.5, '54 60 64 66 67'],
];

/** Circular 24/2025/TT-BNNMT, for the 34 provinces since 1 July 2025. Their codes were used before, some with other names. */
const since2025: readonly (readonly [number, string])[] = [
  [103, '11'],
  [104, '14'],
  [104.5, '96'],
  [104.75, '12 15 25 40 91'],
  [105, '01 37 38 82 92'],
  [105.5, '33 42 86'],
  [105.75, '04 31 79 80'],
  [106, '08 44'],
  [106.5, '19'],
  [107, '24 46'],
  [107.25, '20'],
  [107.75, '22 48 68 75'],
  [108, '51'],
  [108.25, '52 56'],
  [108.5, '66'],
];

const meridianByCode = { before2025: toTable(before2025), since2025: toTable(since2025) };

/** The central meridian that a province of a vintage surveys and files in, in degrees; null for a code it does not have. */
export function vn2000MeridianOf(provinceCode: string, vintage: number): number | null {
  const table = vintage < 2025 ? meridianByCode.before2025 : meridianByCode.since2025;
  return table.get(provinceCode.padStart(2, '0')) ?? null;
}

function toTable(rows: typeof before2025): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([meridianDeg, codes]) => codes.split(' ').map((code) => [code, meridianDeg] as const)),
  );
}
