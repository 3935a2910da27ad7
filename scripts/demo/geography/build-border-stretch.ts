import { distanceKm, fromPlane, toPlane, type XyKm } from '../lib/equal-area-plane.ts';
import type { Commune2024Fact } from '../lib/read-facts.ts';
import { seededRandom } from '../lib/seeded-random.ts';
import type { LonLat } from '../lib/equal-area-plane.ts';
import { buildMeander, type Offset, type Stretch } from './meander.ts';
import { cumulateKm, nearestVertex, resample, smoothLine } from './polyline.ts';

export type BorderStretch = {
  line: XyKm[];
  /** Vertex at which the stretch of the commune of that border order begins; the last entry is the end of the line. */
  starts: number[];
  /** Natural Earth's line before and after the stretch. */
  before: LonLat[];
  after: LonLat[];
};

const FIRST_END: LonLat = [106.45, 11.67];
const LAST_END: LonLat = [107.21, 12.3];
const STEP_KM = 0.08;
/** Steps to each side over which the direction of the base line is taken. */
const REACH = 6;
/** The swing is sought by halving: this often, between a straight line and bends that touch. */
const HALVINGS = 40;
const MAX_SWING_RAD = 2;
/** From its two ends inwards the line finds its swing over this length. */
const CALM_KM = 4;
/** The first vertex lies this far before the province begins. */
const LEAD_IN_KM = 2.6;

/** How far a stretch is from being windable into its true length. */
function excess(ratio: number): number {
  return Math.max(0, ratio - 2.5) - Math.max(0, 1.2 - ratio);
}

/** Where one commune's stretch ends and the next begins, in kilometres along the generalised line. */
function chooseSplitsKm(base: readonly XyKm[], communes: readonly Commune2024Fact[]): number[] {
  const along = cumulateKm(base);
  const totalKm = along.at(-1) ?? 0;
  const seatsKm = communes.map((commune) => along[nearestVertex(base, toPlane(commune.lonLat))] as number);
  const wantedKm = communes.map((commune) => commune.borderKm);
  const trueKm = wantedKm.reduce((sum, km) => sum + km, 0);
  const splits = [0];
  let reachedKm = 0;
  for (let i = 1; i < communes.length; i++) {
    reachedKm += wantedKm[i - 1] as number;
    const bySeats = ((seatsKm[i - 1] as number) + (seatsKm[i] as number)) / 2;
    splits.push(0.8 * bySeats + 0.2 * ((reachedKm / trueKm) * totalKm));
  }
  splits.push(totalKm);
  for (let round = 0; round < 400; round++) {
    for (let i = 1; i < communes.length; i++) {
      const [low, here, high] = [splits[i - 1] as number, splits[i] as number, splits[i + 1] as number];
      const shorter = (wantedKm[i - 1] as number) / Math.max(here - low, 0.1);
      const longer = (wantedKm[i] as number) / Math.max(high - here, 0.1);
      splits[i] = here + 0.05 * Math.max(-3, Math.min(3, excess(shorter) - excess(longer)));
    }
  }
  return splits;
}

/** Lays offsets along and across a line down on the plane. */
function place(base: readonly XyKm[], offsets: readonly Offset[]): XyKm[] {
  return offsets.map(({ alongKm, acrossKm }) => {
    const at = Math.min(base.length - 1.001, Math.max(0, alongKm / STEP_KM));
    const i = Math.floor(at);
    const [ax, ay] = base[i] as XyKm;
    const [bx, by] = base[i + 1] as XyKm;
    const [px, py] = base[Math.max(0, i - REACH)] as XyKm;
    const [qx, qy] = base[Math.min(base.length - 1, i + 1 + REACH)] as XyKm;
    const lengthKm = distanceKm([px, py], [qx, qy]);
    const t = at - i;
    return [
      ax + (bx - ax) * t - ((qy - py) / lengthKm) * acrossKm,
      ay + (by - ay) * t + ((qx - px) / lengthKm) * acrossKm,
    ];
  });
}

/** The bends of one commune's stretch, swung just so far that it has its true length. */
function windStretch(base: readonly XyKm[], stretch: Stretch, commune: Commune2024Fact): XyKm[] {
  const end = place(base, [{ alongKm: stretch.toKm, acrossKm: 0 }]);
  const wind = (swingRad: number): XyKm[] =>
    place(base, buildMeander(stretch, swingRad, seededRandom(`border ${commune.code}`)));
  let [low, high] = [0, MAX_SWING_RAD];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    const lengthKm = cumulateKm([...wind(middle), ...end]).at(-1) ?? 0;
    if (lengthKm < commune.borderKm) low = middle;
    else high = middle;
  }
  return wind((low + high) / 2);
}

/**
 * The illustrative border of the demonstration: Natural Earth's generalised line, wound like the
 * streams it follows until every border commune has its true length of border.
 */
export function buildBorderStretch(
  landBorder: readonly LonLat[],
  communes: readonly Commune2024Fact[],
): BorderStretch {
  const plane = landBorder.map(toPlane);
  const first = nearestVertex(plane, toPlane(FIRST_END));
  const last = nearestVertex(plane, toPlane(LAST_END));
  const dense = resample(smoothLine(resample(plane.slice(first, last + 1), 0.5), 60), STEP_KM);
  const skipped = Math.round(LEAD_IN_KM / STEP_KM);
  const base = dense.slice(skipped);
  const stepKm = (cumulateKm(base).at(-1) ?? 0) / (base.length - 1);
  const splits = chooseSplitsKm(base, communes).map((km) => (km / stepKm) * STEP_KM);
  const totalKm = splits.at(-1) as number;
  const calm = (km: number): number => Math.min(1, 0.2 + Math.min(km, totalKm - km) / CALM_KM);
  const line: XyKm[] = [];
  const starts: number[] = [];
  communes.forEach((commune, i) => {
    starts.push(line.length);
    const stretch = { fromKm: splits[i] as number, toKm: splits[i + 1] as number, calm };
    line.push(...windStretch(base, stretch, commune));
  });
  starts.push(line.length);
  line.push(base.at(-1) as XyKm);
  return {
    line,
    starts,
    before: [...landBorder.slice(0, first + 1), ...dense.slice(1, skipped + 1).map(fromPlane)],
    after: landBorder.slice(last),
  };
}
