import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { createLocator, type LocateCommune } from '../coverage/locate-communes.ts';
import { packBorder, type PackedBorder } from '../coverage/pack-border.ts';
import type { PackedCommunes } from '../coverage/packed.ts';
import { createBorderLocator } from './border-locator.ts';
import { keepOwnBorder } from './keep-own-border.ts';
import { type CommuneInput, prepareCommunes } from './prepare-communes.ts';
import { type DemandInput, prepareDemand, type PreparedDemand } from './prepare-demand.ts';

/** What an analysis stands on: it stays while sources and parameters change. */
export type GroundData = {
  readonly communes: readonly CommuneInput[];
  /** null: not given, which is another thing than none. */
  readonly hamlets: readonly DemandInput[] | null;
  readonly cells: readonly DemandInput[] | null;
  readonly border: readonly (readonly LonLat[])[] | null;
  /** Leaves out what of the border belongs to none of the communes: it is somebody else’s. */
  readonly ownBorderOnly?: boolean;
};

export type PreparedGround = {
  readonly uids: readonly AdminUnitUid[];
  readonly packed: PackedCommunes;
  readonly locate: LocateCommune;
  readonly hamlets: PreparedDemand | null;
  readonly cells: PreparedDemand | null;
  readonly border: PackedBorder | null;
  readonly findings: readonly CoverageFinding[];
};

export function prepareGround(data: GroundData): PreparedGround {
  const { packed, uids, findings } = prepareCommunes(data.communes);
  const locate = createLocator(packed);
  const communeNear = createBorderLocator(packed, locate);
  const hamlets = data.hamlets === null ? null : prepareDemand(data.hamlets, uids, locate);
  const cells = data.cells === null ? null : prepareDemand(data.cells, uids, locate);
  return {
    uids,
    packed,
    locate,
    hamlets,
    cells,
    border:
      data.border === null ? null : prepareBorder(data.border, communeNear, data.ownBorderOnly === true),
    findings: [...findings, ...(hamlets?.findings ?? []), ...(cells?.findings ?? [])],
  };
}

/** null where nothing of the line is theirs. */
function prepareBorder(
  lines: readonly (readonly LonLat[])[],
  communeNear: LocateCommune,
  ownOnly: boolean,
): PackedBorder | null {
  const kept = ownOnly ? keepOwnBorder(lines, communeNear) : lines;
  return kept.length === 0 ? null : packBorder(kept, communeNear);
}
