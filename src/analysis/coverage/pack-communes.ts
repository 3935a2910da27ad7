import type { MultiPolygon, Polygon } from 'geojson';
import { authalicSine, radiansPerDegree } from './ellipsoid.ts';
import { createFrame, type Frame, projectInto } from './frame.ts';
import { appendPart, createPackLists, finishPacking, type PackLists, type PlaneRing } from './pack-lists.ts';
import type { PackedCommunes } from './packed.ts';

/** A ring that could not be packed, or a commune of which nothing was left. */
type PackFault = {
  readonly commune: number;
  readonly fault: 'ring_too_small' | 'not_finite' | 'empty';
};

export type PackResult = { readonly communes: PackedCommunes; readonly faults: readonly PackFault[] };

/** Outlines in the order of the communes; null packs as a commune without area. */
export function packCommunes(geometries: readonly (Polygon | MultiPolygon | null)[]): PackResult {
  const faults: PackFault[] = [];
  const lists = createPackLists();
  geometries.forEach((geometry, commune) => {
    const before = lists.partCommune.length;
    for (const rings of toParts(geometry)) packPart(lists, rings, commune, faults);
    if (lists.partCommune.length === before) faults.push({ commune, fault: 'empty' });
    lists.communeParts.push(lists.partCommune.length);
  });
  return { communes: finishPacking(lists, geometries.length), faults };
}

type Ring = readonly (readonly number[])[];

function toParts(geometry: Polygon | MultiPolygon | null): readonly (readonly Ring[])[] {
  if (geometry === null) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function packPart(lists: PackLists, rings: readonly Ring[], commune: number, faults: PackFault[]): void {
  const good = rings.filter((ring) => ring.every(isOnEarth));
  if (good.length < rings.length) faults.push({ commune, fault: 'not_finite' });
  const [shell] = good;
  if (shell === undefined || shell !== rings[0]) return;
  const box = boxOf(shell);
  const centre = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const;
  const frame = createFrame(...centre);
  const plane = good.map((ring) => toPlane(ring, frame));
  const dropped = appendPart(lists, commune, plane, centre, box);
  for (let ring = 0; ring < dropped; ring++) faults.push({ commune, fault: 'ring_too_small' });
}

function isOnEarth(position: readonly number[]): boolean {
  const [lon, lat] = position;
  return Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lat ?? 0) < 90;
}

function toPlane(ring: Ring, frame: Frame): PlaneRing {
  const xy = new Float64Array(2 * ring.length);
  ring.forEach(([lon = 0, lat = 0], i) =>
    projectInto(xy, 2 * i, frame, lon * radiansPerDegree, authalicSine(lat)),
  );
  return [...xy];
}

/** West, south, east, north. */
function boxOf(ring: Ring): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of ring) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
