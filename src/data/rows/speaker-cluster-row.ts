import * as z from 'zod/mini';
import type { ClusterId, SiteId } from '#domain/id.ts';
import { positionMethods, technologies, visibilities } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { statuses } from '#domain/status.ts';
import {
  fromLonLat,
  latField,
  lonField,
  maybeDate,
  maybeNumber,
  maybeText,
  provenanceField,
  toLonLat,
} from './fields.ts';

const row = z.object({
  id: z.string(),
  code: z.string(),
  site_id: z.string(),
  place_vi: maybeText,
  lon: lonField,
  lat: latField,
  technology: z.enum(technologies),
  speaker_count: z.number(),
  power_w: maybeNumber,
  radius_m: maybeNumber,
  sound_level_db: maybeNumber,
  sound_distance_m: maybeNumber,
  position_method: z.enum(positionMethods),
  position_accuracy_m: maybeNumber,
  installed_on: maybeDate,
  retired_on: maybeDate,
  status: z.enum(statuses),
  status_since: maybeDate,
  visibility: z.enum(visibilities),
  provenance: provenanceField,
});

/** A row of `public_speaker_cluster` or `member_speaker_cluster`. */
export const speakerClusterRowCodec = z.codec(row, z.custom<SpeakerCluster>(), {
  decode: (cluster): SpeakerCluster => ({
    id: cluster.id as ClusterId,
    code: cluster.code,
    siteId: cluster.site_id as SiteId,
    placeVi: cluster.place_vi,
    lonLat: toLonLat(cluster.lon, cluster.lat),
    technology: cluster.technology,
    speakerCount: cluster.speaker_count,
    powerW: cluster.power_w,
    radiusM: cluster.radius_m,
    soundLevelDb: cluster.sound_level_db,
    soundDistanceM: cluster.sound_distance_m,
    positionMethod: cluster.position_method,
    positionAccuracyM: cluster.position_accuracy_m,
    installedOn: cluster.installed_on,
    retiredOn: cluster.retired_on,
    status: cluster.status,
    statusSince: cluster.status_since,
    visibility: cluster.visibility,
    provenance: cluster.provenance,
  }),
  encode: (cluster) => ({
    id: cluster.id,
    code: cluster.code,
    site_id: cluster.siteId,
    place_vi: cluster.placeVi,
    ...fromLonLat(cluster.lonLat),
    technology: cluster.technology,
    speaker_count: cluster.speakerCount,
    power_w: cluster.powerW,
    radius_m: cluster.radiusM,
    sound_level_db: cluster.soundLevelDb,
    sound_distance_m: cluster.soundDistanceM,
    position_method: cluster.positionMethod,
    position_accuracy_m: cluster.positionAccuracyM,
    installed_on: cluster.installedOn,
    retired_on: cluster.retiredOn,
    status: cluster.status,
    status_since: cluster.statusSince,
    visibility: cluster.visibility,
    provenance: cluster.provenance,
  }),
});
