import type { AdminUnit } from '../admin-unit.ts';
import { toAdminUnitUid, type ClusterId, type InvestmentId, type SiteId } from '../id.ts';
import type { SiteInvestment } from '../investment.ts';
import type { Site } from '../site.ts';
import type { SpeakerCluster } from '../speaker-cluster.ts';
import type { StatusEvent } from '../status-event.ts';

/** A commune station with defaults, for tests. */
export function buildSite(parts: Partial<Site> & { readonly code: string }): Site {
  return {
    id: `id-${parts.code}` as SiteId,
    kind: 'radio_station',
    nameVi: `Đài truyền thanh ${parts.code}`,
    nameEn: null,
    lonLat: [106.6, 11.9],
    positionAccuracyM: null,
    positionMethod: 'synthetic',
    units: [toAdminUnitUid('25280', 2025), toAdminUnitUid('25280', 2024)],
    managingOrganisation: null,
    commissionedOn: '2015-06-01',
    retiredOn: null,
    status: 'good',
    statusSince: '2020-01-15',
    visibility: 'public',
    provenance: 'synthetic',
    fundingSources: ['province'],
    facts: null,
    ...parts,
  };
}

/** A pano with what its permit says. */
export function buildPano(
  parts: Partial<Site> & { readonly code: string; readonly permitExpiresOn: string | null },
): Site {
  const { permitExpiresOn, ...site } = parts;
  return buildSite({
    kind: 'pano',
    nameVi: `Cụm pano ${parts.code}`,
    facts: {
      kind: 'pano',
      faceCount: 3,
      widthM: 8,
      heightM: 4,
      contentVi: null,
      languages: ['vi', 'km'],
      permitNo: permitExpiresOn === null ? null : '12/GP-SVHTTDL',
      permitExpiresOn,
    },
    ...site,
  });
}

export function buildCluster(
  parts: Partial<SpeakerCluster> & { readonly code: string; readonly siteId: SiteId },
): SpeakerCluster {
  return {
    id: `id-${parts.code}` as ClusterId,
    placeVi: 'Ấp 1',
    lonLat: [106.61, 11.91],
    technology: 'fm',
    speakerCount: 2,
    powerW: 30,
    radiusM: null,
    soundLevelDb: null,
    soundDistanceM: null,
    positionMethod: 'synthetic',
    positionAccuracyM: null,
    installedOn: '2018-04-30',
    retiredOn: null,
    status: 'good',
    statusSince: '2018-04-30',
    visibility: 'public',
    provenance: 'synthetic',
    ...parts,
  };
}

export function buildUnit(parts: Partial<AdminUnit> & { readonly code: string }): AdminUnit {
  const vintage = parts.vintage ?? 2025;
  return {
    uid: toAdminUnitUid(parts.code, vintage),
    vintage,
    level: 'commune',
    kind: 'xa',
    nameVi: `Xã ${parts.code}`,
    nameEn: null,
    parentUid: null,
    areaKm2: 120.5,
    population: 12_345,
    isBorder: false,
    borderKm: null,
    validFrom: '2025-07-01',
    validTo: null,
    labelLonLat: null,
    provenance: 'illustrative',
    ...parts,
  };
}

export function buildStatusEvent(parts: Partial<StatusEvent> & { readonly seq: number }): StatusEvent {
  return {
    id: `event-${parts.seq}`,
    status: 'good',
    effectiveFrom: '2020-01-15',
    note: null,
    annulled: false,
    provenance: 'synthetic',
    source: null,
    ...parts,
  };
}

export function buildInvestment(parts: Partial<SiteInvestment> = {}): SiteInvestment {
  return {
    siteId: 'site-1' as SiteId,
    investmentId: 'investment-1' as InvestmentId,
    decisionNo: '1234/QĐ-UBND',
    decisionDate: '2019-03-02',
    authority: 'UBND tỉnh',
    programmeVi: null,
    programmeEn: null,
    kind: 'build',
    year: 2019,
    planMvnd: 1000,
    disbursedMvnd: 800,
    sharePlanMvnd: 100,
    shareDisbursedMvnd: 80,
    siteCount: 10,
    funding: [
      { source: 'province', planMvnd: 600, disbursedMvnd: 480 },
      { source: 'central', planMvnd: 400, disbursedMvnd: 320 },
    ],
    acceptedOn: null,
    warrantyUntil: null,
    provenance: 'synthetic',
    ...parts,
  };
}
