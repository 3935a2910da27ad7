import * as z from 'zod/mini';
import type { AdminLink } from '#domain/admin-link.ts';
import { maybeNumber, provenanceField, uidField } from './fields.ts';

const row = z.object({
  from_uid: uidField,
  to_uid: uidField,
  share_area: maybeNumber,
  share_population: maybeNumber,
  provenance: provenanceField,
});

/** A row of `public_admin_link` or `member_admin_link`. */
export const adminLinkRowCodec = z.codec(row, z.custom<AdminLink>(), {
  decode: (link): AdminLink => ({
    fromUid: link.from_uid,
    toUid: link.to_uid,
    shareArea: link.share_area,
    sharePopulation: link.share_population,
    provenance: link.provenance,
  }),
  encode: (link) => ({
    from_uid: link.fromUid,
    to_uid: link.toUid,
    share_area: link.shareArea,
    share_population: link.sharePopulation,
    provenance: link.provenance,
  }),
});
