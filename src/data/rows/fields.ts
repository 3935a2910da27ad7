import * as z from 'zod/mini';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { provenances } from '#domain/provenance.ts';

/** ISO `YYYY-MM-DD`. */
export const dateField = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const maybeDate = z.nullable(dateField);
export const maybeText = z.nullable(z.string());
export const maybeNumber = z.nullable(z.number());
export const provenanceField = z.enum(provenances);
export const uidField = z.string().check(z.regex(/^\d{1,5}@\d{4}$/)) as unknown as z.ZodMiniType<
  AdminUnitUid,
  string
>;
export const lonField = z.nullable(z.number().check(z.minimum(-180), z.maximum(180)));
export const latField = z.nullable(z.number().check(z.minimum(-90), z.maximum(90)));

export function toLonLat(lon: number | null, lat: number | null): LonLat | null {
  return lon === null || lat === null ? null : [lon, lat];
}

/** The two columns of a position. */
export function fromLonLat(lonLat: LonLat | null): { lon: number | null; lat: number | null } {
  return { lon: lonLat?.[0] ?? null, lat: lonLat?.[1] ?? null };
}
