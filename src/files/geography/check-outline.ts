import type { Geometry, Position } from 'geojson';
import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { forEachPosition } from '../crs/map-positions.ts';
import { mendPolygons } from '../geometry/mend-polygons.ts';
import type { PolygonRings } from '../geometry/polygon-area.ts';

export type CheckedOutline = {
  readonly polygons: readonly PolygonRings[];
  readonly findings: readonly Finding[];
};

/** An area's outline made valid, or the reason and place why not. */
export function checkOutline(geometry: Geometry | null, row: number, code: string | null): CheckedOutline {
  if (geometry === null) return refuse(toFinding('refused', 'geometry-missing', { row, code }));
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
    return refuse(toFinding('refused', 'geometry-kind', { row, code, facts: { kind: geometry.type } }));
  }
  const misplaced = findMisplaced(geometry);
  if (misplaced !== null)
    return refuse(toFinding('refused', misplaced.rule, { row, code, lonLat: misplaced.lonLat }));
  const source = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const mended = mendPolygons(source as unknown as readonly PolygonRings[]);
  if (mended.refusal !== null) {
    const { rule, lonLat } = mended.refusal;
    const facts = { areaPercent: toPercent(mended.areaChangeShare) };
    return refuse(toFinding('refused', rule, { row, code, lonLat, facts }));
  }
  const findings = mended.faults.map(({ rule, lonLat }) => {
    const isHarmless = rule === 'ring-orientation';
    return toFinding(isHarmless ? 'note' : 'mended', rule, {
      row,
      code,
      lonLat,
      facts: { areaPercent: toPercent(mended.areaChangeShare) },
    });
  });
  return { polygons: mended.polygons, findings: onePerRule(findings) };
}

function refuse(finding: Finding): CheckedOutline {
  return { polygons: [], findings: [finding] };
}

/** The first position that is no number or lies outside the box around Vietnam with its islands. */
export function findMisplaced(
  geometry: Geometry,
): { readonly rule: 'coordinates-not-finite' | 'outside-vietnam'; readonly lonLat: LonLat | null } | null {
  const found: { rule: 'coordinates-not-finite' | 'outside-vietnam'; lonLat: LonLat | null }[] = [];
  forEachPosition(geometry, (position) => {
    if (found.length > 0) return;
    const [lon, lat] = toLonLat(position);
    if (!Number.isFinite(lon) || !Number.isFinite(lat))
      found.push({ rule: 'coordinates-not-finite', lonLat: null });
    else if (lon < 101 || lon > 119 || lat < 5.5 || lat > 24.5)
      found.push({ rule: 'outside-vietnam', lonLat: [lon, lat] });
  });
  return found[0] ?? null;
}

export function toLonLat([lon, lat]: Position): LonLat {
  return [typeof lon === 'number' ? lon : Number.NaN, typeof lat === 'number' ? lat : Number.NaN];
}

function onePerRule(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (finding, index) => findings.findIndex(({ rule }) => rule === finding.rule) === index,
  );
}

function toPercent(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}
