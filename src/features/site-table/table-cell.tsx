import type { ReactNode } from 'react';
import { isInvented, type Provenance } from '#domain/provenance.ts';
import { sayValue, type TableWords } from '#domain/site-table/table-words.ts';
import type { TableColumn } from '#domain/site-table/table-column.ts';
import { statusOf, type TableRow } from '#domain/site-table/table-row.ts';
import type { StatusPalette } from '#domain/status-palette.ts';
import { glyphBox, markBox, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';
import type { Formats } from '#i18n/formats.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Badge } from '#ui/badge.tsx';
import { Glyph } from '#ui/glyph.tsx';
import { isFigure } from './column-width.ts';
import styles from './site-table.module.css';

type TableCellProps = {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly onDate: string;
  readonly words: TableWords;
  readonly palette: StatusPalette;
};

/** One value, as the person's language writes it. */
export function TableCell({ column, row, onDate, words, palette }: TableCellProps) {
  const { t, formats } = useI18n();
  const value = column.value(row, onDate);
  const said = sayValue(column, value, words);
  const text = said === null ? null : formatCell(column, said, formats);
  return (
    <td data-figure={isFigure(column)} title={text !== null && text.length > 24 ? text : undefined}>
      {text === null ? (
        <span className={styles['none']}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{t('table.noValue')}</span>
        </span>
      ) : (
        dress(column, row, text, palette)
      )}
    </td>
  );
}

function dress(column: TableColumn, row: TableRow, text: string, palette: StatusPalette): ReactNode {
  if (column.key === 'status') {
    const status = statusOf(row);
    return (
      <span className={styles['sign']} style={{ color: palette[status].text }}>
        <Glyph path={statusMarkPath(status)} box={markBox} sizePx={12} />
        {text}
      </span>
    );
  }
  if (column.key === 'kind')
    return (
      <span className={styles['sign']}>
        <Glyph path={siteGlyphPath(row.site.kind)} box={glyphBox} sizePx={18} fill="var(--ink-soft)" />
        {text}
      </span>
    );
  if (column.type === 'words') return <span className={styles['words']}>{text}</span>;
  if (column.key === 'provenance') return <Badge quiet={!isInvented(provenanceOf(row))}>{text}</Badge>;
  return text;
}

function provenanceOf({ site, cluster }: TableRow): Provenance {
  return (cluster ?? site).provenance;
}

function formatCell({ type }: TableColumn, value: string | number, formats: Formats): string {
  if (typeof value === 'string') return type === 'date' ? formats.date(value) : value;
  if (type === 'year') return String(value);
  if (type === 'integer') return formats.integer(value);
  if (type === 'degrees') return formats.degrees(value);
  return formats.number(value, type === 'money' ? 3 : 2);
}
