import * as z from 'zod/mini';
import type { Hamlet } from '#domain/hamlet.ts';
import type { HamletId } from '#domain/id.ts';
import {
  fromLonLat,
  latField,
  lonField,
  maybeNumber,
  provenanceField,
  toLonLat,
  uidField,
} from './fields.ts';

const row = z.object({
  id: z.string(),
  unit_uid: uidField,
  name_vi: z.string(),
  population: z.number(),
  households: maybeNumber,
  lon: lonField,
  lat: latField,
  provenance: provenanceField,
});

/** A row of `public_hamlet` or `member_hamlet`. */
export const hamletRowCodec = z.codec(row, z.custom<Hamlet>(), {
  decode: ({ id, unit_uid, name_vi, lon, lat, ...hamlet }): Hamlet => ({
    ...hamlet,
    id: id as HamletId,
    unitUid: unit_uid,
    nameVi: name_vi,
    lonLat: toLonLat(lon, lat),
  }),
  encode: ({ unitUid, nameVi, lonLat, ...hamlet }) => ({
    ...hamlet,
    unit_uid: unitUid,
    name_vi: nameVi,
    ...fromLonLat(lonLat),
  }),
});
