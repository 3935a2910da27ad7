import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapScheme } from '#domain/map-view.ts';
import { statuses } from '#domain/status.ts';

/** Shares are rounded to this many parts, so that thousands of clusters share some hundreds of images. */
const bucketCount = 12;

/** What a cluster sums up over its points: how many of each status. Spread into the source's `clusterProperties`. */
export function buildStatusSums(): Record<string, unknown> {
  return Object.fromEntries(
    statuses.map((status) => [status, ['+', ['case', ['==', ['get', 'status'], status], 1, 0]]]),
  );
}

/** Shares as the style rounds them: none vanishes. */
export function toBuckets(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((bucketCount * count) / total))));
}

/** The id of a cluster's donut as an expression; says what `imageIds.donut(scheme, radius, toBuckets(counts))` says. */
export function buildDonutId(
  scheme: MapScheme,
  radiusPx: ExpressionSpecification | number,
): ExpressionSpecification {
  const shares = statuses.flatMap((status, index) =>
    index === 0 ? [bucket(status)] : ['.', bucket(status)],
  );
  return [
    'concat',
    `donut/${scheme}/`,
    ['to-string', radiusPx],
    '/',
    ...shares,
  ] as unknown as ExpressionSpecification;
}

function bucket(status: string): unknown {
  const share = ['round', ['/', ['*', bucketCount, ['get', status]], ['get', 'point_count']]];
  return ['to-string', ['case', ['==', ['get', status], 0], 0, ['max', 1, share]]];
}
