import type {
  CoverageOverlay,
  CoveredGround,
  OverlayBorder,
  OverlayDisk,
  OverlayHamlet,
  OverlayMove,
  Reached,
} from '#domain/coverage-overlay.ts';
import type { BorderCover } from '#domain/coverage-figures.ts';
import type { CoverageResult } from '#domain/coverage-result.ts';
import type { AdminUnitUid, HamletId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { findClass, type MeasureClass } from '#domain/measure-classes.ts';
import { readingsOf, siteSetReadings, type SiteSet } from '#domain/site-set.ts';
import type { CoverageAnswer, CoverageDisk } from '#state/coverage-store.ts';

export type OverlayInput = {
  readonly answer: CoverageAnswer;
  readonly classes: readonly MeasureClass[];
  readonly covered: ReadonlyMap<AdminUnitUid, CoveredGround>;
  readonly hamletPlaces: ReadonlyMap<HamletId, LonLat>;
  /** Sources that stand otherwise than the facts say. */
  readonly supposedIds: ReadonlySet<string>;
  readonly sayLength: (lengthM: number) => string;
};

/** Builds overlays one after another: what stays the same in two of them is the same object. */
export function createOverlayBuilder(): (input: OverlayInput) => CoverageOverlay {
  const keepDisks = createDiskKeeper();
  const keepHamlets = createHamletKeeper();
  const keepBorder = createBorderKeeper();
  return ({ answer, classes, covered, hamletPlaces, supposedIds, sayLength }) => {
    const { params, figures, result } = answer;
    const { low } = readingsOf[params.siteSet];
    const longest = result.total.sets[params.siteSet].border?.longestGap ?? null;
    return {
      classes,
      shades: buildShades(result, params.siteSet, params.k, classes),
      covered: [...covered.values()],
      disks: keepDisks(answer.disks, params.siteSet, supposedIds),
      moves: listMoves(answer),
      hamlets: keepHamlets(answer, hamletPlaces),
      border: keepBorder(figures.border?.[low] ?? null, longest, sayLength),
    };
  };
}

/** People of a commune whom fewer than k sources reach, with those of unknown status silent. */
export function countUnreached(
  { people, sets }: CoverageResult['communes'][number],
  siteSet: SiteSet,
  k: number,
): number {
  return Math.max(0, people - (sets[siteSet].peopleReachedAtLeast[k - 1]?.low ?? 0));
}

function buildShades(
  { communes }: CoverageResult,
  siteSet: SiteSet,
  k: number,
  classes: readonly MeasureClass[],
): CoverageOverlay['shades'] {
  return new Map(
    communes.map((commune) => {
      const place =
        commune.people > 0 ? findClass(classes, Math.round(countUnreached(commune, siteSet, k))) : null;
      return [commune.uid, place === null ? null : (classes[place]?.shade ?? null)];
    }),
  );
}

function listMoves({ facts, edits }: CoverageAnswer): readonly OverlayMove[] {
  const moved = new Map(
    edits.flatMap((edit) => (edit.kind === 'move' ? [[edit.id, edit.lonLat] as const] : [])),
  );
  if (moved.size === 0) return [];
  return facts.flatMap(({ id, lonLat }) => {
    const to = moved.get(id);
    return lonLat === null || to === undefined ? [] : [{ id, from: lonLat, to }];
  });
}

function createDiskKeeper() {
  let kept = new Map<CoverageDisk, OverlayDisk>();
  return (
    disks: readonly CoverageDisk[],
    siteSet: SiteSet,
    supposedIds: ReadonlySet<string>,
  ): readonly OverlayDisk[] => {
    const next: typeof kept = new Map();
    for (const disk of disks) {
      const { sourceId: id, lonLat, radiusM, setMask } = disk;
      if (lonLat === null || radiusM === 0 || setMask === 0) continue;
      const counts = countsIn(setMask, siteSet);
      const isSupposed = supposedIds.has(id);
      const was = kept.get(disk);
      const isStill = was?.counts === counts && was.isSupposed === isSupposed;
      next.set(disk, isStill ? was : { id, lonLat, radiusM, counts, isSupposed });
    }
    kept = next;
    return [...next.values()];
  };
}

function countsIn(setMask: number, siteSet: SiteSet): Reached {
  const { low, high } = readingsOf[siteSet];
  if ((setMask >> low) & 1) return 'yes';
  return (setMask >> high) & 1 ? 'maybe' : 'no';
}

function createHamletKeeper() {
  let kept: ReadonlyMap<HamletId, OverlayHamlet> = new Map();
  return (
    { ground, hamletDepths, params }: CoverageAnswer,
    places: OverlayInput['hamletPlaces'],
  ): readonly OverlayHamlet[] => {
    if (hamletDepths === null) return [];
    const { low, high } = readingsOf[params.siteSet];
    const readings = siteSetReadings.length;
    const list = ground.hamletIds.flatMap((id, at): readonly OverlayHamlet[] => {
      const lonLat = places.get(id);
      if (lonLat === undefined) return [];
      const isAtLeast = (reading: number) => (hamletDepths[at * readings + reading] ?? 0) >= params.k;
      const reached = isAtLeast(low) ? 'yes' : isAtLeast(high) ? 'maybe' : 'no';
      const was = kept.get(id);
      return [was?.reached === reached && was.lonLat === lonLat ? was : { id, lonLat, reached }];
    });
    kept = new Map(list.map((hamlet) => [hamlet.id, hamlet]));
    return list;
  };
}

function createBorderKeeper() {
  let kept: OverlayBorder | null = null;
  let keptAs = '';
  return (
    cover: BorderCover | null,
    longest: { readonly lengthM: number; readonly path: readonly LonLat[] } | null,
    sayLength: (lengthM: number) => string,
  ): OverlayBorder | null => {
    if (cover === null) return null;
    const label = longest === null ? '' : sayLength(longest.lengthM);
    const gaps = cover.gaps.map(({ lengthM }) => lengthM).join();
    const key = `${cover.reachedM} ${gaps} ${longest?.lengthM ?? 0} ${label}`;
    if (kept === null || key !== keptAs)
      kept = {
        reached: cover.reachedStretches.map(({ path }) => path),
        unreached: cover.gaps.map(({ path }) => path),
        longestGap: longest === null ? null : { path: longest.path, label },
      };
    keptAs = key;
    return kept;
  };
}
