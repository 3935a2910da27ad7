import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { NameRegister } from '#domain/geography-check/name-register.ts';
import { toWgs84 } from '../crs/to-wgs84.ts';
import type { DataTable } from '../data-table.ts';
import type { GeographyLayer } from './layer.ts';
import { planBorder } from './plan-border.ts';
import { planUnits } from './plan-units.ts';
import { prepareLines } from './prepare-lines.ts';
import { prepareLinks } from './prepare-links.ts';
import { preparePoints } from './prepare-points.ts';
import { preparePopulation } from './prepare-population.ts';
import { prepareUnits } from './prepare-units.ts';
import type { PreparedTable } from './prepared-table.ts';
import type { PropertyMap } from './property-reader.ts';
import { recogniseLayer } from './recognise-layer.ts';
import { reportTable, type TableReport } from './table-report.ts';
import type { UnitTable } from './unit-row.ts';

export type SourceTable = {
  readonly fileName: string;
  readonly table: DataTable;
  readonly layer: GeographyLayer | null;
  readonly vintage: number | null;
};

export type PlanOptions = {
  readonly register: NameRegister | null;
  readonly map: PropertyMap;
  /** Declared by the person, over what the file says; null to trust the file. */
  readonly crs: string | null;
  readonly detail: 'screen' | 'fine';
};

/** What would be staged, in the order in which the database takes it, and what is to be told of each table. */
export type GeographyPlan = {
  readonly batches: readonly PreparedTable[];
  readonly reports: readonly TableReport[];
};

const newestVintage = 2025;

/** Recognises, checks and fits together the tables of all files of one run. Nothing is written here. */
export function planGeography(sources: readonly SourceTable[], options: PlanOptions): GeographyPlan {
  const units: UnitTable[] = [];
  const others: PreparedTable[] = [];
  const reports: TableReport[] = [];
  for (const source of sources) {
    const settled = settle(source, options);
    if ('report' in settled) reports.push(settled.report);
    else if ('units' in settled) units.push(settled.units);
    else others.push(settled.prepared);
  }
  const border = planBorder(others.filter(({ layer }) => layer === 'border_line'));
  const planned = planUnits(units, border.lines, options);
  const rest = others.filter(({ layer }) => layer !== 'border_line');
  const prepared = [...planned.batches, ...border.batches, ...rest];
  return {
    batches: prepared.filter(isUsable),
    reports: [...planned.reports, ...border.reports, ...rest.map((table) => reportTable(table)), ...reports],
  };
}

function settle(
  source: SourceTable,
  options: PlanOptions,
): { report: TableReport } | { units: UnitTable } | { prepared: PreparedTable } {
  const { fileName, table } = source;
  const layer = source.layer ?? recogniseLayer(table, options.map);
  const unusable = (finding: Finding): { report: TableReport } => ({
    report: {
      fileName,
      tableName: table.name,
      layer,
      vintage: null,
      read: table.rows.length,
      taken: 0,
      mended: 0,
      refused: finding.severity === 'refused' ? table.rows.length : 0,
      checked: 0,
      findings: [finding],
    },
  });
  if (layer === null)
    return unusable(toFinding('refused', 'file-not-recognised', { facts: { columns: listColumns(table) } }));
  if (layer === 'unused')
    return unusable(toFinding('note', 'object-not-used', { facts: { name: table.name } }));
  const placed = toWgs84(table, options.crs);
  if (!placed.ok) return unusable(placed.error);
  const context = { fileName, register: options.register, map: options.map };
  const own = placed.value.findings;
  if (layer === 'communes' || layer === 'districts' || layer === 'provinces') {
    const prepared = prepareUnits(placed.value.table, { ...context, layer, vintage: source.vintage });
    return { units: { ...prepared, findings: [...own, ...prepared.findings] } };
  }
  const prepared = prepareOther(placed.value.table, layer, {
    ...context,
    vintage: source.vintage ?? newestVintage,
  });
  return { prepared: { ...prepared, findings: [...own, ...prepared.findings] } };
}

type OtherContext = {
  readonly fileName: string;
  readonly register: NameRegister | null;
  readonly map: PropertyMap;
  readonly vintage: number;
};

function prepareOther(
  table: DataTable,
  layer: Exclude<GeographyLayer, UnitTable['layer']>,
  context: OtherContext,
): PreparedTable {
  switch (layer) {
    case 'links':
      return prepareLinks(table, context);
    case 'population':
      return preparePopulation(table, context);
    case 'border_line':
    case 'rivers':
    case 'roads':
      return prepareLines(table, { ...context, layer });
    case 'settlements':
    case 'gates':
    case 'islands':
      return preparePoints(table, { ...context, layer });
  }
}

function isUsable({ rows, findings }: PreparedTable): boolean {
  return (
    rows.some(({ state }) => state !== 'refused') && !findings.some(({ severity }) => severity === 'refused')
  );
}

function listColumns(table: DataTable): string {
  return Object.keys(table.rows[0]?.properties ?? {})
    .slice(0, 12)
    .join(', ')
    .slice(0, 120);
}
