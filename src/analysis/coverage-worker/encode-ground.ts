import { listVintages, refuseMixedVintages } from '../coverage-input/prepare-communes.ts';
import type { DemandInput } from '../coverage-input/prepare-demand.ts';
import type { GroundData } from '../coverage-input/prepare-ground.ts';
import type { EncodedDemand, EncodedGround } from './encoded-data.ts';

/** Ids stay behind: places stand for them, so that two vintages could no longer be told apart. That throws. */
export function encodeGround({
  communes,
  hamlets,
  cells,
  border,
  ownBorderOnly = false,
}: GroundData): EncodedGround {
  refuseMixedVintages(listVintages(communes));
  const placeOf = new Map(communes.map(({ uid }, place) => [uid as string, place]));
  const polygons = communes.map(({ geometry }) =>
    geometry === null ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  const rings = polygons.flat();
  const lines = rings.flat();
  return {
    communePolygons: toStarts(polygons),
    polygonRings: toStarts(rings),
    ringStart: toStarts(lines),
    lonLat: flatten(lines),
    hamlets: hamlets === null ? null : encodeDemand(hamlets, placeOf),
    cells: cells === null ? null : encodeDemand(cells, placeOf),
    border: border === null ? null : { lineStart: toStarts(border), lonLat: flatten(border) },
    ownBorderOnly,
  };
}

/** Where each list begins when all are put in a row; one more for the end. */
function toStarts(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = (starts[at] ?? 0) + list.length));
  return starts;
}

function flatten(lines: readonly (readonly (readonly number[])[])[]): Float64Array {
  const flat = new Float64Array(2 * lines.reduce((sum, line) => sum + line.length, 0));
  let at = 0;
  for (const line of lines)
    for (const [lon, lat] of line) {
      flat[at++] = lon ?? NaN;
      flat[at++] = lat ?? NaN;
    }
  return flat;
}

function encodeDemand(points: readonly DemandInput[], placeOf: ReadonlyMap<string, number>): EncodedDemand {
  return {
    lon: Float64Array.from(points, ({ lonLat }) => lonLat?.[0] ?? NaN),
    lat: Float64Array.from(points, ({ lonLat }) => lonLat?.[1] ?? NaN),
    people: Float64Array.from(points, ({ people }) => people),
    commune: Int32Array.from(points, ({ communeUid }) =>
      communeUid === null ? -2 : (placeOf.get(communeUid) ?? -1),
    ),
  };
}
