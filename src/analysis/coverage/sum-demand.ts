import type { DemandArrays } from '#domain/coverage-figures.ts';
import type { CoverOptions } from './cover-options.ts';
import type { DemandCover } from './demand-cover.ts';
import type { DemandTable } from './packed.ts';

export type DemandSums = {
  readonly byCommune: DemandArrays;
  /** Points of each commune, in the order of the table. */
  readonly pointsOf: (commune: number) => readonly number[];
  /** Sums the named communes anew, in the order of their points, so that the sums are the same to the last bit as sums of everything. */
  readonly update: (communes: readonly number[]) => void;
};

/** Points in no commune take no part. */
export function createDemandSums(
  demand: DemandTable,
  cover: DemandCover,
  communeCount: number,
  { setCount, maxDepth }: CoverOptions,
): DemandSums {
  const stride = setCount * maxDepth;
  const byCommune: DemandArrays = {
    weight: new Float64Array(communeCount * stride),
    points: new Float64Array(communeCount * stride),
    allWeight: new Float64Array(communeCount),
    allPoints: new Float64Array(communeCount),
  };
  const points: number[][] = Array.from({ length: communeCount }, () => []);
  for (let point = 0; point < demand.count; point++) points[demand.commune[point] as number]?.push(point);
  points.forEach((list, commune) => {
    byCommune.allPoints[commune] = list.length;
    byCommune.allWeight[commune] = list.reduce((sum, point) => sum + (demand.weight[point] as number), 0);
  });

  const sum = (commune: number): void => {
    const at = commune * stride;
    byCommune.weight.fill(0, at, at + stride);
    byCommune.points.fill(0, at, at + stride);
    for (const point of points[commune] ?? []) {
      const weight = demand.weight[point] as number;
      for (let set = 0; set < setCount; set++) {
        const depth = Math.min(maxDepth, cover.depthAt(point, set));
        for (let place = at + set * maxDepth; place < at + set * maxDepth + depth; place++) {
          byCommune.weight[place] = (byCommune.weight[place] as number) + weight;
          byCommune.points[place] = (byCommune.points[place] as number) + 1;
        }
      }
    }
  };
  for (let commune = 0; commune < communeCount; commune++) sum(commune);
  return {
    byCommune,
    pointsOf: (commune) => points[commune] ?? [],
    update: (communes) => communes.filter((commune) => commune >= 0).forEach(sum),
  };
}
