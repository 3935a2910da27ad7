import type { SearchKind } from '#analysis/search/search-row.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { Decision } from '#domain/decision.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';

/** Read from the numbers that were typed: degrees, or metres counted from one of the meridians. */
export type CoordinateItem = {
  readonly kind: 'coordinate';
  readonly lonLat: LonLat;
  readonly meridianDeg: number | null;
  /** The province whose meridian it is, when it is one of ours. */
  readonly province: string | null;
  readonly isSwapped: boolean;
  readonly unit: AdminUnit | null;
};

/** What can be chosen in the list. */
export type SearchItem =
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'cluster'; readonly cluster: SpeakerCluster; readonly station: Site }
  | { readonly kind: 'unit'; readonly unit: AdminUnit }
  | { readonly kind: 'hamlet'; readonly hamlet: Hamlet }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | CoordinateItem
  | { readonly kind: 'filterText'; readonly text: string }
  /** Puts its text into the field. */
  | { readonly kind: 'example'; readonly text: string; readonly topic: ExampleTopic }
  /** Shows more of its group. */
  | { readonly kind: 'more'; readonly group: SearchKind | 'coordinate'; readonly count: number };

type ExampleTopic = 'site' | 'decision' | 'dms' | 'metres';

export type SearchGroupKey = SearchKind | 'coordinate' | 'recent' | 'example' | 'filter';

/** Items under one heading. `total` counts those that are not listed, too. */
export type SearchSection = {
  readonly key: SearchGroupKey;
  readonly items: readonly SearchItem[];
  readonly total: number;
};

/** What tells an item from all others in the list. */
export function itemKey(item: SearchItem): string {
  switch (item.kind) {
    case 'site':
      return `site ${item.site.id}`;
    case 'cluster':
      return `cluster ${item.cluster.id}`;
    case 'unit':
      return `unit ${item.unit.uid}`;
    case 'hamlet':
      return `hamlet ${item.hamlet.id}`;
    case 'decision':
      return `decision ${item.decision.key}`;
    case 'coordinate':
      return `coordinate ${item.meridianDeg ?? ''}`;
    case 'filterText':
      return 'filter text';
    case 'example':
      return `example ${item.topic}`;
    case 'more':
      return `more ${item.group}`;
  }
}
