import type { AdminUnit } from '#domain/admin-unit.ts';
import type { DatasetStatus } from '#domain/dataset-status.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { HamletRuling } from '#domain/hamlet-ruling.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import type { StatusHistory } from '#domain/status-history.ts';
import type { BorderLineShape } from '#domain/unit-shape.ts';
import type { SnapshotCommune } from '#embed/snapshot/snapshot.ts';

/** What everybody may read, as it was read. Outlines are not simplified yet. */
export type PublicNetwork = {
  readonly status: DatasetStatus;
  readonly vintage: number;
  readonly units: readonly AdminUnit[];
  readonly communes: readonly SnapshotCommune[];
  readonly sites: readonly Site[];
  readonly clusters: readonly SpeakerCluster[];
  readonly borderLines: readonly BorderLineShape[];
  readonly hamlets: readonly Hamlet[];
  readonly rulings: readonly HamletRuling[];
  readonly history: StatusHistory;
};
