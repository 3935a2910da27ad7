import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LocateCommune } from '../coverage/locate-communes.ts';
import type { PackedBorder } from '../coverage/pack-border.ts';
import type { DemandTable, PackedCommunes } from '../coverage/packed.ts';
import type { PreparedSources } from './prepare-sources.ts';

/** Degrees beyond the communes at which a place is taken for a slip: about 100 km. */
const frameMarginDegrees = 1;

/** What only shows when the parts are put together. Sources outside the frame lose their mask in `disks`. */
export function checkAnalysis(
  uids: readonly AdminUnitUid[],
  communes: PackedCommunes,
  locate: LocateCommune,
  prepared: PreparedSources,
  hamlets: DemandTable | null,
  cells: DemandTable | null,
  border: PackedBorder | null,
): readonly CoverageFinding[] {
  const findings: CoverageFinding[] = [];
  const tell = (
    rule: CoverageFinding['rule'],
    severity: CoverageFinding['severity'],
    subject: string,
    facts: CoverageFinding['facts'] = {},
    lonLat: CoverageFinding['lonLat'] = null,
  ): void => {
    findings.push({ rule, severity, subject, lonLat, facts });
  };
  const frame = boxOf(communes);
  const { disks, sources } = prepared;
  sources.forEach(({ id, lonLat }, i) => {
    if (lonLat === null || disks.setMask[i] === 0) return;
    const [lon, lat] = lonLat;
    if (!isInFrame(frame, lon, lat)) {
      tell('position_outside_frame', 'refused', id, {}, lonLat);
      disks.setMask[i] = 0;
    } else if (locate(lon, lat) < 0) tell('source_outside_communes', 'warning', id, {}, lonLat);
  });
  if (hamlets !== null)
    for (const commune of communesWithout(hamlets, uids.length))
      tell('commune_without_hamlets', 'note', uids[commune] ?? '');
  if (cells !== null)
    for (const commune of communesWithout(cells, uids.length))
      tell('commune_without_population', 'note', uids[commune] ?? '');
  if (border === null) tell('border_missing', 'note', '');
  else {
    const count = countUnassigned(border);
    if (count > 0) tell('border_unassigned', 'note', '', { count });
  }
  return findings;
}

type Frame = readonly [west: number, south: number, east: number, north: number];

function boxOf({ partLonLatBox, partCount }: PackedCommunes): Frame {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < 4 * partCount; at += 4) {
    west = Math.min(west, partLonLatBox[at] ?? west);
    south = Math.min(south, partLonLatBox[at + 1] ?? south);
    east = Math.max(east, partLonLatBox[at + 2] ?? east);
    north = Math.max(north, partLonLatBox[at + 3] ?? north);
  }
  return [west, south, east, north];
}

function isInFrame([west, south, east, north]: Frame, lon: number, lat: number): boolean {
  const margin = frameMarginDegrees;
  return lon >= west - margin && lon <= east + margin && lat >= south - margin && lat <= north + margin;
}

function communesWithout(table: DemandTable, communeCount: number): readonly number[] {
  const counts = new Int32Array(communeCount);
  for (const commune of table.commune) if (commune >= 0) counts[commune] = (counts[commune] ?? 0) + 1;
  return [...counts.keys()].filter((commune) => counts[commune] === 0);
}

/** The last position of a chunk begins no segment and is not counted. */
function countUnassigned({ chunkStart, chunkCount, commune }: PackedBorder): number {
  return commune.filter((value) => value < 0).length - (chunkStart.length > 1 ? chunkCount : 0);
}
