import type { ReachSource } from '#domain/reach-source.ts';
import { positionMethods, type SiteKind, siteKinds, technologies } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import type { DataRow } from '#files/data-table.ts';
import type { FileProblem } from './file-problem.ts';
import { numberOf, placeOf, textOf } from './read-table.ts';

/** Sites and clusters of one file; a station whose clusters are in the file too is heard by them and left out. */
export function readSources(rows: readonly DataRow[], problems: FileProblem[]): readonly ReachSource[] {
  const sources = rows.flatMap((row) => readSource(row, problems));
  const withClusters = new Set(sources.filter(({ id, siteId }) => id !== siteId).map(({ siteId }) => siteId));
  return sources.filter(({ id }) => !withClusters.has(id));
}

function readSource(row: DataRow, problems: FileProblem[]): readonly ReachSource[] {
  const tell = (kind: FileProblem['kind'], facts: FileProblem['facts'] = {}): void => {
    problems.push({ kind, file: 'sites', row: row.row, facts });
  };
  const id = textOf(row, 'code', 'id');
  if (id === null) {
    tell('row_without_code');
    return [];
  }
  const siteId = textOf(row, 'site_code', 'site_id', 'station') ?? id;
  const kind = kindOf(textOf(row, 'kind'), siteId !== id);
  if (kind === null) {
    tell('kind_bad', { code: id, value: textOf(row, 'kind') ?? '' });
    return [];
  }
  const word = <Word extends string>(words: readonly Word[], name: string, otherwise: Word): Word => {
    const text = textOf(row, name);
    const found = words.find((candidate) => candidate === text);
    if (text !== null && found === undefined)
      tell('status_bad', { code: id, column: name, value: text, used: otherwise });
    return found ?? otherwise;
  };
  const number = (...names: readonly string[]): number | null => {
    const value = numberOf(row, ...names);
    if (value === undefined)
      tell('number_bad', { code: id, column: names[0] ?? '', value: textOf(row, ...names) ?? '' });
    return value ?? null;
  };
  const status = word(statuses, 'status', 'unknown');
  const technology = word(technologies, 'technology', 'unknown');
  const positionMethod = word(positionMethods, 'position_method', 'unknown');
  return [
    {
      id,
      siteId,
      kind,
      technology,
      lonLat: placeOf(row),
      positionMethod,
      positionAccuracyM: number('position_accuracy_m'),
      radiusM: number('radius_m', 'ban_kinh_m'),
      soundLevelDb: number('sound_level_db'),
      soundDistanceM: number('sound_distance_m'),
      status,
    },
  ];
}

function kindOf(text: string | null, isCluster: boolean): SiteKind | null {
  if (text === null || text === 'speaker_cluster')
    return isCluster || text === 'speaker_cluster' ? 'radio_station' : null;
  return siteKinds.find((kind) => kind === text) ?? null;
}
