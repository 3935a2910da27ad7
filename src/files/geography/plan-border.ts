import type { Geometry } from 'geojson';
import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { toLines } from './line-length.ts';
import type { PreparedRow, PreparedTable } from './prepared-table.ts';
import { reportTable, type TableReport } from './table-report.ts';

export type PlannedBorder = {
  readonly batches: readonly PreparedTable[];
  readonly reports: readonly TableReport[];
  readonly lines: readonly (readonly LonLat[])[];
};

/** The border drawn once: where its stretches by province are given, the whole line towards that neighbour is only checked against them. */
export function planBorder(tables: readonly PreparedTable[]): PlannedBorder {
  const rows = tables.flatMap((table) => table.rows.filter(isGood));
  const parts = rows.filter(({ payload }) => payload['province_code'] !== null);
  const inParts = new Set(parts.map(({ payload }) => payload['neighbour']));
  const batches: PreparedTable[] = [];
  const reports: TableReport[] = [];
  for (const table of tables) {
    const wholes = table.rows.filter(
      (row) => isGood(row) && row.payload['province_code'] === null && inParts.has(row.payload['neighbour']),
    );
    const findings = wholes.map((whole) => compareLengths(whole, parts));
    const kept = { ...table, rows: table.rows.filter((row) => !wholes.includes(row)) };
    const report = reportTable({ ...kept, findings: [...table.findings, ...findings] });
    reports.push({ ...report, read: table.rows.length, checked: wholes.length });
    if (kept.rows.length > 0) batches.push(kept);
  }
  return {
    batches,
    reports,
    lines: batches.flatMap((table) =>
      table.rows.filter(isGood).flatMap(({ payload }) => toLines(payload['geometry'] as Geometry)),
    ),
  };
}

function compareLengths(whole: PreparedRow, parts: readonly PreparedRow[]): Finding {
  const neighbour = String(whole.payload['neighbour']);
  const own = parts.filter(({ payload }) => payload['neighbour'] === neighbour);
  const partsKm = own.reduce((sum, { payload }) => sum + Number(payload['length_km']), 0);
  const wholeKm = Number(whole.payload['length_km']);
  const facts = { neighbour, wholeKm, partsKm: Math.round(partsKm * 10) / 10, parts: own.length };
  return toFinding(Math.abs(partsKm - wholeKm) > 0.01 * wholeKm ? 'warning' : 'note', 'whole-and-parts', {
    row: whole.row,
    facts,
  });
}

function isGood({ state }: PreparedRow): boolean {
  return state !== 'refused';
}
