import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import type { AdminUnitUid, ClusterId, SiteId } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { MapEditing } from '#domain/map-editing.ts';
import type { LonLatBounds, MapPin, MapScheme, MapView } from '#domain/map-view.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { AbsentNetwork } from './sources/build-absent-features.ts';
import type { BasemapFeature, BorderLineShape, UnitShape } from '#domain/unit-shape.ts';

export type MapLanguage = 'vi' | 'en';

/** The words that the map itself shows or speaks; names of seas and archipelagos are not among them, they are fixed. */
export type MapLabels = {
  /** Accessible name of the map. */
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetNorth: string;
  /** Plain text, no markup. */
  readonly attribution: string;
  /** Sources of the loaded layers, cut short until the attribution is unfolded; empty when nothing was loaded. */
  readonly loadedSources: string;
  /** Name of the button that unfolds the attribution on a narrow screen. */
  readonly showAttribution: string;
  readonly scale: string;
  /** Accessible description of the small map of the nation with its archipelagos. */
  readonly inset: string;
};

/** Why the map, or a part of it, cannot be drawn. The app chooses the words. */
type MapProblem =
  | { readonly kind: 'webgl-unavailable' }
  | { readonly kind: 'context-lost' }
  | { readonly kind: 'source-failed'; readonly source: string; readonly detail: string }
  | { readonly kind: 'drawing-failed'; readonly detail: string };

/** CSS pixels of the container that panels cover. */
export type MapPadding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export type MapSelection = {
  readonly siteId?: SiteId | undefined;
  readonly clusterId?: ClusterId | undefined;
  readonly unitUid?: AdminUnitUid | undefined;
};

export type FlyToOptions = { readonly maxZoom?: number; readonly instant?: boolean };

/** How a map within a page that scrolls is moved, in words. */
export type MapGestureHelp = { readonly windows: string; readonly mac: string; readonly touch: string };

/** Sites are never grouped, and drawn in the order in which they are given; their signs have this scale on the zoom that the map opens on, and their own size a little nearer. */
export type SingleSigns = { readonly scale: number; readonly fromZoom: number };

export type MapControllerOptions = {
  readonly container: HTMLElement;
  /** Folder of the static basemap, with a slash at its end; the application's own when left out. */
  readonly basemapUrl?: string;
  /** Given, the wheel and a single finger belong to the page, and the map says how it is moved. */
  readonly gestureHelp?: MapGestureHelp;
  /** For a map of few sites; left out, signs that would lie on each other stand as groups. */
  readonly singleSigns?: SingleSigns;
  readonly scheme: MapScheme;
  readonly language: MapLanguage;
  readonly view: MapView;
  readonly labels: MapLabels;
  readonly reducedMotion: boolean;
  readonly onSelectSite: (id: SiteId) => void;
  readonly onSelectCluster: (id: ClusterId) => void;
  readonly onSelectUnit: (uid: AdminUnitUid) => void;
  /** The commune under the pointer, null when there is none; told when it changes. */
  readonly onHoverUnit: (uid: AdminUnitUid | null) => void;
  readonly onViewChange: (view: MapView) => void;
  readonly onError: (problem: MapProblem) => void;
  /** Once, when the style is loaded and the first picture is whole. */
  readonly onReady: () => void;
};

/**
 * The only hands that touch the map. Setters may be called at any time, also before the map is ready, and as often as
 * one likes: what they say is drawn once a frame. When WebGL is missing every call does nothing.
 * The container carries `data-map-idle="true"` whenever the picture is whole and at rest.
 */
export type MapController = {
  /** Already filtered; a site without a position is left out. */
  readonly setSites: (sites: readonly Site[]) => void;
  readonly setClusters: (clusters: readonly SpeakerCluster[]) => void;
  /** What does not stand on the date shown: drawn faint and hollow, and part of no group. */
  readonly setAbsent: (absent: AbsentNetwork) => void;
  readonly setUnits: (units: readonly UnitShape[]) => void;
  /**
   * Colours communes by a measure: to each the shade of the scale (0 the faintest), or null where it has no value. What is
   * not named stays plain; an empty map takes the colours away.
   */
  readonly setMeasure: (shades: ReadonlyMap<AdminUnitUid, number | null>) => void;
  /** Who and what is reached; null takes it away. The shades of communes are told by `setMeasure`. */
  readonly setCoverage: (overlay: CoverageOverlay | null) => void;
  /** What may be tried out by hand; null lets nothing be moved. */
  readonly setEditing: (editing: MapEditing | null) => void;
  readonly setBorderLines: (lines: readonly BorderLineShape[]) => void;
  readonly setBasemapFeatures: (features: readonly BasemapFeature[]) => void;
  /** The selected site stays visible even where it is drawn inside a cluster. */
  readonly setSelection: (selection: MapSelection | null) => void;
  readonly setHighlight: (siteId: SiteId | null) => void;
  /** Marks a place where nothing of the network need stand; null takes the mark away. */
  readonly setPin: (pin: MapPin | null) => void;
  /** Highlights what is marked in a list, besides the site pointed at. */
  readonly setMarked: (ids: readonly (SiteId | ClusterId)[]) => void;
  /** Outlines a commune that a list points at. */
  readonly setUnitHighlight: (uid: AdminUnitUid | null) => void;
  readonly setScheme: (scheme: MapScheme) => void;
  readonly setLanguage: (language: MapLanguage, labels: MapLabels) => void;
  readonly flyTo: (target: MapView | LonLatBounds, options?: FlyToOptions) => void;
  /** Brings a place into sight, unless it is in the uncovered part already; no further out than `leastZoom` then. */
  readonly reveal: (lonLat: LonLat, leastZoom: number) => void;
  readonly setPadding: (padding: MapPadding) => void;
  readonly view: () => MapView;
  /** The sites inside the uncovered part of the map, from the north-west down: for walking by keyboard. */
  readonly visibleSiteIds: () => readonly SiteId[];
  readonly resize: () => void;
  readonly destroy: () => void;
};
