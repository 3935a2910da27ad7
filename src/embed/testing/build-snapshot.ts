import { buildSite } from '#domain/testing/build-site.ts';
import { toAdminUnitUid, type SiteId } from '#domain/id.ts';
import type { PublishedReach, Snapshot, SnapshotCommune } from '../snapshot/snapshot.ts';
import type { SnapshotFile } from '../snapshot/snapshot-file.ts';

/** Two communes side by side, the western one at the border, with a gate, a pano and a station; for tests. */
export function buildSnapshot(parts: Partial<Snapshot> = {}): Snapshot {
  const [west, east] = [toAdminUnitUid('25280', 2025), toAdminUnitUid('25294', 2025)];
  return {
    asOf: '2026-06-30',
    vintage: 2025,
    place: { nameVi: 'Đồng Nai', nameEn: 'Đồng Nai', bounds: [106.5, 11.7, 106.9, 12] },
    geography: 'illustrative',
    isNetworkSynthetic: true,
    sources: [],
    sites: [
      buildPublicSite({
        code: 'CK-HOA-LU',
        kind: 'border_gate',
        nameVi: 'Cửa khẩu quốc tế Hoa Lư',
        nameEn: 'Hoa Lư international border gate',
        lonLat: [106.57, 11.97],
        units: [west],
        facts: {
          kind: 'border_gate',
          class: 'international',
          neighbour: 'KH',
          counterpart: 'Trapeang Sre',
          openedOn: '2003-05-01',
        },
      }),
      buildPublicSite({
        code: 'PN-HOA-LU',
        kind: 'pano',
        nameVi: 'Cụm pano Hoa Lư',
        lonLat: [106.58, 11.96],
        units: [west],
        status: 'broken',
      }),
      buildPublicSite({
        code: 'TT-LOC-THANH',
        nameVi: 'Đài truyền thanh xã Lộc Thành',
        lonLat: [106.8, 11.8],
        units: [east],
        status: 'unknown',
      }),
    ],
    communes: [
      buildCommune(west, 'Xã Lộc Thạnh', true, 106.5),
      buildCommune(east, 'Xã Lộc Thành', false, 106.7),
    ],
    borderLines: [
      {
        id: 'border-1',
        neighbour: 'KH',
        nameVi: 'Biên giới Việt Nam – Campuchia',
        lengthKm: 258.9,
        geometry: {
          type: 'LineString',
          coordinates: [
            [106.5, 11.7],
            [106.5, 12],
          ],
        },
        provenance: 'illustrative',
      },
    ],
    coverage: {
      defaultRadiusM: 500,
      total: reach(20_000, 0.5),
      byCommune: new Map([
        [west, reach(8000, 0.25)],
        [east, reach(12_000, 0.75)],
      ]),
    },
    clusterCount: 12,
    speakerCount: 24,
    ...parts,
  };
}

/** A site as a reader of the public map has it. */
export function buildPublicSite(parts: Parameters<typeof buildSite>[0]): Snapshot['sites'][number] {
  return buildSite({ fundingSources: [], ...parts, id: parts.code as SiteId });
}

function buildCommune(
  uid: SnapshotCommune['uid'],
  nameVi: string,
  isBorder: boolean,
  west: number,
): SnapshotCommune {
  const east = west + 0.2;
  return {
    uid,
    code: uid.slice(0, 5),
    level: 'commune',
    isBorder,
    nameVi,
    nameEn: null,
    labelLonLat: [west + 0.1, 11.85],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 11.7],
          [east, 11.7],
          [east, 12],
          [west, 12],
          [west, 11.7],
        ],
      ],
    },
    provenance: 'illustrative',
    population: 9000,
    areaKm2: 120.5,
    borderKm: isBorder ? 14.2 : null,
  };
}

function reach(people: number, reached: number): PublishedReach {
  const figures = (share: number) => ({
    people: always(people * share),
    hamlets: always(8 * share),
    areaM2: always(1e8 * share),
  });
  const sets = { nominal: figures(0.8), operating: figures(reached), good: figures(reached / 2) };
  return { people, hamlets: 8, areaM2: 1e8, sets };
}

function always(value: number) {
  return { low: Math.round(value), high: Math.round(value) };
}

/** The outlines of `buildSnapshot()` as they stand in its file. */
export const snapshotShapes: SnapshotFile['shapes'] = {
  type: 'Topology',
  arcs: [
    [
      [106.7, 11.7],
      [106.7, 12],
    ],
    [
      [106.5, 12],
      [106.5, 11.7],
    ],
    [
      [106.7, 12],
      [106.5, 12],
    ],
    [
      [106.5, 11.7],
      [106.7, 11.7],
    ],
    [
      [106.7, 11.7],
      [106.9, 11.7],
      [106.9, 12],
      [106.7, 12],
    ],
  ],
  objects: {
    communes: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[3, 0, 2, 1]] },
        { type: 'Polygon', arcs: [[4, ~0]] },
      ],
    },
    border: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [~1] }] },
  },
};
