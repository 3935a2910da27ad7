import type { Finding } from '#domain/geography-check/finding.ts';
import type { GeographyLayer } from './layer.ts';

export type RowState = 'taken' | 'mended' | 'refused';

/** A row as it is staged: `payload` carries the names of the database's columns. */
export type PreparedRow = {
  readonly row: number;
  readonly state: RowState;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
};

export type PreparedTable = {
  readonly fileName: string;
  readonly tableName: string;
  readonly layer: GeographyLayer;
  readonly vintage: number | null;
  readonly rows: readonly PreparedRow[];
  /** About the table as a whole; one of severity `refused` refuses all of it. */
  readonly findings: readonly Finding[];
};

export function toRowState(findings: readonly Finding[]): RowState {
  if (findings.some(({ severity }) => severity === 'refused')) return 'refused';
  return findings.some(({ severity }) => severity === 'mended') ? 'mended' : 'taken';
}
