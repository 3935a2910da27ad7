import type { FeatureCollection, Geometry, Position } from 'geojson';
import { type Box, clipLine, clipRing } from './clip-to-box.ts';
import { toPathData } from './path-data.ts';
import type { PosterFrame } from './poster-frame.ts';
import type { PosterInk, PosterPart } from './poster-ink.ts';

/** The files of the basemap that a poster is drawn on. Land has no country fill. */
export type PosterGround = Readonly<Record<'land' | 'lakes' | 'rivers' | 'neighbours', FeatureCollection>>;

/** Sea, land, water and the borders between neighbours, as far as `box` reaches. */
export function drawGround(ground: PosterGround, { project }: PosterFrame, box: Box, ink: PosterInk): string {
  const [left, top, right, bottom] = box;
  const areas = (part: PosterPart, rings: readonly (readonly Position[])[]) =>
    path(
      part,
      ink,
      toPathData(
        rings.map((ring) => clipRing(ring.map(toPoint), box)),
        true,
      ),
    );
  const lines = (part: PosterPart, given: readonly (readonly Position[])[]) =>
    path(
      part,
      ink,
      toPathData(
        given.flatMap((line) => clipLine(line.map(toPoint), box)),
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
