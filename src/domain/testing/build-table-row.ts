import type { TableRow } from '../site-table/table-row.ts';
import { buildSite } from './build-site.ts';

/** A row of the table with defaults, for tests. */
export function buildTableRow(parts: Partial<TableRow> & { readonly code: string }): TableRow {
  const site = parts.site ?? buildSite({ code: parts.code });
  return {
    id: parts.cluster?.id ?? site.id,
    site,
    cluster: null,
    place: { uid: site.units[0] ?? null, name: 'Xã Lộc Thạnh', code: '25280', province: 'Tỉnh Đồng Nai' },
    absence: null,
    money: null,
    loudspeakers: null,
    ...parts,
  };
}
