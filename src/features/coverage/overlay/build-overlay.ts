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
import { remember } from '../session/remember.ts';

export type OverlayInput = {
  readonly answer: CoverageAnswer;
  readonly classes: readonly MeasureClass[];
  readonly covered: ReadonlyMap<AdminUnitUid, CoveredGround>;
  /** With sites of unknown status working; of communes that are not uncertain it is of before. */
  readonly maybe: ReadonlyMap<AdminUnitUid, CoveredGround>;
  readonly uncertain: ReadonlySet<AdminUnitUid>;
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
  const listCovered = remember((covered: OverlayInput['covered']) => [...covered.values()]);
  const listMaybe = createListKeeper<CoveredGround>();
  const shadeOf = remember(buildShades);
  const movesOf = remember(listMoves);
  return ({ answer, classes, covered, maybe, uncertain, hamletPlaces, supposedIds, sayLength }) => {
    const { params, figures, result } = answer;
    const { low } = readingsOf[params.siteSet];
    const longest = result.total.sets[params.siteSet].border?.longestGap ?? null;
    return {
      classes,
      shades: shadeOf(result, params.siteSet, params.k, classes),
      covered: listCovered(covered),
      maybe: listMaybe([...maybe.values()].filter(({ uid }) => uncertain.has(uid))),
      disks: keepDisks(answer.disks, params.siteSet, supposedIds),
      moves: movesOf(answer.facts, answer.edits),
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

/** The list of before where it holds the same. */
function createListKeeper<Item>(): (items: readonly Item[]) => readonly Item[] {
  let kept: readonly Item[] = [];
  return (items) => {
    if (items.length !== kept.length || items.some((item, at) => item !== kept[at])) kept = items;
    return kept;
  };
}

function listMoves(facts: CoverageAnswer['facts'], edits: CoverageAnswer['edits']): readonly OverlayMove[] {
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
  let before: readonly CoverageDisk[] = [];
  let kept: readonly (OverlayDisk | null)[] = [];
  let list: readonly OverlayDisk[] = [];
  return (
    disks: readonly CoverageDisk[],
    siteSet: SiteSet,
    supposedIds: ReadonlySet<string>,
  ): readonly OverlayDisk[] => {
    let isChanged = disks.length !== before.length;
    const next = disks.map((disk, at) => {
      const { sourceId: id, lonLat, radiusM, setMask } = disk;
      const was = kept[at] ?? null;
      const isIn = lonLat !== null && radiusM > 0 && setMask !== 0;
      const counts = countsIn(setMask, siteSet);
      const isSupposed = supposedIds.has(id);
      if (before[at] === disk && (!isIn || (was?.counts === counts && was.isSupposed === isSupposed)))
        return was;
      isChanged = true;
      return isIn ? { id, lonLat, radiusM, counts, isSupposed } : null;
    });
    before = disks;
    kept = next;
    if (isChanged) list = next.filter((disk) => disk !== null);
    return list;
  };
}

function countsIn(setMask: number, siteSet: SiteSet): Reached {
  const { low, high } = readingsOf[siteSet];
  if ((setMask >> low) & 1) return 'yes';
  return (setMask >> high) & 1 ? 'maybe' : 'no';
}

function createHamletKeeper() {
  let kept: readonly (OverlayHamlet | null)[] = [];
  let keptOf: readonly unknown[] = [];
  let list: readonly OverlayHamlet[] = [];
  return (
    { ground, hamletDepths, params }: CoverageAnswer,
    places: OverlayInput['hamletPlaces'],
  ): readonly OverlayHamlet[] => {
    if (hamletDepths === null) return [];
    const { low, high } = readingsOf[params.siteSet];
    const readings = siteSetReadings.length;
    const isOfSame = keptOf[0] === ground && keptOf[1] === places;
    let isChanged = !isOfSame;
    const next = ground.hamletIds.map((id, at): OverlayHamlet | null => {
      const isAtLeast = (reading: number) => (hamletDepths[at * readings + reading] ?? 0) >= params.k;
      const reached = isAtLeast(low) ? 'yes' : isAtLeast(high) ? 'maybe' : 'no';
      const was = kept[at] ?? null;
      if (isOfSame && (was === null || was.reached === reached)) return was;
      isChanged = true;
      const lonLat = places.get(id);
      return lonLat === undefined ? null : { id, lonLat, reached };
    });
    kept = next;
    keptOf = [ground, places];
    if (isChanged) list = next.filter((hamlet) => hamlet !== null);
    return list;
  };
}

function createBorderKeeper() {
  let kept: OverlayBorder | null = null;
  let keptOf: readonly unknown[] = [];
  return (
    cover: BorderCover | null,
    longest: { readonly lengthM: number; readonly path: readonly LonLat[] } | null,
    sayLength: (lengthM: number) => string,
  ): OverlayBorder | null => {
    if (cover === null) return null;
    if (kept !== null && keptOf[0] === cover && keptOf[1] === sayLength) return kept;
    keptOf = [cover, sayLength];
    kept = {
      reached: cover.reachedStretches.map(({ path }) => path),
      unreached: cover.gaps.map(({ path }) => path),
      longestGap: longest === null ? null : { path: longest.path, label: sayLength(longest.lengthM) },
    };
    return kept;
  };
}
