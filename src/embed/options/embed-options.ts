import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLatBounds, MapView } from '#domain/map-view.ts';
import type { SiteKind } from '#domain/site.ts';
import type { Status } from '#domain/status.ts';

export const embedLanguages = ['vi', 'en'] as const;
export type EmbedLanguage = (typeof embedLanguages)[number];

export const embedThemes = ['system', 'light', 'dark', 'contrast'] as const;
type EmbedTheme = (typeof embedThemes)[number];

/** Published coverage figures that communes can be shaded by: shares reached by what is operating. */
export const coverageLayers = ['people', 'hamlets', 'area'] as const;
export type CoverageLayer = (typeof coverageLayers)[number];

/** How the map opens: around a centre, or fitted to a box. */
export type EmbedFrame =
  | { readonly kind: 'view'; readonly view: MapView }
  | { readonly kind: 'bounds'; readonly bounds: LonLatBounds };

/** Whether the slider of dates is offered, and the day the map opens on (ISO; null is the day of publication). */
export type EmbedTime = { readonly isShown: boolean; readonly asOf: string | null };

/** How high the page is: as its frame, or as its content (the loader script then makes the frame fit). */
export const embedFits = ['frame', 'content'] as const;
type EmbedFit = (typeof embedFits)[number];

/**
 * What a portal may choose about the map on its page. Everything is a choice among what is published: nothing here
 * opens anything that is not. An empty set means all.
 */
export type EmbedOptions = {
  readonly kinds: ReadonlySet<SiteKind>;
  readonly statuses: ReadonlySet<Status>;
  readonly commune: AdminUnitUid | null;
  readonly coverage: CoverageLayer | null;
  /** null shows everything that passes the filter. */
  readonly frame: EmbedFrame | null;
  /** Code of the site that is selected at the start. */
  readonly site: string | null;
  /** null is the language of the page. */
  readonly language: EmbedLanguage | null;
  readonly theme: EmbedTheme;
  /** `#rrggbb`; shown as it is only where it can be read, else the nearest shade that can. */
  readonly accent: string | null;
  readonly hasControls: boolean;
  readonly hasLegend: boolean;
  readonly hasSearch: boolean;
  readonly hasTable: boolean;
  readonly time: EmbedTime;
  readonly fit: EmbedFit;
};

export const defaultEmbedOptions: EmbedOptions = {
  kinds: new Set(),
  statuses: new Set(),
  commune: null,
  coverage: null,
  frame: null,
  site: null,
  language: null,
  theme: 'system',
  accent: null,
  hasControls: true,
  hasLegend: true,
  hasSearch: false,
  hasTable: true,
  time: { isShown: false, asOf: null },
  fit: 'frame',
};
