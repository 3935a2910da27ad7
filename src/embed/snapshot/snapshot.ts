import type { GeographyState } from '#domain/dataset-status.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { Range } from '#domain/coverage-result.ts';
import type { LonLatBounds } from '#domain/map-view.ts';
import type { Site } from '#domain/site.ts';
import type { SiteSet } from '#domain/site-set.ts';
import type { BorderLineShape, UnitShape } from '#domain/unit-shape.ts';

/** A commune as the public map draws it: outlines are simplified for the screen and are not for measuring. */
export type SnapshotCommune = UnitShape & {
  readonly code: string;
  readonly population: number | null;
  readonly areaKm2: number | null;
  readonly borderKm: number | null;
};

/** What the published figures say of one commune, or of all together. Without hamlets there are no people to count. */
export type PublishedReach = {
  readonly people: number;
  readonly hamlets: number;
  readonly areaM2: number;
  readonly sets: Readonly<
    Record<SiteSet, { readonly people: Range; readonly hamlets: Range; readonly areaM2: Range }>
  >;
};

/** Figures that were computed when the map was published, by the default parameters; readers do not recompute them. */
export type PublishedCoverage = {
  /** The radius taken where a cluster's own is not known. */
  readonly defaultRadiusM: number;
  readonly total: PublishedReach;
  readonly byCommune: ReadonlyMap<AdminUnitUid, PublishedReach>;
};

/** One place that the map is of: its province, or the country. */
type SnapshotPlace = {
  readonly nameVi: string;
  readonly nameEn: string;
  /** Around the communes and sites shown. */
  readonly bounds: LonLatBounds;
};

/**
 * The public map at one moment. Nothing in it was not readable by everybody.
 * A site's `id` is its code and a cluster's id is `c:` and its code: the database's own ids are not published. What a site
 * has besides and the public map does not show (permit, dimensions, payers) is null or empty.
 */
export type Snapshot = {
  /** ISO date: the last day of which the data speak. */
  readonly asOf: string;
  readonly vintage: number;
  readonly place: SnapshotPlace;
  /** Whether outlines are illustrative; says so on the map unless `real`. */
  readonly geography: GeographyState;
  readonly isNetworkSynthetic: boolean;
  /** Sources of loaded layers, for the attribution; the product's own are known to the reader. */
  readonly sources: readonly string[];
  readonly sites: readonly Site[];
  readonly communes: readonly SnapshotCommune[];
  readonly borderLines: readonly BorderLineShape[];
  /** null when nothing could be counted (no communes). */
  readonly coverage: PublishedCoverage | null;
  /** Clusters that stand on `asOf`, and their speakers; they and those that are gone are in a file of their own. */
  readonly clusterCount: number;
  readonly speakerCount: number;
};

/** Why a file could not be read: made by a newer version of the product, or not a snapshot at all. */
export type SnapshotFault =
  | { readonly kind: 'version'; readonly got: unknown }
  | { readonly kind: 'malformed'; readonly where: string };
