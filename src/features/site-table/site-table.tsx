import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { computeTotals, groupRows } from '#domain/site-table/group-rows.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useMedia } from '#platform/use-media.ts';
import { toggled } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { listItems } from './list-items.ts';
import styles from './site-table.module.css';
import { TableBody } from './table-body.tsx';
import { TableColumns, tableWidthPx } from './table-columns.tsx';
import { TableHead } from './table-head.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import { TotalsLine } from './totals-line.tsx';

import { useOrderedRows } from './use-ordered-rows.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowMarks } from './use-row-marks.ts';
import { useShownLine } from './use-shown-line.ts';
import { useTableColumns } from './use-table-columns.ts';
import { useTableRows } from './use-table-rows.ts';

const headPx = 37;

/** The same sites as on the map, or their loudspeaker clusters, as rows. */
export function SiteTable() {
  const { t } = useI18n();
  const { choices, network } = useStores();
  const subject = useStore(choices, (now) => now.table.subject);
  const [withAbsent, setWithAbsent] = useState(false);
  const { rows, absentCount } = useTableRows(withAbsent);
  const { ordered, orderedBy, isSorting } = useOrderedRows(rows);
  const { shown: columns } = useTableColumns(withAbsent);
  const palette = statusPalette(useScheme());
  const isNarrow = useMedia('(width < 900px)');
  const rowPx = isNarrow ? 48 : 40;
  const isLoaded = useStore(network, (now) => now.loaded.has(subject));
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(
    () => (orderedBy === null ? null : groupRows(ordered, orderedBy)),
    [ordered, orderedBy],
  );
  const items = useMemo(() => listItems(ordered, groups, closed), [ordered, groups, closed]);
  const totals = useMemo(() => computeTotals(ordered), [ordered]);
  const marks = useRowMarks(ordered);

  const scroll = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: items.count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    overscan: 12,
    scrollPaddingStart: headPx,
  });
  const scrollToIndex = useCallback((index: number) => lines.scrollToIndex(index), [lines]);
  const toggleGroup = useCallback((id: string) => setClosed((now) => toggled(now, id)), []);
  const keys = useRowKeys(scroll, lines, items, marks, toggleGroup);
  useShownLine(items, ordered, scrollToIndex, toggleGroup);

  return (
    <section className={styles['frame']} aria-labelledby="site-table-title">
      <TableToolbar
        ordered={ordered}
        marks={marks}
        absence={{ count: absentCount, isShown: withAbsent, onShow: setWithAbsent }}
        groupIds={groups?.map(({ id }) => id) ?? null}
        closedCount={closed.size}
        onCloseGroups={(ids) => setClosed(new Set(ids))}
      />
      <p className="visually-hidden">{t('table.hint')}</p>
      <div ref={scroll} role="presentation" className={styles['scroll']} onKeyDown={keys.onKeyDown}>
        <table
          className={styles['table']}
          style={{ minWidth: tableWidthPx({ columns, isNarrow }) }}
          aria-rowcount={items.count + 1}
          aria-labelledby="site-table-title"
          aria-busy={isSorting}
        >
          <TableColumns columns={columns} isNarrow={isNarrow} />
          <TableHead columns={columns} marks={marks} rowCount={ordered.length} />
          <TableBody
            lines={lines}
            items={items}
            columns={columns}
            marks={marks}
            keys={keys}
            palette={palette}
            group={orderedBy}
            onToggleGroup={toggleGroup}
          />
        </table>
        {ordered.length === 0 &&
          (isLoaded && !isSorting ? (
            <p className={styles['empty']}>{t('filters.empty.title')}</p>
          ) : (
            <Skeleton label={t('app.loading')} lines={6} />
          ))}
      </div>
      {ordered.length > 0 && (
        <footer className={styles['foot']}>
          <strong>{t('table.total')}</strong>
          <TotalsLine totals={totals} subject={subject} palette={palette} />
        </footer>
      )}
    </section>
  );
}
