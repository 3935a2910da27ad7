import { prepareSources } from '#analysis/coverage-input/prepare-sources.ts';
import type { DiskTable } from '#analysis/coverage/packed.ts';
import type { DiskChange } from '#analysis/coverage-worker/coverage-service.ts';
import type { CoverageParams } from '#domain/coverage-params.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import type { WhatIfEdits } from '#domain/what-if.ts';
import type { CoverageDisk } from '#state/coverage-store.ts';

/** The facts, then what is added by the edits as not yet built: each then has a disk that can be changed at once. */
export function withReserved(facts: readonly ReachSource[], edits: WhatIfEdits): readonly ReachSource[] {
  const added = edits.flatMap((edit) => (edit.kind === 'add' ? [edit.source] : []));
  return added.length === 0
    ? facts
    : [...facts, ...added.map((source) => ({ ...source, status: 'planned' as const }))];
}

/** Where each source has its disk, of those that reach people and of those that watch the border. */
export type DiskPlaces = {
  readonly reach: ReadonlyMap<string, number>;
  readonly border: ReadonlyMap<string, number>;
};

/** How the disks named by `ids` have to stand for the sources as they are tried. */
export function listDiskChanges(
  ids: ReadonlySet<string>,
  tried: ReadonlyMap<string, ReachSource>,
  places: DiskPlaces,
  params: CoverageParams,
): readonly DiskChange[] {
  return [...ids].flatMap((id) => {
    const source = tried.get(id);
    const prepared = source === undefined ? null : prepareSources([source], params);
    return [
      ...changeOf(places.reach.get(id), prepared?.disks, false),
      ...changeOf(places.border.get(id), prepared?.borderDisks, true),
    ];
  });
}

/** A source that is tried no longer takes no part. */
function changeOf(
  disk: number | undefined,
  table: DiskTable | undefined,
  isBorder: boolean,
): readonly DiskChange[] {
  if (disk === undefined) return [];
  return [
    {
      disk,
      isBorder,
      lon: table?.lon[0] ?? NaN,
      lat: table?.lat[0] ?? NaN,
      radiusM: table?.radiusM[0] ?? 0,
      setMask: table?.setMask[0] ?? 0,
    },
  ];
}

/** The disks as the changes leave them. */
export function changeDisks(
  disks: readonly CoverageDisk[],
  changes: readonly DiskChange[],
): readonly CoverageDisk[] {
  const next = [...disks];
  for (const { disk, isBorder, lon, lat, radiusM, setMask } of changes) {
    if (isBorder === true) continue;
    const sourceId = disks[disk]?.sourceId ?? '';
    next[disk] = { sourceId, lonLat: Number.isNaN(lon) ? null : [lon, lat], radiusM, setMask };
  }
  return next;
}
