import * as z from 'zod/mini';
import { rulingEffects, type HamletRuling } from '#domain/hamlet-ruling.ts';
import type { ClusterId, HamletId } from '#domain/id.ts';
import { maybeText } from './fields.ts';

const row = z.object({
  id: z.string(),
  hamlet_id: z.string(),
  cluster_id: maybeText,
  effect: z.enum(rulingEffects),
  /** Not in the public view. */
  reason: z.optional(maybeText),
});

/** A row of `public_hamlet_ruling` or `member_hamlet_ruling`. */
export const hamletRulingRowCodec = z.codec(row, z.custom<HamletRuling>(), {
  decode: (ruling): HamletRuling => ({
    id: ruling.id,
    hamletId: ruling.hamlet_id as HamletId,
    clusterId: ruling.cluster_id as ClusterId | null,
    effect: ruling.effect,
    reason: ruling.reason ?? null,
  }),
  encode: (ruling) => ({
    id: ruling.id,
    hamlet_id: ruling.hamletId,
    cluster_id: ruling.clusterId,
    effect: ruling.effect,
    reason: ruling.reason,
  }),
});
