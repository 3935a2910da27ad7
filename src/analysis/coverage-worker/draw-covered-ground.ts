import { siteSetReadings } from '#domain/site-set.ts';
import type { CoverageEngine } from '../coverage/coverage-engine.ts';
import type { clipGround } from '../coverage/clip-ground.ts';
import { drawGround, type GroundPolygons } from '../coverage/draw-ground.ts';

export type GroundRequest = {
  /** Places of the communes that are looked at, the most wanted first. Those that were drawn before and did not change are left out. */
  readonly wanted: Int32Array;
  /** Whoever asks knows nothing of what was drawn before. */
  readonly isAnew: boolean;
  /** Place in `siteSetReadings`. */
  readonly reading: number;
  readonly k: number;
  /** After so long no further commune is begun, so that others get their turn. One is always drawn. */
  readonly budgetMs: number;
};

export type GroundAnswer = {
  /** Of the run that the communes are places in. */
  readonly serial: number;
  readonly communes: Int32Array;
  /** A commune without covered ground has no polygon. */
  readonly covered: GroundPolygons;
  /** How many of the wanted communes are still to be drawn. */
  readonly leftCount: number;
};

export type GroundDrawer = {
  /** All that was drawn is of another run, set or depth. */
  readonly forget: () => void;
  readonly touch: (communes: readonly number[]) => void;
  readonly draw: (engine: CoverageEngine, serial: number, request: GroundRequest) => Promise<GroundAnswer>;
};

type ClipGround = typeof clipGround;

/** null where the network does not give it. */
async function importClip(): Promise<ClipGround | null> {
  try {
    return (await import('../coverage/clip-ground.ts')).clipGround;
  } catch {
    return null;
  }
}

/** Draws what is covered of communes, each only once as long as it stays the same. */
export function createGroundDrawer(nowMs: () => number, fetchClip = importClip): GroundDrawer {
  const drawn = new Set<number>();
  let drawnOf = '';
  return {
    forget: () => drawn.clear(),
    touch: (communes) => communes.forEach((commune) => drawn.delete(commune)),
    async draw({ input, area }, serial, { wanted, isAnew, reading, k, budgetMs }) {
      const startedMs = nowMs();
      if (isAnew || drawnOf !== `${reading} ${k}`) drawn.clear();
      drawnOf = `${reading} ${k}`;
      const left = [...wanted].filter((commune) => !drawn.has(commune));
      const communes: number[] = [];
      function* whileThereIsTime() {
        for (const commune of left) {
          if (communes.length > 0 && nowMs() - startedMs > budgetMs) return;
          communes.push(commune);
          yield commune;
        }
      }
      const draw = (shown: Iterable<number>, clip: ClipGround | null) =>
        drawGround(input.communes, area, shown, reading, k, siteSetReadings.length, 'covered', clip);
      let { covered, unlinkedParts } = draw(whileThereIsTime(), null);
      communes.forEach((commune) => drawn.add(commune));
      if (unlinkedParts > 0) {
        const clip = await fetchClip();
        if (clip !== null) ({ covered } = draw(communes, clip));
        // Shown without what does not link, and asked for again with the next request.
        else communes.forEach((commune) => drawn.delete(commune));
      }
      return {
        serial,
        communes: Int32Array.from(communes),
        covered,
        leftCount: left.length - communes.length,
      };
    },
  };
}
