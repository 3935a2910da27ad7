import type { CoverageRunner } from '#analysis/coverage-worker/coverage-runner.ts';
import type { CoveredGround } from '#domain/coverage-overlay.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { readingsOf } from '#domain/site-set.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { readCovered } from './read-covered.ts';

/** How long the worker draws before it looks for other work: less than a frame. */
const budgetMs = 8;

type Covered = ReadonlyMap<AdminUnitUid, CoveredGround>;
type Asked = { readonly answer: CoverageAnswer; readonly wanted: Int32Array };

/**
 * Fetches covered ground from the worker piece by piece, the latest answer's only, and tells after each piece. `end` is that of the
 * interval: with sites of unknown status silent, or working. `onDrawn` gets the communes of a piece; after the last one, none is left.
 */
export type GroundFeed = {
  /** `wanted` are places in the ground of the answer, the first ones first. */
  readonly want: (answer: CoverageAnswer, wanted: Int32Array) => void;
  readonly covered: () => Covered;
  /** Takes pieces away that are known to be stale; they come again when they are wanted. */
  readonly drop: (uids: readonly AdminUnitUid[]) => void;
  readonly stop: () => void;
};

export function createGroundFeed(
  runner: () => CoverageRunner,
  end: 'low' | 'high',
  onDrawn: (uids: readonly AdminUnitUid[], isWhole: boolean) => void,
): GroundFeed {
  let covered: Covered = new Map();
  let asked: Asked | null = null;
  /** What the pieces that are here are of; another one starts anew. */
  let drawnOf = '';
  let isBusy = false;
  const latest = () => asked;

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let now = latest(); now !== null; now = latest()) {
      // oxlint-disable-next-line no-await-in-loop -- piece after piece, so that others get their turn in the worker
      const isWhole = await drawPiece(now);
      if (isWhole && latest() === now) asked = null;
    }
    isBusy = false;
  }

  /** Whether nothing is left to be drawn of it. */
  async function drawPiece({ answer, wanted }: Asked): Promise<boolean> {
    const { siteSet, k } = answer.params;
    const reading = readingsOf[siteSet][end];
    const key = `${answer.serial} ${reading} ${k}`;
    const isAnew = key !== drawnOf;
    const drawn = await runner().drawGround({ wanted, isAnew, reading, k, budgetMs });
    if (latest() === null) return true;
    // The worker may have gone on to another run, whose answer is on its way.
    if (drawn === null || drawn.serial !== answer.serial) {
      drawnOf = '';
      return true;
    }
    const isWhole = drawn.leftCount === 0;
    const pieces = readCovered(drawn, answer.ground.communeUids);
    if (isAnew || pieces.size > 0) {
      covered = merge(isAnew ? new Map() : covered, pieces);
      drawnOf = key;
    }
    if (isAnew || pieces.size > 0 || isWhole) onDrawn([...pieces.keys()], isWhole);
    return isWhole;
  }

  return {
    want(answer, wanted) {
      asked = { answer, wanted };
      void work();
    },
    covered: () => covered,
    drop(uids) {
      if (uids.some((uid) => covered.has(uid)))
        covered = merge(covered, new Map(uids.map((uid) => [uid, null])));
    },
    stop() {
      asked = null;
    },
  };
}

function merge(before: Covered, pieces: ReadonlyMap<AdminUnitUid, CoveredGround | null>): Covered {
  const next = new Map(before);
  for (const [uid, piece] of pieces) {
    if (piece === null) next.delete(uid);
    else next.set(uid, piece);
  }
  return next;
}
