import * as z from 'zod/mini';
import type { PopulationCell } from '#domain/population-cell.ts';
import { provenanceField, uidField } from './fields.ts';

const row = z.object({
  id: z.string(),
  unit_uid: uidField,
  population: z.number(),
  size_m: z.number(),
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  provenance: provenanceField,
});

/** A row of `public_population_cell` or `member_population_cell`. */
export const populationCellRowCodec = z.codec(row, z.custom<PopulationCell>(), {
  decode: ({ unit_uid, size_m, lon, lat, ...cell }): PopulationCell => ({
    ...cell,
    unitUid: unit_uid,
    sizeM: size_m,
    lonLat: [lon, lat],
  }),
  encode: ({ unitUid, sizeM, lonLat, ...cell }) => ({
    ...cell,
    unit_uid: unitUid,
    size_m: sizeM,
    lon: lonLat[0],
    lat: lonLat[1],
  }),
});
