import { groupKeys, isGroupOffered } from '#domain/site-table/group-key.ts';
import { defaultSort, type SortLevel } from '#domain/site-table/sort-level.ts';
import { defaultTableChoice, sortLevelLimit, type TableChoice } from '#domain/site-table/table-choice.ts';
import { columnKeys, type ColumnKey } from '#domain/site-table/table-column.ts';
import { tableSubjects } from '#domain/site-table/table-row.ts';

type Drop = (part: string, value: string) => void;

/** Reads the table's parts of an address: `rows`, `cols`, `sort` (`-` turns a level round) and `group`. */
export function decodeTableChoice(query: URLSearchParams, drop: Drop): TableChoice {
  const subject = readOne('rows', tableSubjects) ?? defaultTableChoice.subject;
  const columns = parseColumnKeys(query.get('cols') ?? '', (text) => drop('cols', text));
  const group = readOne('group', groupKeys);
  const isGrouped = group !== null && isGroupOffered(group, subject);
  if (group !== null && !isGrouped) drop('group', group);
  return { subject, columns, sort: readSort(), group: isGrouped ? group : null };

  function readOne<Value extends string>(part: string, allowed: readonly Value[]): Value | null {
    const text = query.get(part) ?? '';
    const value = allowed.find((each) => each === text) ?? null;
    if (value === null && text !== '') drop(part, text);
    return value;
  }
  function readSort(): readonly SortLevel[] {
    const levels: SortLevel[] = [];
    for (const text of listOf(query.get('sort') ?? '')) {
      const level = parseLevel(text);
      if (level === null || levels.some(({ key }) => key === level.key) || levels.length === sortLevelLimit)
        drop('sort', text);
      else levels.push(level);
    }
    return levels.length === 0 ? defaultSort : levels;
  }
}

/** The parts of an address that differ from the default. */
export function encodeTableChoice(table: TableChoice): readonly (readonly [string, string | null])[] {
  const sort = table.sort.map(({ key, descending }) => `${descending ? '-' : ''}${key}`).join(',');
  return [
    ['rows', table.subject === defaultTableChoice.subject ? null : table.subject],
    ['cols', table.columns?.join(',') ?? null],
    ['sort', sort === 'code' ? null : sort],
    ['group', table.group],
  ];
}

/** Columns in their order, each once; null when none is named. */
export function parseColumnKeys(
  text: string,
  drop: (text: string) => void = () => undefined,
): readonly ColumnKey[] | null {
  const keys = new Set<ColumnKey>();
  for (const each of listOf(text)) {
    const key = columnKeys.find((known) => known === each);
    if (key === undefined) drop(each);
    else keys.add(key);
  }
  return keys.size === 0 ? null : [...keys];
}

function parseLevel(text: string): SortLevel | null {
  const descending = text.startsWith('-');
  const key = columnKeys.find((each) => each === (descending ? text.slice(1) : text));
  return key === undefined ? null : { key, descending };
}

function listOf(text: string): readonly string[] {
  return text.split(',').filter((part) => part !== '');
}
