import type { Finding } from '#domain/geography-check/finding.ts';
import type { GeographyLayer } from './layer.ts';
import type { PreparedTable } from './prepared-table.ts';

/** What became of the rows of one table: read = taken + mended + refused + checked. `checked` rows gave way to a better file's. */
export type TableReport = {
  readonly fileName: string;
  readonly tableName: string;
  readonly layer: GeographyLayer | 'unused' | null;
  readonly vintage: number | null;
  readonly read: number;
  readonly taken: number;
  readonly mended: number;
  readonly refused: number;
  readonly checked: number;
  readonly findings: readonly Finding[];
};

export function reportTable({
  fileName,
  tableName,
  layer,
  vintage,
  rows,
  findings,
}: PreparedTable): TableReport {
  const wholeRefused = findings.some(({ severity }) => severity === 'refused');
  const count = (state: string): number =>
    wholeRefused ? 0 : rows.filter((row) => row.state === state).length;
  return {
    fileName,
    tableName,
    layer,
    vintage,
    read: rows.length,
    taken: count('taken'),
    mended: count('mended'),
    refused: wholeRefused ? rows.length : count('refused'),
    checked: 0,
    findings: [...findings, ...rows.flatMap((row) => row.findings)],
  };
}
