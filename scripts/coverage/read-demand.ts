import type { DemandInput } from '#analysis/coverage-input/prepare-demand.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { ReachRuling } from '#domain/reach-source.ts';
import type { DataRow } from '#files/data-table.ts';
import type { CoverageFile } from './coverage-options.ts';
import type { FileProblem } from './file-problem.ts';
import type { NamedCommune } from './read-communes.ts';
import { numberOf, placeOf, textOf } from './read-table.ts';

/** Hamlets or population cells. A row without people, or with people that are no number, weighs nothing and is named. */
export function readDemand(
  file: CoverageFile,
  rows: readonly DataRow[],
  communes: readonly NamedCommune[],
  problems: FileProblem[],
): readonly DemandInput[] {
  const vintage = communes[0]?.uid.split('@')[1] ?? '';
  return rows.map((row) => {
    const code = textOf(row, 'commune', 'commune_code', `commune_${vintage}`, 'ma_xa');
    const name = textOf(row, 'code', 'id', 'name', `name_${vintage}`);
    const people = numberOf(row, 'people', `people_${vintage}`, 'population', 'pop', 'dan_so');
    if (people === undefined)
      problems.push({
        kind: 'number_bad',
        file,
        row: row.row,
        facts: {
          code: name ?? '',
          column: 'people',
          value: textOf(row, 'people', 'population', 'pop') ?? '',
        },
      });
    const lonLat = placeOf(row);
    if (lonLat === null)
      problems.push({ kind: 'row_without_place', file, row: row.row, facts: { code: name ?? '' } });
    return {
      id: [code, name ?? row.row].filter((part) => part !== null).join('/'),
      lonLat,
      people: people ?? 0,
      communeUid: code === null ? null : (`${code}@${vintage}` as AdminUnitUid),
    };
  });
}

export function readBorder(
  rows: readonly DataRow[],
  problems: FileProblem[],
): readonly (readonly LonLat[])[] {
  return rows.flatMap(({ row, geometry }) => {
    if (geometry?.type === 'LineString') return [toLine(geometry.coordinates)];
    if (geometry?.type === 'MultiLineString') return geometry.coordinates.map(toLine);
    problems.push({ kind: 'row_not_line', file: 'border', row, facts: {} });
    return [];
  });
}

function toLine(positions: readonly (readonly number[])[]): readonly LonLat[] {
  return positions.map(([lon = NaN, lat = NaN]): LonLat => [lon, lat]);
}

/** `hamlet,source,effect,reason`; an empty source speaks of all. */
export function readRulings(rows: readonly DataRow[]): readonly ReachRuling[] {
  return rows.map((row) => ({
    demandId: textOf(row, 'hamlet') ?? '',
    sourceId: textOf(row, 'source'),
    effect: textOf(row, 'effect') === 'excluded' ? 'excluded' : 'assigned',
    reason: textOf(row, 'reason') ?? '',
  }));
}
