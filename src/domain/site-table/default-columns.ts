import type { SiteFilter } from '../site-filter.ts';
import type { SiteKind } from '../site.ts';
import type { ColumnKey } from './table-column.ts';
import type { TableSubject } from './table-row.ts';

const ofEverySite = ['name', 'status', 'code', 'kind', 'unit', 'since', 'provenance'] as const;
const ofOneKind: Readonly<Record<SiteKind, readonly ColumnKey[]>> = {
  border_gate: ['gateClass', 'neighbour', 'counterpart'],
  pano: ['permitExpires', 'permitState', 'permitNo', 'faces'],
  guard_post: ['borderKm'],
  radio_station: ['technology', 'frequency', 'clusters', 'speakers'],
  e_board: ['screens', 'connected'],
};
const ofClusters: readonly ColumnKey[] = [
  'name',
  'status',
  'code',
  'station',
  'unit',
  'technology',
  'speakers',
  'power',
  'radius',
  'since',
  'provenance',
];

/** The columns of who has chosen none: of one kind of site also what only that kind has, beside the name. */
export function defaultColumns(
  subject: TableSubject,
  { kinds, permitExpiries }: Pick<SiteFilter, 'kinds' | 'permitExpiries'>,
): readonly ColumnKey[] {
  if (subject === 'clusters') return ofClusters;
  const kind = permitExpiries.size > 0 ? 'pano' : kinds.size === 1 ? [...kinds][0] : undefined;
  if (kind === undefined) return ofEverySite;
  const [name, status, code, , ...rest] = ofEverySite;
  return [name, status, ...ofOneKind[kind], code, ...rest];
}
