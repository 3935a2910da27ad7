import type { FeatureCollection, Geometry, Position } from 'geojson';
import { type Box, clipLine, clipRing } from './clip-to-box.ts';
import { toPathData } from './path-data.ts';
import type { PosterFrame } from './poster-frame.ts';
import type { PosterInk, PosterPart } from './poster-ink.ts';
import { thinLine } from './thin-line.ts';

/** The files of the basemap that a poster is drawn on. Land has no country fill. */
export type PosterGround = Readonly<Record<'land' | 'lakes' | 'rivers' | 'neighbours', FeatureCollection>>;

/** Below this zoom a picture is of the nation or more, and a coast drawn to the last bend would be most of its bytes. */
export const nationZoom = 6.5;
const fullDetail = { step: 0, ringSpan: 0, lineSpan: 0 };
const nationDetail = { step: 3.5, ringSpan: 6, lineSpan: 40 };

/** Sea, land, water and the borders between neighbours, as far as `box` reaches. */
export function drawGround(
  ground: PosterGround,
  { project, view }: PosterFrame,
  box: Box,
  ink: PosterInk,
): string {
  const [left, top, right, bottom] = box;
  const detail = view.zoom < nationZoom ? nationDetail : fullDetail;
  const areas = (part: PosterPart, rings: readonly (readonly Position[])[]) =>
    path(
      part,
      ink,
      toPathData(
        rings
          .filter((ring) => isVietnamese(ring) || spanOf(ring.map(toPoint)) >= detail.ringSpan)
          .map((ring) => thinLine(clipRing(ring.map(toPoint), box), detail.step)),
        true,
      ),
    );
  const lines = (part: PosterPart, given: readonly (readonly Position[])[]) =>
    path(
      part,
      ink,
      toPathData(
        given
          .flatMap((line) => clipLine(line.map(toPoint), box))
          .filter((line) => spanOf(line) >= detail.lineSpan)
          .map((line) => thinLine(line, detail.step)),
        false,
      ),
    );
  const toPoint = (lonLat: Position): Position => [...project(lonLat)];
  return [
    `<path${ink('sea')} d="M${left} ${top}H${right}V${bottom}H${left}z"/>`,
    areas('land', ringsOf(ground.land)),
    areas('lake', ringsOf(ground.lakes)),
    lines('river', linesOf(ground.rivers)),
    lines('neighbour', linesOf(ground.neighbours)),
  ].join('');
}

/** Across, in units of the picture. */
function spanOf(points: readonly Position[]): number {
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** The islands of Hoàng Sa and Trường Sa are small and are never left out. */
function isVietnamese([first]: readonly Position[]): boolean {
  const [lon = 0, lat = 0] = first ?? [];
  return lon > 110.5 && lon < 117.5 && lat > 6 && lat < 17.5;
}

function path(part: PosterPart, ink: PosterInk, data: string): string {
  return data === '' ? '' : `<path${ink(part)} d="${data}"/>`;
}

function ringsOf({ features }: FeatureCollection): readonly (readonly Position[])[] {
  return features.flatMap(({ geometry }) => polygonsOf(geometry).flat());
}

function polygonsOf(geometry: Geometry): readonly (readonly Position[][])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function linesOf({ features }: FeatureCollection): readonly (readonly Position[])[] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
}
