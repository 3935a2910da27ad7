import type { tableVi } from '../vi/table.ts';

export const tableEn: Readonly<Record<keyof typeof tableVi, string>> = {
  'table.title': 'Table of sites',
  'table.code': 'Code',
  'table.kind': 'Kind',
  'table.name': 'Name',
  'table.unit': 'Commune',
  'table.status': 'Status',
  'table.since': 'Since',
  'table.provenance': 'Provenance',
  'table.sortBy': 'Sort by {column}',
  'table.hint': 'Up and down arrows walk the rows; Enter opens one.',
};
