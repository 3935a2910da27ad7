import { bbox } from '@turf/bbox';
import type { MultiPolygon, Polygon } from 'geojson';
import type { CoverageInput } from '../coverage/coverage-engine.ts';
import type { DemandTable, DiskTable } from '../coverage/packed.ts';

/** A degree is nowhere in the country shorter than this. */
const minMetresPerDegree = 100_000;

/** The same analysis with only what some communes need: figures of the others come out as nothing. null keeps everything. */
export function narrowInput(
  input: CoverageInput,
  geometries: readonly (Polygon | MultiPolygon | null)[],
  chosen: ReadonlySet<number> | null,
): CoverageInput {
  if (chosen === null) return input;
  const { border } = input;
  return {
    ...input,
    disks: narrowDisks(input, geometries),
    hamlets: narrowDemand(input.hamlets, chosen),
    cells: narrowDemand(input.cells, chosen),
    border: border !== null && border.commune.some((commune) => chosen.has(commune)) ? border : null,
  };
}

/** Points elsewhere lose their place and their commune. */
function narrowDemand(table: DemandTable | null, chosen: ReadonlySet<number>): DemandTable | null {
  if (table === null) return null;
  const isOut = (at: number): boolean => !chosen.has(table.commune[at] ?? -1);
  return {
    ...table,
    lon: table.lon.map((lon, at) => (isOut(at) ? NaN : lon)),
    lat: table.lat.map((lat, at) => (isOut(at) ? NaN : lat)),
    commune: table.commune.map((commune, at) => (isOut(at) ? -1 : commune)),
  };
}

/** Disks that cannot reach into the communes are silenced, but for those that people assigned hamlets to. */
function narrowDisks(
  { disks, rulings }: CoverageInput,
  geometries: readonly (Polygon | MultiPolygon | null)[],
): DiskTable {
  const boxes = geometries.flatMap((geometry) => (geometry === null ? [] : [bbox(geometry)]));
  const named = new Set(rulings.map(({ disk }) => disk));
  return {
    ...disks,
    setMask: disks.setMask.map((mask, disk) => {
      const [lon = NaN, lat = NaN] = [disks.lon[disk], disks.lat[disk]];
      const reach = (disks.radiusM[disk] ?? 0) / minMetresPerDegree;
      const isNear = boxes.some(
        ([west, south, east, north]) =>
          lon >= west - reach && lon <= east + reach && lat >= south - reach && lat <= north + reach,
      );
      return isNear || named.has(disk) ? mask : 0;
    }),
  };
}
