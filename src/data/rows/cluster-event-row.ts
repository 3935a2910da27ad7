import * as z from 'zod/mini';
import type { ClusterId } from '#domain/id.ts';
import type { ClusterEvent } from '#domain/status-event.ts';
import { decodeStatusEvent, statusEventRow, statusEventRowCodec } from './status-event-row.ts';

const row = z.extend(statusEventRow, { cluster_id: z.string() });

/** A row of `public_status_event` or `member_status_event` that belongs to a cluster, with which one. */
export const clusterEventRowCodec = z.codec(row, z.custom<ClusterEvent>(), {
  decode: (event): ClusterEvent => ({
    ...decodeStatusEvent(event),
    clusterId: event.cluster_id as ClusterId,
  }),
  encode: (event) => ({ ...z.encode(statusEventRowCodec, event), cluster_id: event.clusterId }),
});
