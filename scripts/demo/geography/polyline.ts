import { distanceKm, type XyKm } from '../lib/equal-area-plane.ts';

/** Distance along the line of every vertex, in kilometres. */
export function cumulateKm(line: readonly XyKm[]): number[] {
  const along = [0];
  for (let i = 1; i < line.length; i++) {
    along.push((along[i - 1] as number) + distanceKm(line[i - 1] as XyKm, line[i] as XyKm));
  }
  return along;
}

/** Points every `stepKm` along the line, both ends kept. */
export function resample(line: readonly XyKm[], stepKm: number): XyKm[] {
  const along = cumulateKm(line);
  const totalKm = along.at(-1) ?? 0;
  const count = Math.max(1, Math.round(totalKm / stepKm));
  const points: XyKm[] = [];
  let segment = 1;
  for (let i = 0; i < count; i++) {
    const atKm = (totalKm * i) / count;
    while (segment < line.length - 1 && (along[segment] as number) < atKm) segment++;
    const [ax, ay] = line[segment - 1] as XyKm;
    const [bx, by] = line[segment] as XyKm;
    const startKm = along[segment - 1] as number;
    const lengthKm = (along[segment] as number) - startKm;
    const t = lengthKm === 0 ? 0 : (atKm - startKm) / lengthKm;
    points.push([ax + (bx - ax) * t, ay + (by - ay) * t]);
  }
  points.push(line.at(-1) as XyKm);
  return points;
}

/** Repeated [1 2 1] smoothing; the ends stay. */
export function smoothLine(line: readonly XyKm[], rounds: number): XyKm[] {
  let smooth = [...line];
  for (let round = 0; round < rounds; round++) {
    smooth = smooth.map((point, i) => {
      const before = smooth[i - 1];
      const after = smooth[i + 1];
      if (before === undefined || after === undefined) return point;
      return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
    });
  }
  return smooth;
}

export function nearestVertex(line: readonly XyKm[], point: XyKm): number {
  let best = 0;
  for (let i = 1; i < line.length; i++) {
    if (distanceKm(line[i] as XyKm, point) < distanceKm(line[best] as XyKm, point)) best = i;
  }
  return best;
}
