import type { Commune2024Fact, CommuneFact, DistrictFact } from '../lib/read-facts.ts';
import { QUANTA_A_DEGREE, regionRings, ringsAreaKm2, type ShapedArc } from './build-geography.ts';

type Shape = {
  type: 'Polygon' | 'MultiPolygon';
  arcs: number[][] | number[][][];
  properties: { code: string };
};

const ORIGIN = [106, 11] as const;

function buildShape(arcs: readonly ShapedArc[], code: string, belongs: (region: number) => boolean): Shape {
  const rings = regionRings(arcs, belongs);
  const outer = rings.filter((ring) => ringsAreaKm2(arcs, [ring]) > 0);
  const holes = rings.filter((ring) => ringsAreaKm2(arcs, [ring]) <= 0);
  const [only] = outer;
  if (only === undefined || outer.length > 1) throw new Error(`${code} is in ${outer.length} pieces`);
  return { type: 'Polygon', arcs: [only, ...holes], properties: { code } };
}

function encodeArc(arc: ShapedArc): number[][] {
  let [lastX, lastY] = [ORIGIN[0] * QUANTA_A_DEGREE, ORIGIN[1] * QUANTA_A_DEGREE];
  return arc.points.map(([x, y]) => {
    const delta = [x - lastX, y - lastY];
    lastX = x;
    lastY = y;
    return delta;
  });
}

function collect(shapes: Shape[]): { type: string; geometries: Shape[] } {
  return { type: 'GeometryCollection', geometries: shapes };
}

/** One topology for all levels, so that a commune of 2025 is exactly the union of its communes of 2024. */
export function writeTopology(
  arcs: readonly ShapedArc[],
  communes2024: readonly Commune2024Fact[],
  communes2025: readonly CommuneFact[],
  districts2024: readonly DistrictFact[],
): string {
  const inHome = (region: number): boolean => communes2024[region] !== undefined;
  const topology = {
    type: 'Topology',
    transform: { scale: [1 / QUANTA_A_DEGREE, 1 / QUANTA_A_DEGREE], translate: ORIGIN },
    objects: {
      communes2024: collect(
        communes2024.map(({ code }, i) => buildShape(arcs, code, (region) => region === i)),
      ),
      communes2025: collect(
        communes2025.map(({ code }) =>
          buildShape(arcs, code, (region) => communes2024[region]?.code2025 === code),
        ),
      ),
      districts2024: collect(
        districts2024.map(({ code }) =>
          buildShape(arcs, code, (region) => communes2024[region]?.districtCode === code),
        ),
      ),
      provinces2024: collect([buildShape(arcs, '70', inHome)]),
      provinces2025: collect([buildShape(arcs, '75', inHome)]),
    },
    arcs: arcs.map(encodeArc),
  };
  return `${JSON.stringify(topology)}\n`;
}
