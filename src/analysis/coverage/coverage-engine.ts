import type { BorderCover, CoverageFigures } from '#domain/coverage-figures.ts';
import type { DemandKind } from '#domain/coverage-params.ts';
import { readingsOf, siteSetReadings } from '#domain/site-set.ts';
import { type AreaCover, createAreaCover } from './area-cover.ts';
import { computeBorderCover } from './border-cover.ts';
import { createCommuneGaps } from './commune-gaps.ts';
import { computeCriticality } from './compute-criticality.ts';
import type { DemandRuling } from './demand-cover.ts';
import { createDiskPositions } from './disk-positions.ts';
import { createDemandStates, type DemandState } from './demand-state.ts';
import type { PackedBorder } from './pack-border.ts';
import type { DemandTable, DiskTable, PackedCommunes } from './packed.ts';
import type { DiskNow } from './prepared-disks.ts';

/** All that an analysis counts, packed. Disks carry the bits of `toSetMask`. */
export type CoverageInput = {
  readonly communes: PackedCommunes;
  readonly disks: DiskTable;
  /** Station of each disk, −1 for none: its disks fail together. */
  readonly groupOf: Int32Array;
  readonly groupCount: number;
  readonly hamlets: DemandTable | null;
  readonly cells: DemandTable | null;
  /** Whose weights are people. The other kind stands in when this one is missing. */
  readonly demand: DemandKind;
  /** On hamlets. */
  readonly rulings: readonly DemandRuling[];
  readonly border: PackedBorder | null;
  /** Posts and gates that watch the border. */
  readonly borderDisks: DiskTable;
  readonly maxDepth: number;
};

export type CoverageEngine = {
  readonly input: CoverageInput;
  readonly area: AreaCover;
  readonly people: DemandState | null;
  readonly hamlets: DemandState | null;
  /** Moves, changes, adds or takes away one disk. Call `update` before reading. */
  readonly setDisk: (disk: number, now: DiskNow) => void;
  /** The same of one that watches the border, at its place in `borderDisks`. */
  readonly setBorderDisk: (disk: number, now: DiskNow) => void;
  /** Brings areas and sums up to date; returns the communes that may have changed. */
  readonly update: () => readonly number[];
  /** A copy of the disks as they stand now, moved ones and all. */
  readonly disksNow: () => DiskTable;
  /** One for each reading; null without a border. */
  readonly border: () => readonly BorderCover[] | null;
  /** Live arrays for area, people and gaps, the rest computed anew. */
  readonly figures: () => CoverageFigures;
};

/** Nothing is computed before the first `update`. */
export function createCoverageEngine(input: CoverageInput): CoverageEngine {
  const { communes, maxDepth } = input;
  const options = { setCount: siteSetReadings.length, maxDepth };
  const area = createAreaCover(communes, input.disks, options);
  const { hamlets, people } = createDemandStates(input);
  const states = [...new Set([hamlets, people])].filter((state) => state !== null);
  const position = createDiskPositions(input.disks);
  const watching = createDiskPositions(input.borderDisks);
  const gaps = createCommuneGaps(communes, people, position.live, readingsOf.operating.low);
  let groupOf = input.groupOf;
  let border: readonly BorderCover[] | null = null;

  const findBorder = (): readonly BorderCover[] | null => {
    const { border: line } = input;
    if (line === null) return null;
    border ??= siteSetReadings.map((_, set) =>
      computeBorderCover(line, watching.live(), set, communes.communeCount),
    );
    return border;
  };
  return {
    input,
    area,
    people,
    hamlets,
    setDisk(disk, now) {
      area.setDisk(disk, now);
      for (const { cover } of states) cover.setDisk(disk, now);
      position.set(disk, now);
      gaps.moveDisk(disk);
      if (disk >= groupOf.length) groupOf = Int32Array.from([...groupOf, -1]);
    },
    setBorderDisk(disk, now) {
      watching.set(disk, now);
      border = null;
    },
    update() {
      const changed = new Set(area.update());
      for (const { cover, sums } of states) {
        const communesOfPoints = cover.takeChangedCommunes();
        sums.update(communesOfPoints);
        for (const commune of communesOfPoints) if (commune >= 0) changed.add(commune);
      }
      gaps.touch(changed);
      return [...changed];
    },
    disksNow: position.copy,
    border: findBorder,
    figures: () => ({
      maxDepth,
      communeAreaM2: communes.communeAreaM2,
      communeBoundaryM: communes.communeBoundaryM,
      cover: area.byCommune,
      people: people?.sums.byCommune ?? null,
      hamlets: hamlets?.sums.byCommune ?? null,
      border: findBorder(),
      criticality:
        people === null
          ? null
          : computeCriticality(
              people.table,
              people.cover,
              readingsOf.operating.low,
              area.diskCount(),
              groupOf,
              input.groupCount,
            ),
      gaps: gaps.read(),
    }),
  };
}
