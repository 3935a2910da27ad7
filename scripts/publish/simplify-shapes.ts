import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { SnapshotFile } from '#embed/snapshot/snapshot-file.ts';

type Outline = { readonly geometry: Polygon | MultiPolygon };
type Line = { readonly geometry: LineString | MultiLineString };

/** A bend smaller than this triangle is about a pixel at zoom 11: some 70 m by 70 m. */
const leastBendDeg2 = 4e-7;

/** Hundred-thousandths of a degree, about a metre. */
const stepDeg = 1e-5;

/**
 * Outlines and border as one topology, simplified for the screen line by line: what two neighbours share is simplified
 * once, so that no gap opens between them (Visvalingam's effective area).
 */
export function simplifyShapes(
  communes: readonly Outline[],
  borderLines: readonly Line[],
  leastDeg2 = leastBendDeg2,
): SnapshotFile['shapes'] {
  const whole = topology(
    {
      communes: collect(communes),
      border: collect(borderLines),
    },
    1e7,
  ) as Topology<{ communes: GeometryCollection; border: GeometryCollection }>;
  const simple = simplify(presimplify(whole), leastDeg2);
  const shapes = quantize(simple, { scale: [stepDeg, stepDeg], translate: [100, 0] });
  return shapes;
}

function collect(shapes: readonly (Outline | Line)[]) {
  return { type: 'GeometryCollection' as const, geometries: shapes.map(({ geometry }) => geometry) };
}
