import * as z from 'zod/mini';
import { geographyStates, type DatasetStatus } from '#domain/dataset-status.ts';
import { provenanceField } from './fields.ts';

const body = z.object({
  geography: z.enum(geographyStates),
  home: z.record(z.string(), z.string()),
  datasets: z.array(
    z.object({
      layer: z.string(),
      provenance: provenanceField,
      source: z.string(),
      row_count: z.number(),
      from_file: z.boolean(),
    }),
  ),
});

/** What `dataset_status()` answers. */
export const datasetStatusBodyCodec = z.codec(body, z.custom<DatasetStatus>(), {
  decode: ({ geography, home, datasets }): DatasetStatus => ({
    geography,
    homeCodes: new Map(
      Object.entries(home).map(([key, code]) => [Number(key.replace('province_code_', '')), code]),
    ),
    datasets: datasets.map(({ row_count, from_file, ...dataset }) => ({
      ...dataset,
      rowCount: row_count,
      isFromFile: from_file,
    })),
  }),
  encode: ({ geography, homeCodes, datasets }) => ({
    geography,
    home: Object.fromEntries([...homeCodes].map(([vintage, code]) => [`province_code_${vintage}`, code])),
    datasets: datasets.map(({ rowCount, isFromFile, ...dataset }) => ({
      ...dataset,
      row_count: rowCount,
      from_file: isFromFile,
    })),
  }),
});
