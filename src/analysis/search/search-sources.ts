import type { AdminLink } from '#domain/admin-link.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { DecisionKey } from '#domain/decision.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { AdminUnitUid, ClusterId, HamletId, SiteId } from '#domain/id.ts';
import type { SiteInvestment } from '#domain/investment.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { SearchRow } from './search-row.ts';

/** Everything that can be found. */
export type SearchSources = {
  readonly sites: ReadonlyMap<SiteId, Site>;
  readonly clusters: ReadonlyMap<ClusterId, SpeakerCluster>;
  readonly units: ReadonlyMap<AdminUnitUid, AdminUnit>;
  readonly links: readonly AdminLink[];
  readonly hamlets: readonly Hamlet[];
  readonly investments: readonly SiteInvestment[];
};

/** What was found, by the name that its store knows it by. */
export type SearchRef =
  | { readonly kind: 'site'; readonly id: SiteId }
  | { readonly kind: 'cluster'; readonly id: ClusterId }
  | { readonly kind: 'unit'; readonly id: AdminUnitUid }
  | { readonly kind: 'hamlet'; readonly id: HamletId }
  | { readonly kind: 'decision'; readonly id: DecisionKey };

export type SearchEntry = { readonly ref: SearchRef; readonly row: SearchRow };
