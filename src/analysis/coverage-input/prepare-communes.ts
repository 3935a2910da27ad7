import type { MultiPolygon, Polygon } from 'geojson';
import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { packCommunes } from '../coverage/pack-communes.ts';
import type { PackedCommunes } from '../coverage/packed.ts';

export type CommuneInput = {
  readonly uid: AdminUnitUid;
  readonly geometry: Polygon | MultiPolygon | null;
};

export type PreparedCommunes = {
  readonly uids: readonly AdminUnitUid[];
  readonly packed: PackedCommunes;
  readonly findings: readonly CoverageFinding[];
};

/** Packs communes; of two with one uid the first counts. Two vintages in one analysis would count the ground twice: that is told. */
export function prepareCommunes(all: readonly CommuneInput[]): PreparedCommunes {
  const findings: CoverageFinding[] = [];
  const tell = (
    rule: CoverageFinding['rule'],
    severity: CoverageFinding['severity'],
    subject: string,
    facts: CoverageFinding['facts'] = {},
  ): void => {
    findings.push({ rule, severity, subject, lonLat: null, facts });
  };
  const byUid = new Map<AdminUnitUid, CommuneInput>();
  for (const commune of all) {
    if (byUid.has(commune.uid)) tell('commune_duplicate', 'refused', commune.uid);
    else byUid.set(commune.uid, commune);
  }
  const communes = [...byUid.values()];
  const { communes: packed, faults } = packCommunes(communes.map(({ geometry }) => geometry));
  for (const { commune, fault } of faults) {
    const uid = communes[commune]?.uid ?? '';
    if (fault === 'empty') tell('commune_empty', 'refused', uid);
    else tell('commune_invalid', 'warning', uid, { fault });
  }
  const vintages = listVintages(communes);
  if (vintages.length > 1) tell('vintages_mixed', 'refused', '', { vintages: vintages.join(', ') });
  return { uids: communes.map(({ uid }) => uid), packed, findings };
}

/** Whoever goes on to compute over more than one counts the ground twice: `prepareRun` and `encodeGround` refuse to. */
export function listVintages(communes: readonly Pick<CommuneInput, 'uid'>[]): readonly string[] {
  return [...new Set(communes.map(({ uid }) => uid.split('@')[1] ?? ''))].toSorted();
}

export function refuseMixedVintages(vintages: readonly string[]): void {
  if (vintages.length > 1)
    throw new Error(`expected communes of one vintage, got those of ${vintages.join(', ')}`);
}
