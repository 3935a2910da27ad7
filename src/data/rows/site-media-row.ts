import * as z from 'zod/mini';
import { mediaPhases, mediaTypes, type SiteMedia } from '#domain/site-media.ts';
import { maybeDate, maybeNumber, maybeText, provenanceField } from './fields.ts';

const row = z.object({
  id: z.string(),
  object_key: z.string(),
  mime: z.enum(mediaTypes),
  phase: z.nullable(z.enum(mediaPhases)),
  taken_on: maybeDate,
  alt_vi: z.string(),
  alt_en: maybeText,
  width_px: maybeNumber,
  height_px: maybeNumber,
  provenance: provenanceField,
});

/** A row of `public_media` or `member_media`. */
export const siteMediaRowCodec = z.codec(row, z.custom<SiteMedia>(), {
  decode: (media): SiteMedia => ({
    id: media.id,
    objectKey: media.object_key,
    mime: media.mime,
    phase: media.phase,
    takenOn: media.taken_on,
    altVi: media.alt_vi,
    altEn: media.alt_en,
    widthPx: media.width_px,
    heightPx: media.height_px,
    provenance: media.provenance,
  }),
  encode: (media) => ({
    id: media.id,
    object_key: media.objectKey,
    mime: media.mime,
    phase: media.phase,
    taken_on: media.takenOn,
    alt_vi: media.altVi,
    alt_en: media.altEn,
    width_px: media.widthPx,
    height_px: media.heightPx,
    provenance: media.provenance,
  }),
});
