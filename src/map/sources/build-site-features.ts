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
  /** Place among the sites, where that is the order of drawing. */
  readonly order?: number;
  readonly slot: number;
};

const ranks: Readonly<Record<SiteKind, number>> = {
  border_gate: 4,
  guard_post: 3,
  pano: 2,
  e_board: 2,
  radio_station: 1,
};

/** The sites that have a place, as the map draws them; `isOrdered` draws each above those before it. */
export function buildSiteFeatures(
  sites: readonly Site[],
  isOrdered = false,
): readonly Feature<Point, SiteProperties>[] {
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
      ...(isOrdered ? { order: index } : {}),
      slot: slots[index] ?? 0,
    },
  }));
}
