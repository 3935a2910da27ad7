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
import { orientBorderLine } from '#map/sources/orient-border-line.ts';
import { isInvented } from '#domain/provenance.ts';
import { computeReachedShare } from '../live/coverage-shades.ts';
import { coverageLayers } from '../options/embed-options.ts';
import type { PublishedReach, Snapshot } from '../snapshot/snapshot.ts';
import { type Box, clipLine } from './clip-to-box.ts';
import { moveRight } from './move-right.ts';
import { toPathData } from './path-data.ts';
import type { PosterFrame } from './poster-frame.ts';
import type { PosterInk } from './poster-ink.ts';
import { thinLine } from './thin-line.ts';

/** In square units of the poster: a bend smaller than this is not seen. */
const leastBend = 6;

/** Most communes that are drawn each by itself. */
const mostCommunes = 400;

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
  const pathOf = (drawn: readonly (readonly Position[])[]) =>
    toPathData(
      drawn.flatMap((line) => clipLine(line, box)),
      false,
    );
  const border = pathOf(lines.map((line) => thinLine(line, 4)));
  const band = pathOf(lines.map((line) => moveRight(thinLine(line, 9), 5)));
  const isIllustrative = communes.some(({ provenance }) => isInvented(provenance));
  return [
    `<defs><path id="p-home" vector-effect="non-scaling-stroke" d="${home}"/><path id="p-line" vector-effect="non-scaling-stroke" d="${border}"/>`,
    `<pattern id="p-hatch" width="10" height="10" patternUnits="userSpaceOnUse"><path${ink('hatch')} d="M0 10L10 0"/></pattern></defs>`,
    ...(communes.length > mostCommunes
      ? drawTogether(shapes, communes, ink)
      : communes.map(({ uid, isBorder }, row) => {
          const outline = outlines[row]?.geometry;
          const data = outline === undefined ? '' : toPathData(polygonsOf(outline).flat(), true);
          const reach = coverage?.byCommune.get(uid);
          const told = reach === undefined ? '' : ` data-reach="${percentages(reach)}"`;
          return `<path${ink(isBorder ? 'edge' : 'commune')} data-uid="${uid}"${told} d="${data}"/>`;
        })),
    isIllustrative ? '<use href="#p-home" fill="url(#p-hatch)"/>' : '',
    `<use href="#p-home"${ink('home')}/>`,
    border === ''
      ? ''
      : `<path${ink('band')} d="${band}"/><use href="#p-line"${ink('casing')}/><use href="#p-line"${ink('border')}/>`,
  ].join('');
}

/** So many that none could be made out: one sheet, and on it one of those at the border. */
function drawTogether(shapes: Communes, communes: Snapshot['communes'], ink: PosterInk): readonly string[] {
  const edge = merge(
    shapes,
    partsOf(shapes).filter((_, row) => communes[row]?.isBorder === true),
  );
  return [
    `<use href="#p-home"${ink('commune')}/>`,
    `<path${ink('edge')} d="${toPathData(polygonsOf(edge).flat(), true)}"/>`,
  ];
}

function partsOf(shapes: Communes): (ArcPolygon | ArcPolygons)[] {
  return shapes.objects.communes.geometries as (ArcPolygon | ArcPolygons)[];
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
  return merge(shapes, partsOf(shapes));
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
  return lines.map((line) => orientBorderLine(line).map((point) => [...project(point)]));
}

function polygonsOf(geometry: Geometry): readonly (readonly Position[][])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
