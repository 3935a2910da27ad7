import type { ClusterId } from './id.ts';
import type { Provenance } from './provenance.ts';
import type { Status } from './status.ts';

/** One entry of a site's or a cluster's history. Events are never changed; an annulled one stays, marked. */
export type StatusEvent = {
  readonly id: string;
  readonly seq: number;
  readonly status: Status;
  /** ISO date from which the status holds. */
  readonly effectiveFrom: string;
  /** Only members see notes. */
  readonly note: string | null;
  readonly annulled: boolean;
  readonly provenance: Provenance;
  /** Only members see sources: they may name a person. */
  readonly source: string | null;
};

/** An event of one of a station's clusters. */
export type ClusterEvent = StatusEvent & { readonly clusterId: ClusterId };
