import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLatBounds } from '#domain/map-view.ts';

/** Raised when a reader of the old files could no longer read the new ones. */
export const snapshotVersion = 1;

/** A list of words that repeat: each once, and the place of each row's word among them. */
export type WordColumn = { readonly words: readonly string[]; readonly at: readonly number[] };

/** Places in hundred-thousandths of a degree (about 1 m), null where none is known. */
export type PlaceColumns = {
  readonly lon: readonly (number | null)[];
  readonly lat: readonly (number | null)[];
};

/** What is common to sites and clusters. */
type PointColumns = PlaceColumns & {
  readonly code: readonly string[];
  readonly method: WordColumn;
  readonly status: WordColumn;
  readonly since: readonly (string | null)[];
  readonly built: readonly (string | null)[];
  readonly retired: readonly (string | null)[];
  readonly provenance: WordColumn;
};

export type SiteColumns = PointColumns & {
  readonly kind: WordColumn;
  readonly nameVi: readonly string[];
  readonly nameEn: readonly (string | null)[];
  /** Place among the communes; −1 outside of them all. */
  readonly commune: readonly number[];
  readonly organisation: WordColumn;
  /** By kind, see `facts-columns.ts`. */
  readonly facts: readonly (readonly unknown[] | null)[];
};

export type ClusterColumns = PointColumns & {
  /** Place among the sites of the snapshot. */
  readonly site: readonly number[];
  readonly placeVi: readonly (string | null)[];
  readonly technology: WordColumn;
  readonly speakers: readonly number[];
  readonly radiusM: readonly (number | null)[];
};

export type CommuneColumns = PlaceColumns & {
  readonly uid: readonly string[];
  readonly nameVi: readonly string[];
  readonly nameEn: readonly (string | null)[];
  readonly border: readonly (0 | 1)[];
  readonly population: readonly (number | null)[];
  readonly areaKm2: readonly (number | null)[];
  readonly borderKm: readonly (number | null)[];
  readonly provenance: WordColumn;
};

type BorderColumns = {
  readonly id: readonly string[];
  readonly nameVi: readonly string[];
  readonly neighbour: WordColumn;
  readonly lengthKm: readonly number[];
  readonly provenance: WordColumn;
};

/** One list a figure: a value for each commune in order, and the total last. Areas in m², whole. */
export type CoverageColumns = {
  readonly defaultRadiusM: number;
  readonly people: readonly number[];
  readonly hamlets: readonly number[];
  readonly areaM2: readonly number[];
  /** `<set>.<figure>.<low|high>`; high is left out where it equals low throughout. */
  readonly reached: Readonly<Record<string, readonly number[]>>;
};

/** `snapshot-<hash>.json`: all that the map needs to open. */
export type SnapshotFile = {
  readonly version: number;
  readonly asOf: string;
  readonly vintage: number;
  readonly place: { readonly nameVi: string; readonly nameEn: string; readonly bounds: LonLatBounds };
  readonly geography: string;
  readonly isNetworkSynthetic: boolean;
  readonly sources: readonly string[];
  readonly clusterCount: number;
  readonly speakerCount: number;
  readonly sites: SiteColumns;
  readonly communes: CommuneColumns;
  readonly border: BorderColumns;
  /** Objects `communes` and `border`, in the order of their columns; shared lines are there once. */
  readonly shapes: Topology<{
    readonly communes: GeometryCollection;
    readonly border: GeometryCollection;
  }>;
  readonly coverage: CoverageColumns | null;
};

/** `clusters-<hash>.json`: loudspeaker clusters, read when the map comes near enough. */
export type ClustersFile = { readonly version: number; readonly clusters: ClusterColumns };

/** `history-<hash>.json`: statuses on earlier dates, read when a date is asked for. */
export type HistoryFile = {
  readonly version: number;
  readonly subjects: readonly string[];
  readonly counts: readonly number[];
  /** Days from 1970-01-01. */
  readonly days: readonly number[];
  readonly status: WordColumn;
};
