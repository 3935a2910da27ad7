import { statuses, type Status } from '../status.ts';
import { addMvnd } from './sum-site-money.ts';
import type { GroupKey } from './group-key.ts';
import type { SortLevel } from './sort-level.ts';
import { clustersOf, speakersOf, statusOf, type TableRow } from './table-row.ts';

/** What rows sum to; money in million VND, null where no line is known. */
export type RowTotals = {
  readonly rowCount: number;
  /** In the order of the statuses; those that occur. */
  readonly statuses: readonly { readonly status: Status; readonly count: number }[];
  readonly clusterCount: number;
  readonly speakerCount: number;
  readonly planMvnd: number | null;
  readonly disbursedMvnd: number | null;
};

export type RowGroup = {
  readonly id: string;
  /** A row that stands for the group: its commune, kind, status or station names it. */
  readonly first: TableRow;
  readonly rows: readonly TableRow[];
  readonly totals: RowTotals;
};

/** The order that keeps groups together, in the direction chosen for what they are gathered by. */
export function withGroupLevels(group: GroupKey | null, levels: readonly SortLevel[]): readonly SortLevel[] {
  if (group === null) return levels;
  const descending = levels.find(({ key }) => key === group)?.descending ?? false;
  const own = {
    unit: ['unit', 'unitCode'],
    station: ['station', 'stationCode'],
    kind: ['kind'],
    status: ['status'],
  }[group] as readonly SortLevel['key'][];
  return [...own.map((key) => ({ key, descending })), ...levels.filter(({ key }) => !own.includes(key))];
}

/** Rows that are in the order of `withGroupLevels`, cut where the group changes. */
export function groupRows(rows: readonly TableRow[], group: GroupKey): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  let start = 0;
  for (let end = 1; end <= rows.length; end += 1) {
    const first = rows[start];
    const next = rows[end];
    if (first === undefined || (next && groupIdOf(next, group) === groupIdOf(first, group))) continue;
    const own = rows.slice(start, end);
    groups.push({ id: groupIdOf(first, group), first, rows: own, totals: computeTotals(own) });
    start = end;
  }
  return groups;
}

export function groupIdOf(row: TableRow, group: GroupKey): string {
  switch (group) {
    case 'unit':
      return `${row.place.name ?? ''} ${row.place.code ?? ''}`;
    case 'kind':
      return row.site.kind;
    case 'status':
      return statusOf(row);
    case 'station':
      return row.site.id;
  }
}

export function computeTotals(rows: readonly TableRow[]): RowTotals {
  const counts = new Map<Status, number>();
  let clusterCount = 0;
  let speakerCount = 0;
  let planMvnd: number | null = null;
  let disbursedMvnd: number | null = null;
  for (const row of rows) {
    const status = statusOf(row);
    counts.set(status, (counts.get(status) ?? 0) + 1);
    clusterCount += clustersOf(row) ?? 0;
    speakerCount += speakersOf(row) ?? 0;
    if (row.money === null) continue;
    planMvnd = addMvnd(planMvnd ?? 0, row.money.planMvnd);
    disbursedMvnd = addMvnd(disbursedMvnd ?? 0, row.money.disbursedMvnd);
  }
  return {
    rowCount: rows.length,
    statuses: statuses
      .map((status) => ({ status, count: counts.get(status) ?? 0 }))
      .filter(({ count }) => count > 0),
    clusterCount,
    speakerCount,
    planMvnd,
    disbursedMvnd,
  };
}
