import { describe, expect, it } from 'vitest';
import { groupRows } from '#domain/site-table/group-rows.ts';
import { buildSite } from '#domain/testing/build-site.ts';
import { buildTableRow } from '#domain/testing/build-table-row.ts';
import { listItems, type TableItems } from './list-items.ts';

const rows = (['good', 'good', 'broken'] as const).map((status, index) =>
  buildTableRow({ code: `S-${index}`, site: buildSite({ code: `S-${index}`, status }) }),
);
const groups = groupRows(rows, 'status');

function read(items: TableItems): readonly string[] {
  return Array.from({ length: items.count }, (_, index) => {
    const item = items.at(index);
    return item?.kind === 'row' ? item.row.code : `${item?.group.id} ${item?.isOpen}`;
  });
}

describe('the lines of the table', () => {
  it('are the rows', () => {
    const items = listItems(rows, null, new Set());
    expect(read(items)).toEqual(['S-0', 'S-1', 'S-2']);
    expect(items.at(3)).toBeUndefined();
    expect(items.indexOf(({ code }) => code === 'S-2')).toBe(2);
  });

  it('are groups with their rows, those of a closed one left out', () => {
    expect(read(listItems(rows, groups, new Set()))).toEqual([
      'good true',
      'S-0',
      'S-1',
      'broken true',
      'S-2',
    ]);
    const items = listItems(rows, groups, new Set(['good']));
    expect(read(items)).toEqual(['good false', 'broken true', 'S-2']);
    expect(items.indexOf(({ code }) => code === 'S-2')).toBe(2);
    expect(items.indexOf(({ code }) => code === 'S-0')).toBe(-1);
  });
});
