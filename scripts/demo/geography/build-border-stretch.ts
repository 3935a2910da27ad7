import { distanceKm, toPlane, type XyKm } from '../lib/equal-area-plane.ts';
import type { Commune2024Fact } from '../lib/read-facts.ts';
import { valueNoise } from '../lib/value-noise.ts';
import type { LonLat } from '../lib/equal-area-plane.ts';
import { cumulateKm, nearestVertex, resample, smoothLine } from './polyline.ts';

export type BorderStretch = {
  line: XyKm[];
  /** Vertex at which the stretch of the commune of that border order begins; the last entry is the end of the line. */
  starts: number[];
  /** Natural Earth's line before and after the stretch, unchanged. */
  before: LonLat[];
  after: LonLat[];
};

const FIRST_END: LonLat = [106.45, 11.67];
const LAST_END: LonLat = [107.21, 12.3];
const STEP_KM = 0.08;
const BLEND_KM = 0.8;
const OCTAVES_KM = [1.4, 0.8, 0.45, 0.26];

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

function normals(line: readonly XyKm[]): XyKm[] {
  return line.map((_, i) => {
    const [ax, ay] = line[Math.max(0, i - 1)] as XyKm;
    const [bx, by] = line[Math.min(line.length - 1, i + 1)] as XyKm;
    const length = distanceKm([ax, ay], [bx, by]);
    return [-(by - ay) / length, (bx - ax) / length];
  });
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
  const base = resample(smoothLine(resample(plane.slice(first, last + 1), 0.5), 10), STEP_KM);
  const along = cumulateKm(base);
  const splits = chooseSplitsKm(base, communes);
  const starts = splits.map((km) => along.findIndex((at) => at >= km - 1e-9));
  starts[starts.length - 1] = base.length - 1;
  const noises = OCTAVES_KM.map((_, octave) => valueNoise(`border ${octave}`));
  const offsets = along.map((km) => {
    let sum = 0;
    OCTAVES_KM.forEach(
      (lambda, octave) => (sum += lambda * (noises[octave]?.(km / lambda, octave + 0.5) ?? 0)),
    );
    return sum;
  });
  const across = normals(base);
  const taper = along.map((km) => Math.min(1, km / 2, ((along.at(-1) ?? 0) - km) / 2));
  const strength = communes.map(() => 0.5);
  let line: XyKm[] = base;
  for (let round = 0; round < 80; round++) {
    line = base.map(([x, y], i) => {
      const km = along[i] as number;
      const amplitude = blend(splits, strength, km) * (offsets[i] as number) * (taper[i] as number);
      const [nx, ny] = across[i] as XyKm;
      return [x + nx * amplitude, y + ny * amplitude];
    });
    const reached = cumulateKm(line);
    communes.forEach((commune, i) => {
      const km = (reached[starts[i + 1] as number] as number) - (reached[starts[i] as number] as number);
      strength[i] = Math.min(
        4,
        Math.max(0.02, (strength[i] as number) * (1 + 0.8 * (commune.borderKm / km - 1))),
      );
    });
  }
  return { line, starts, before: landBorder.slice(0, first + 1), after: landBorder.slice(last) };
}

function blend(splits: readonly number[], strength: readonly number[], km: number): number {
  let value = strength[0] as number;
  for (let i = 1; i < strength.length; i++) {
    const t = Math.min(1, Math.max(0, (km - (splits[i] as number)) / BLEND_KM + 0.5));
    value += t * ((strength[i] as number) - (strength[i - 1] as number));
  }
  return value;
}
