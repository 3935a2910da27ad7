import type { Virtualizer } from '@tanstack/react-virtual';
import { useStore } from 'zustand';
import type { GroupKey } from '#domain/site-table/group-key.ts';
import type { TableColumn } from '#domain/site-table/table-column.ts';
import type { StatusPalette } from '#domain/status-palette.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { DataLine } from './data-line.tsx';
import { GroupLine } from './group-line.tsx';
import type { TableItems } from './list-items.ts';
import { isSelectedRow } from './use-shown-line.ts';
import type { useRowKeys } from './use-row-keys.ts';
import type { RowMarks } from './use-row-marks.ts';
import { useTableDate } from './use-table-date.ts';
import { useTableWords } from './use-table-words.ts';

type TableBodyProps = {
  readonly lines: Virtualizer<HTMLDivElement, Element>;
  readonly items: TableItems;
  readonly columns: readonly TableColumn[];
  readonly marks: RowMarks;
  readonly keys: ReturnType<typeof useRowKeys>;
  readonly palette: StatusPalette;
  readonly group: GroupKey | null;
  readonly onToggleGroup: (id: string) => void;
};

/** The lines in sight, and room for those above and below. */
export function TableBody({
  lines,
  items,
  columns,
  marks,
  keys,
  palette,
  group,
  onToggleGroup,
}: TableBodyProps) {
  const { choices } = useStores();
  const subject = useStore(choices, (now) => now.table.subject);
  const selection = useStore(choices, (now) => now.selection);
  const words = useTableWords(subject);
  const onDate = useTableDate();
  const drawn = lines.getVirtualItems();
  const beforePx = drawn[0]?.start ?? 0;
  const afterPx = lines.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <tbody>
      {beforePx > 0 && <Spacer heightPx={beforePx} />}
      {drawn.map(({ index }) => {
        const item = items.at(index);
        if (item === undefined) return null;
        const shared = {
          index,
          palette,
          isTabStop: index === keys.tabStop,
          onFocus: () => keys.onFocus(index),
        };
        if (item.kind === 'group')
          return (
            <GroupLine
              key={`group ${item.group.id}`}
              {...shared}
              group={item.group}
              by={group ?? 'unit'}
              isOpen={item.isOpen}
              span={columns.length + 1}
              subject={subject}
              onToggle={() => onToggleGroup(item.group.id)}
            />
          );
        const { row } = item;
        return (
          <DataLine
            key={row.id}
            {...shared}
            row={row}
            columns={columns}
            words={words}
            onDate={onDate}
            isSelected={isSelectedRow(row, selection)}
            isMarked={marks.isMarked(row)}
            onOpen={() => selectSite(choices, row.site.code, row.cluster?.code ?? null)}
            onMark={(isRange) => marks.mark(row, isRange)}
          />
        );
      })}
      {afterPx > 0 && <Spacer heightPx={afterPx} />}
    </tbody>
  );
}

function Spacer({ heightPx }: { readonly heightPx: number }) {
  return <tr aria-hidden="true" style={{ height: heightPx }} />;
}
