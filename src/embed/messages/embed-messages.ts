import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { LonLatBounds, MapView } from '#domain/map-view.ts';
import type { SiteKind } from '#domain/site.ts';
import type { Status } from '#domain/status.ts';

/** Every message carries this number as `phenDau`; what carries another is not ours, or not of our time. */
export const messageVersion = 1;

/** What the map tells about one site: nothing that is not on the page anyway. */
type ToldSite = {
  readonly code: string;
  readonly kind: SiteKind;
  readonly status: Status;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly lonLat: LonLat | null;
};

/** From the map to the page around it. */
export type MapMessage =
  /** Once, when the poster is there and messages are obeyed. `publishedOn` is an ISO date. */
  | { readonly type: 'ready'; readonly publishedOn: string; readonly siteCount: number }
  | { readonly type: 'select'; readonly site: ToldSite | null }
  | { readonly type: 'view'; readonly lonLat: LonLat; readonly zoom: number }
  /** How high the page would be without scrolling inside, in CSS pixels. */
  | { readonly type: 'height'; readonly heightPx: number };

/** From the page around it to the map. All but `hello` wake the live map. */
export type HostMessage =
  /** Makes the host known, so that the map may tell it of selections and views. */
  | { readonly type: 'hello' }
  | { readonly type: 'setView'; readonly target: MapView | LonLatBounds }
  | { readonly type: 'select'; readonly site: string | null }
  /** What is left out stays as it is; an empty list is all. */
  | {
      readonly type: 'filter';
      readonly kinds?: readonly SiteKind[];
      readonly statuses?: readonly Status[];
      readonly commune?: AdminUnitUid | null;
    };

export function encodeMapMessage(message: MapMessage): MapMessage & { readonly phenDau: number } {
  return { phenDau: messageVersion, ...message };
}
