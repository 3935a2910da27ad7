import type { Feature, Point } from 'geojson';
import type { Site, SiteKind } from '#domain/site.ts';
import type { Status } from '#domain/status.ts';
import { spreadCoincident } from './spread-coincident.ts';

export type SiteProperties = {
  readonly id: string;
  readonly kind: SiteKind;
  readonly status: Status;
  readonly name_vi: string;
  readonly name_en: string;
  /** Higher is drawn above and named first. */
  readonly rank: number;
  readonly slot: number;
};

const ranks: Readonly<Record<SiteKind, number>> = {
  border_gate: 4,
  guard_post: 3,
  pano: 2,
  e_board: 2,
  radio_station: 1,
};

/** The sites that have a place, as the map draws them. */
export function buildSiteFeatures(sites: readonly Site[]): readonly Feature<Point, SiteProperties>[] {
  const placed = sites.flatMap((site) => (site.lonLat === null ? [] : [{ site, lonLat: site.lonLat }]));
  const slots = spreadCoincident(placed.map(({ lonLat }) => lonLat));
  return placed.map(({ site, lonLat }, index) => ({
    type: 'Feature',
    id: site.id,
    geometry: { type: 'Point', coordinates: [...lonLat] },
    properties: {
      id: site.id,
      kind: site.kind,
      status: site.status,
      name_vi: site.nameVi.normalize('NFC'),
      name_en: (site.nameEn ?? site.nameVi).normalize('NFC'),
      rank: ranks[site.kind],
      slot: slots[index] ?? 0,
    },
  }));
}
