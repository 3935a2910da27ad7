import type { TableSubject } from './table-row.ts';

export const groupKeys = ['unit', 'kind', 'status', 'station'] as const;
/** What rows may be gathered by. */
export type GroupKey = (typeof groupKeys)[number];

export function isGroupOffered(group: GroupKey, subject: TableSubject): boolean {
  return group === 'kind' ? subject === 'sites' : group === 'station' ? subject === 'clusters' : true;
}
