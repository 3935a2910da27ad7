import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { AdminLevel } from './admin-unit.ts';
import type { AdminUnitUid } from './id.ts';
import type { LonLat } from './lon-lat.ts';
import type { Provenance } from './provenance.ts';
import type { Neighbour } from './site.ts';

/** An administrative unit as the map draws it. */
export type UnitShape = {
  readonly uid: AdminUnitUid;
  readonly level: AdminLevel;
  readonly isBorder: boolean;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly labelLonLat: LonLat | null;
  readonly geometry: Polygon | MultiPolygon;
  readonly provenance: Provenance;
};

/** A stretch of Vietnam's land border. */
export type BorderLineShape = {
  readonly id: string;
  readonly neighbour: Neighbour;
  readonly nameVi: string;
  readonly lengthKm: number;
  readonly geometry: LineString | MultiLineString;
  readonly provenance: Provenance;
};

export const basemapLayers = ['river', 'road', 'place', 'island', 'sea_name'] as const;
type BasemapLayer = (typeof basemapLayers)[number];

/** A loaded feature that is finer than the basemap that ships: a road, a river, a place. */
export type BasemapFeature = {
  readonly id: string;
  readonly layer: BasemapLayer;
  /** The source's own class, for example `primary`, `secondary`, `rail`. */
  readonly class: string | null;
  readonly nameVi: string | null;
  /** 1 is the most important. */
  readonly rank: number | null;
  readonly geometry: Geometry;
  readonly provenance: Provenance;
};
