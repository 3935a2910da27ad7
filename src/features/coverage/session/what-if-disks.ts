import { prepareSources } from '#analysis/coverage-input/prepare-sources.ts';
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

/** How the disks named by `ids` have to stand for the sources as they are tried. */
export function listDiskChanges(
  ids: ReadonlySet<string>,
  tried: ReadonlyMap<string, ReachSource>,
  diskOf: ReadonlyMap<string, number>,
  params: CoverageParams,
): readonly DiskChange[] {
  return [...ids].flatMap((id) => {
    const disk = diskOf.get(id);
    const source = tried.get(id);
    if (disk === undefined || source === undefined) return disk === undefined ? [] : [silenced(disk)];
    const { disks } = prepareSources([source], params);
    return [
      {
        disk,
        lon: disks.lon[0] ?? NaN,
        lat: disks.lat[0] ?? NaN,
        radiusM: disks.radiusM[0] ?? 0,
        setMask: disks.setMask[0] ?? 0,
      },
    ];
  });
}

/** The disks as the changes leave them. */
export function changeDisks(
  disks: readonly CoverageDisk[],
  changes: readonly DiskChange[],
): readonly CoverageDisk[] {
  const next = [...disks];
  for (const { disk, lon, lat, radiusM, setMask } of changes) {
    const sourceId = disks[disk]?.sourceId ?? '';
    next[disk] = { sourceId, lonLat: Number.isNaN(lon) ? null : [lon, lat], radiusM, setMask };
  }
  return next;
}

function silenced(disk: number): DiskChange {
  return { disk, lon: 0, lat: 0, radiusM: 0, setMask: 0 };
}
