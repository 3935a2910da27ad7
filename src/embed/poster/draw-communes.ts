import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon as ArcPolygons,
  Polygon as ArcPolygon,
  Topology,
} from 'topojson-specification';
import { isInvented } from '#domain/provenance.ts';
import { computeReachedShare } from '../live/coverage-shades.ts';
import { coverageLayers } from '../options/embed-options.ts';
import type { PublishedReach, Snapshot } from '../snapshot/snapshot.ts';
import { type Box, clipLine } from './clip-to-box.ts';
import { toPathData } from './path-data.ts';
import type { PosterFrame } from './poster-frame.ts';
import type { PosterInk } from './poster-ink.ts';

/** In square units of the poster: a bend smaller than this is not seen. */
const leastBend = 6;

type Communes = Topology<{ communes: GeometryCollection }>;

/**
 * Communes and border: a path for each commune (`data-uid`, and `data-reach`: the percentages of people, hamlets and area
 * that what is operating reaches), warmer for those at the border; all of them together as the sheet that they stand on.
 */
export function drawCommunes(
  { communes, borderLines, coverage }: Pick<Snapshot, 'communes' | 'borderLines' | 'coverage'>,
  { project }: PosterFrame,
  box: Box,
  ink: PosterInk,
): string {
  const shapes = simplifyForPoster(communes.map(({ geometry }) => projected(geometry, project)));
  const all = shapes.objects.communes;
  const outlines = feature(shapes, all).features;
  const home = toPathData(polygonsOf(mergeAll(shapes)).flat(), true);
  const lines = borderLines.flatMap(({ geometry }) => projectedLines(geometry, project));
  const border = toPathData(
    lines.flatMap((line) => clipLine(thin(line), box)),
    false,
  );
  const isIllustrative = communes.some(({ provenance }) => isInvented(provenance));
  return [
    `<defs><clipPath id="p-inside"><path id="p-home" vector-effect="non-scaling-stroke" d="${home}"/></clipPath>`,
    `<pattern id="p-hatch" width="10" height="10" patternUnits="userSpaceOnUse"><path${ink('hatch')} d="M0 10L10 0"/></pattern></defs>`,
    ...communes.map(({ uid, isBorder }, row) => {
      const outline = outlines[row]?.geometry;
      const data = outline === undefined ? '' : toPathData(polygonsOf(outline).flat(), true);
      const reach = coverage?.byCommune.get(uid);
      const told = reach === undefined ? '' : ` data-reach="${percentages(reach)}"`;
      return `<path${ink(isBorder ? 'edge' : 'commune')} data-uid="${uid}"${told} d="${data}"/>`;
    }),
    isIllustrative ? '<use href="#p-home" fill="url(#p-hatch)"/>' : '',
    `<use href="#p-home"${ink('home')}/>`,
    border === ''
      ? ''
      : `<path clip-path="url(#p-inside)"${ink('band')} d="${border}"/><path${ink('border')} d="${border}"/>`,
  ].join('');
}

function percentages(reach: PublishedReach): string {
  return coverageLayers
    .map((layer) => {
      const share = computeReachedShare(reach, layer);
      return share === null ? '-' : Math.round(100 * share);
    })
    .join(',');
}

function mergeAll(shapes: Communes): Geometry {
  const parts = shapes.objects.communes.geometries as (ArcPolygon | ArcPolygons)[];
  return merge(shapes, parts);
}

/** A border is drawn twice and far beyond the communes: points nearer than four units are left out. */
function thin(line: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const [place, point] of line.entries()) {
    const last = kept.at(-1);
    const isFar =
      last === undefined ||
      Math.hypot((point[0] ?? 0) - (last[0] ?? 0), (point[1] ?? 0) - (last[1] ?? 0)) > 4;
    if (isFar || place === line.length - 1) kept.push(point);
  }
  return kept;
}

function simplifyForPoster(geometries: readonly (Polygon | MultiPolygon)[]): Communes {
  const whole = topology({
    communes: { type: 'GeometryCollection', geometries: [...geometries] },
  }) as Communes;
  return simplify(presimplify(whole), leastBend);
}

function projected(geometry: Polygon | MultiPolygon, project: PosterFrame['project']): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map((point) => [...project(point)]))),
  };
}

function projectedLines(
  geometry: Snapshot['borderLines'][number]['geometry'],
  project: PosterFrame['project'],
): readonly (readonly Position[])[] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => line.map((point) => [...project(point)]));
}

function polygonsOf(geometry: Geometry): readonly (readonly Position[][])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
