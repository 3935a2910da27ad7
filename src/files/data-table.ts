import type { Geometry } from 'geojson';
import type { Finding } from '#domain/geography-check/finding.ts';
import type { Result } from '#domain/result.ts';

/** `row` counts from 1 within its table, in the order of the file. */
export type DataRow = {
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry | null;
};

/** What any geography file comes down to: a FlatGeobuf or GeoJSON file holds one table, TopoJSON one per object. */
export type DataTable = {
  readonly name: string;
  /** As declared by the file; null when it declares none. */
  readonly crs: string | null;
  /** Members beside the rows, for example the size of a population cell. */
  readonly extras: Readonly<Record<string, unknown>>;
  readonly rows: readonly DataRow[];
};

type DataFile = { readonly tables: readonly DataTable[]; readonly findings: readonly Finding[] };

export type ReadDataFile = Result<DataFile, Finding>;
