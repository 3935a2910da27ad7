import type { AdminUnitUid, ClusterId, SiteId } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { BorderLineShape, UnitShape } from '#domain/unit-shape.ts';

/** Builders with defaults for the tests of this room. */
export function buildSite(code: string, part: Partial<Site> = {}): Site {
  return {
    id: `site-${code}` as SiteId,
    code,
    kind: 'radio_station',
    nameVi: `Đài truyền thanh ${code}`,
    nameEn: null,
    lonLat: [106.8, 11.8],
    positionAccuracyM: null,
    positionMethod: 'map',
    units: [],
    managingOrganisation: null,
    commissionedOn: null,
    retiredOn: null,
    status: 'good',
    statusSince: null,
    visibility: 'public',
    provenance: 'synthetic',
    fundingSources: [],
    facts: null,
    ...part,
  };
}

export function buildCluster(code: string, part: Partial<SpeakerCluster> = {}): SpeakerCluster {
  return {
    id: `cluster-${code}` as ClusterId,
    code,
    siteId: 'site-A' as SiteId,
    placeVi: null,
    lonLat: [106.81, 11.81],
    technology: 'fm',
    speakerCount: 2,
    powerW: null,
    radiusM: null,
    soundLevelDb: null,
    soundDistanceM: null,
    positionMethod: 'synthetic',
    positionAccuracyM: null,
    installedOn: null,
    retiredOn: null,
    status: 'good',
    statusSince: null,
    visibility: 'public',
    provenance: 'synthetic',
    ...part,
  };
}

/** A square commune of 0.2° whose lower left corner is given. */
export function buildUnit(
  code: string,
  [west, south]: readonly [number, number],
  part: Partial<UnitShape> = {},
): UnitShape {
  const [east, north] = [west + 0.2, south + 0.2];
  return {
    uid: `${code}@2025` as AdminUnitUid,
    level: 'commune',
    isBorder: false,
    nameVi: `Xã ${code}`,
    nameEn: null,
    labelLonLat: [west + 0.1, south + 0.1],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
    provenance: 'official',
    ...part,
  };
}

export function buildBorderLine(coordinates: [number, number][]): BorderLineShape {
  return {
    id: 'line',
    neighbour: 'KH',
    nameVi: 'Biên giới',
    lengthKm: 1,
    geometry: { type: 'LineString', coordinates },
    provenance: 'official',
  };
}
