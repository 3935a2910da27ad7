import { useI18n } from '#i18n/i18n-context.ts';
import { formatRange } from '../figures/format-range.ts';
import { type Counted, type FigureKey, figureKeys, readFigure } from './read-figure.ts';
import styles from './runs.module.css';

type FigureTableProps = {
  readonly first: Counted;
  /** null while it is not known. */
  readonly second: Counted | null;
  readonly names: readonly [string, string];
};

/** Headline figures of two analyses side by side, and what the second has more. */
export function FigureTable({ first, second, names }: FigureTableProps) {
  const { t, formats } = useI18n();
  const say = (key: FigureKey) => (value: number) =>
    key === 'area' || key === 'border' ? formats.number(value, 2) : formats.integer(Math.round(value));
  return (
    <table className={styles['figures']}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('runs.figure')}</span>
          </th>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {figureKeys.map((key) => {
          const before = readFigure(first, key);
          const after = second && readFigure(second, key);
          if (before === null) return null;
          const more =
            after === null ? null : { low: after.low - before.low, high: after.high - before.high };
          return (
            <tr key={key} data-figure={key}>
              <th scope="row">{t(`runs.figure.${key}`)}</th>
              <td>{formatRange(before, say(key))}</td>
              <td>
                {after === null ? '…' : formatRange(after, say(key))}
                {more !== null && isSeen(more.low, more.high) && (
                  <small>{formatRange(more, signed(say(key)))}</small>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** `+12`, `−3`, `0`. */
export function signed(say: (value: number) => string): (value: number) => string {
  return (value) => {
    const text = say(Math.abs(value));
    return /[1-9]/.test(text) ? `${value < 0 ? '−' : '+'}${text}` : text;
  };
}

function isSeen(low: number, high: number): boolean {
  return Math.abs(low) > 0.0015 || Math.abs(high) > 0.0015;
}
