import { fromPlane, ringAreaKm2, toPlane, type LonLat, type XyKm } from '../lib/equal-area-plane.ts';
import type { Commune2024Fact, NamedPlace } from '../lib/read-facts.ts';
import { buildBorderStretch, type BorderStretch } from './build-border-stretch.ts';
import { buildRegions } from './build-regions.ts';
import { cleanLabels } from './clean-labels.ts';
import { findCrossings, type GridPoint } from './find-crossings.ts';
import { buildLandGrid, FOREIGN } from './land-grid.ts';
import { findBorderStrips } from './plant-seeds.ts';
import { roughen, smoothNet, type Roughness } from './shape-arcs.ts';
import { stitchRings } from './stitch-rings.ts';
import { traceArcs, type Arc } from './trace-arcs.ts';

/** Degrees times this are the whole numbers in which arcs are kept: about one metre. */
export const QUANTA_A_DEGREE = 100_000;

export type ShapedArc = Omit<Arc, 'points'> & { points: GridPoint[] };

export type Geography = {
  /** Regions are numbered as the communes of 2024 are listed; their count stands for the land outside, -1 for Cambodia. */
  arcs: ShapedArc[];
  border: BorderStretch;
};

const ROUNDS = 60;
/** What smoothing takes from a region, whose outline is on the whole convex. */
const SMOOTHING_LOSS_KM2 = 0.05;

export function toLonLat([x, y]: GridPoint): LonLat {
  return [x / QUANTA_A_DEGREE, y / QUANTA_A_DEGREE];
}

function quantize(point: XyKm): GridPoint {
  const [lon, lat] = fromPlane(point);
  return [Math.round(lon * QUANTA_A_DEGREE), Math.round(lat * QUANTA_A_DEGREE)];
}

/** Illustrative outlines of the communes of 2024 with true areas, true seats and true lengths of border. */
export function buildGeography(
  landBorder: readonly LonLat[],
  communes2024: readonly Commune2024Fact[],
  neighbours: readonly NamedPlace[],
): Geography {
  const atBorder = communes2024.filter(({ borderOrder }) => borderOrder !== null);
  const inOrder = atBorder.toSorted((a, b) => (a.borderOrder ?? 0) - (b.borderOrder ?? 0));
  const border = buildBorderStretch(landBorder, inOrder);
  const grid = buildLandGrid(border);
  const strips = findBorderStrips(grid, border);
  cleanLabels(grid, strips, () => true);
  const order = inOrder.map(({ code }) => communes2024.findIndex((commune) => commune.code === code));
  const areas = communes2024.map(({ areaKm2 }) => areaKm2 + SMOOTHING_LOSS_KM2);
  const labels = buildRegions(grid, strips, { communes2024, neighbours }, areas, ROUNDS);
  const arcs = shapeArcs(traceArcs(grid, labels, communes2024.length), border, order);
  return { arcs, border };
}

function shapeArcs(traced: readonly Arc[], border: BorderStretch, order: readonly number[]): ShapedArc[] {
  const fixed = new Map<number, XyKm>();
  const borderPoints = new Map<Arc, XyKm[]>();
  for (const arc of traced) {
    if (arc.left !== FOREIGN && arc.right !== FOREIGN) continue;
    const place = order.indexOf(Math.max(arc.left, arc.right));
    if (place === -1 || borderPoints.size > order.length)
      throw new Error('a commune without border touches it');
    const stretch = border.line.slice(border.starts[place], (border.starts[place + 1] as number) + 1);
    const points = arc.left === FOREIGN ? stretch : stretch.toReversed();
    borderPoints.set(arc, points);
    fixed.set(arc.from, points[0] as XyKm);
    fixed.set(arc.to, points.at(-1) as XyKm);
  }
  if (borderPoints.size !== order.length)
    throw new Error(`${borderPoints.size} border arcs for ${order.length} communes`);
  const smooth = smoothNet(
    traced.map((arc) => ({ ...arc, points: borderPoints.get(arc) ?? arc.points })),
    fixed,
  );
  const levels: Roughness[] = traced.map(() => 0);
  for (let round = 0; round < 12; round++) {
    const shaped = smooth.map((arc, i) => {
      const own = borderPoints.get(traced[i] as Arc);
      return {
        ...arc,
        points: (
          own ?? roughen(arc.points, `arc ${arc.left} ${arc.right} ${arc.from}`, levels[i] as Roughness)
        ).map(quantize),
      };
    });
    const crossing = [...findCrossings(shaped.map(({ points }) => points))].filter(
      (i) => !borderPoints.has(traced[i] as Arc),
    );
    if (crossing.length === 0) return shaped;
    console.log('crossing', round, crossing.length);
    for (const i of crossing) levels[i] = Math.min(3, (levels[i] as number) + 1) as Roughness;
  }
  throw new Error('boundaries still cross');
}

/** Area enclosed by rings of arc references, in square kilometres on the ellipsoid. */
export function ringsAreaKm2(arcs: readonly ShapedArc[], rings: readonly (readonly number[])[]): number {
  let total = 0;
  for (const ring of rings) {
    total += ringAreaKm2(
      ring
        .flatMap((reference) => arcPoints(arcs, reference).slice(0, -1))
        .map((point) => toPlane(toLonLat(point))),
    );
  }
  return total;
}

export function arcPoints(arcs: readonly ShapedArc[], reference: number): readonly GridPoint[] {
  const arc = arcs[reference >= 0 ? reference : ~reference] as ShapedArc;
  return reference >= 0 ? arc.points : arc.points.toReversed();
}

export function regionRings(arcs: readonly ShapedArc[], belongs: (region: number) => boolean): number[][] {
  return stitchRings(arcs, belongs);
}
