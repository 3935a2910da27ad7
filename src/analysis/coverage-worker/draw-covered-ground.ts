import { siteSetReadings } from '#domain/site-set.ts';
import type { CoverageEngine } from '../coverage/coverage-engine.ts';
import { drawGround, type GroundPolygons } from '../coverage/draw-ground.ts';

export type GroundRequest = {
  /** Places of communes, the most wanted first. */
  readonly communes: Int32Array;
  /** Place in `siteSetReadings`. */
  readonly reading: number;
  readonly k: number;
  /** After so long no further commune is begun, so that others get their turn. One is always drawn. */
  readonly budgetMs: number;
};

export type GroundAnswer = {
  /** How many of the communes asked for were drawn, from the first on. */
  readonly drawnCount: number;
  /** A commune without covered ground has no polygon. */
  readonly covered: GroundPolygons;
};

export function drawCoveredGround(
  { input, area }: CoverageEngine,
  { communes, reading, k, budgetMs }: GroundRequest,
  nowMs: () => number,
): GroundAnswer {
  const startedMs = nowMs();
  let drawnCount = 0;
  function* whileThereIsTime() {
    for (const commune of communes) {
      if (drawnCount > 0 && nowMs() - startedMs > budgetMs) return;
      drawnCount++;
      yield commune;
    }
  }
  const setCount = siteSetReadings.length;
  const { covered } = drawGround(input.communes, area, whileThereIsTime(), reading, k, setCount, 'covered');
  return { drawnCount, covered };
}
