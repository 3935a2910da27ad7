import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { NameRegister } from '#domain/geography-check/name-register.ts';
import type { DataTable } from '../data-table.ts';
import { toRowState, type PreparedRow, type PreparedTable } from './prepared-table.ts';
import { createPropertyReader, type PropertyMap } from './property-reader.ts';

type LinkContext = {
  readonly fileName: string;
  readonly register: NameRegister | null;
  readonly map: PropertyMap;
};

/** A file that says which commune became which. Shares are 0..1; without them a unit went over as a whole. */
export function prepareLinks(table: DataTable, { fileName, register, map }: LinkContext): PreparedTable {
  const rows = table.rows.map(({ row, properties }): PreparedRow => {
    const reader = createPropertyReader(properties, map);
    const from = reader.text('fromCode')?.padStart(5, '0') ?? null;
    const to = reader.text('toCode')?.padStart(5, '0') ?? null;
    const findings: Finding[] = [];
    for (const [property, value] of [
      ['from_code', from],
      ['to_code', to],
    ] as const) {
      if (value === null)
        findings.push(
          toFinding('refused', 'property-missing', {
            row,
            facts: { property, has: Object.keys(properties).join(', ').slice(0, 80) },
          }),
        );
      else if (!/^\d{5}$/.test(value)) findings.push(toFinding('refused', 'code-bad', { row, code: value }));
    }
    const shareArea = reader.number('shareArea');
    const sharePopulation = reader.number('sharePopulation');
    for (const [property, value] of [
      ['share_area', shareArea],
      ['share_population', sharePopulation],
    ] as const) {
      if (value !== null && (value < 0 || value > 1))
        findings.push(toFinding('refused', 'property-bad', { row, code: from, facts: { property, value } }));
    }
    if (from !== null && to !== null) findings.push(...checkLink(register, from, to, row));
    const payload = {
      from_code: from,
      from_vintage: reader.number('fromVintage') ?? 2024,
      to_code: to,
      to_vintage: reader.number('toVintage') ?? 2025,
      share_area: shareArea ?? (reader.has('sharePopulation') ? null : 1),
      share_population: sharePopulation ?? (reader.has('shareArea') ? null : 1),
    };
    return { row, state: toRowState(findings), payload, findings };
  });
  return {
    fileName,
    tableName: table.name,
    layer: 'links',
    vintage: null,
    rows,
    findings: checkShares(rows),
  };
}

export function checkLink(
  register: NameRegister | null,
  from: string,
  to: string,
  row: number,
): readonly Finding[] {
  const official = register?.successorsOf(from) ?? [];
  if (official.length === 0 || official.includes(to)) return [];
  return [
    toFinding('warning', 'link-disagrees', { row, code: from, facts: { to, official: official.join(', ') } }),
  ];
}

function checkShares(rows: readonly PreparedRow[]): readonly Finding[] {
  const sums = new Map<string, number>();
  for (const { payload, state } of rows) {
    const from = payload['from_code'];
    if (state === 'refused' || typeof from !== 'string') continue;
    sums.set(
      from,
      (sums.get(from) ?? 0) + (typeof payload['share_area'] === 'number' ? payload['share_area'] : 0),
    );
  }
  return [...sums]
    .filter(([, sum]) => sum > 1.001)
    .map(([code, sum]) =>
      toFinding('refused', 'link-share-sum', { code, facts: { sum: Math.round(sum * 1000) / 1000 } }),
    );
}
