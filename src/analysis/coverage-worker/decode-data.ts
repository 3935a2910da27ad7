import type { Position } from 'geojson';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { ReachRuling, ReachSource } from '#domain/reach-source.ts';
import { positionMethods, siteKinds, technologies } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import type { DemandInput } from '../coverage-input/prepare-demand.ts';
import type { GroundData } from '../coverage-input/prepare-ground.ts';
import type { EncodedDemand, EncodedGround, EncodedSources } from './encoded-data.ts';

/** The ground again, with places for ids: commune 3 is `3@0`, hamlet 7 is `7`, population cell 7 is `c7`. */
export function decodeGround(ground: EncodedGround): GroundData {
  const { communePolygons, polygonRings, ringStart, lonLat, border } = ground;
  const ring = (at: number): Position[] => readLine(lonLat, ringStart, at) as unknown as Position[];
  const polygon = (at: number): Position[][] => listBetween(polygonRings, at, ring);
  return {
    communes: Array.from({ length: communePolygons.length - 1 }, (_, at) => {
      const coordinates = listBetween(communePolygons, at, polygon);
      return {
        uid: toPlaceUid(at),
        geometry: coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates },
      };
    }),
    hamlets: ground.hamlets && decodeDemand(ground.hamlets, ''),
    cells: ground.cells && decodeDemand(ground.cells, 'c'),
    border:
      border &&
      Array.from({ length: border.lineStart.length - 1 }, (_, at) =>
        readLine(border.lonLat, border.lineStart, at),
      ),
    ownBorderOnly: ground.ownBorderOnly,
  };
}

/** The sources again: source 5 is `5`, its site is its number. */
export function decodeSources(encoded: EncodedSources): readonly ReachSource[] {
  return Array.from(encoded.lon, (lon, at): ReachSource => ({
    id: String(at),
    siteId: String(encoded.site[at]),
    kind: siteKinds[encoded.kind[at] ?? 0] ?? 'radio_station',
    technology: technologies[encoded.technology[at] ?? 0] ?? 'unknown',
    lonLat: Number.isNaN(lon) ? null : [lon, encoded.lat[at] ?? NaN],
    positionMethod: positionMethods[encoded.positionMethod[at] ?? 0] ?? 'unknown',
    positionAccuracyM: null,
    status: statuses[encoded.status[at] ?? 0] ?? 'unknown',
    radiusM: orNull(encoded.radiusM[at]),
    soundLevelDb: orNull(encoded.soundLevelDb[at]),
    soundDistanceM: orNull(encoded.soundDistanceM[at]),
  }));
}

export function decodeRulings({ rulings }: EncodedSources): readonly ReachRuling[] {
  return Array.from(rulings.demand, (demand, at): ReachRuling => ({
    demandId: String(demand),
    sourceId: rulings.source[at] === -1 ? null : String(rulings.source[at]),
    effect: rulings.isAssigned[at] === 1 ? 'assigned' : 'excluded',
    reason: '',
  }));
}

function decodeDemand({ lon, lat, people, commune }: EncodedDemand, prefix: string): readonly DemandInput[] {
  return Array.from(lon, (at, place): DemandInput => ({
    id: prefix + String(place),
    lonLat: Number.isNaN(at) ? null : [at, lat[place] ?? NaN],
    people: people[place] ?? 0,
    communeUid: commune[place] === -2 ? null : toPlaceUid(commune[place] ?? -1),
  }));
}

function toPlaceUid(place: number): AdminUnitUid {
  return `${place}@0` as AdminUnitUid;
}

function listBetween<Value>(starts: Int32Array, at: number, read: (at: number) => Value): Value[] {
  const from = starts[at] ?? 0;
  return Array.from({ length: (starts[at + 1] ?? from) - from }, (_, offset) => read(from + offset));
}

function readLine(lonLat: Float64Array, starts: Int32Array, at: number): readonly LonLat[] {
  return listBetween(starts, at, (position): LonLat => [
    lonLat[2 * position] ?? NaN,
    lonLat[2 * position + 1] ?? NaN,
  ]);
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
