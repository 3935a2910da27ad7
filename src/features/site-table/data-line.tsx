import type { MouseEvent } from 'react';
import type { TableColumn } from '#domain/site-table/table-column.ts';
import type { TableWords } from '#domain/site-table/table-words.ts';
import type { TableRow } from '#domain/site-table/table-row.ts';
import type { StatusPalette } from '#domain/status-palette.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import styles from './site-table.module.css';
import { TableCell } from './table-cell.tsx';

type DataLineProps = {
  readonly row: TableRow;
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly words: TableWords;
  readonly onDate: string;
  readonly palette: StatusPalette;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly isTabStop: boolean;
  readonly onOpen: () => void;
  /** Marks or unmarks the row; `isRange` every row from the one marked before. */
  readonly onMark: (isRange: boolean) => void;
  readonly onFocus: () => void;
};

/** One row; it opens by a click anywhere on it and, by keyboard, by its name. */
export function DataLine(props: DataLineProps) {
  const { row, index, columns, words, onDate, palette, isSelected, isMarked, isTabStop } = props;
  const { t } = useI18n();
  const { stage } = useStores();
  const highlight = () => stage.setState({ highlightedSiteId: row.site.id });
  const forget = () => stage.setState({ highlightedSiteId: null });
  const name = (row.cluster ? row.cluster.placeVi : row.site.nameVi) ?? row.code;
  const press = (event: MouseEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) props.onMark(event.shiftKey);
    else props.onOpen();
  };
  return (
    <tr
      className={styles['row']}
      aria-rowindex={index + 2}
      data-selected={isSelected}
      data-marked={isMarked}
      onClick={press}
      onMouseEnter={highlight}
      onMouseLeave={forget}
    >
      <td className={styles['mark']} onClick={(event) => event.stopPropagation()}>
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('table.mark', { name })}
            checked={isMarked}
            onChange={(event) =>
              props.onMark(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
            }
          />
        </label>
      </td>
      <td className={styles['stickyName']}>
        <button
          type="button"
          className={styles['name']}
          data-row-index={index}
          tabIndex={isTabStop ? 0 : -1}
          aria-current={isSelected}
          title={name}
          aria-label={name}
          onFocus={() => {
            props.onFocus();
            highlight();
          }}
          onBlur={forget}
          onClick={(event) => {
            event.stopPropagation();
            press(event);
          }}
        >
          <span>{name}</span>
        </button>
      </td>
      {columns.slice(1).map((column) => (
        <TableCell
          key={column.key}
          column={column}
          row={row}
          onDate={onDate}
          words={words}
          palette={palette}
        />
      ))}
    </tr>
  );
}
