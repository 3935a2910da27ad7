import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './legend.module.css';

type LegendRowProps = {
  readonly label: string;
  readonly sign: ReactNode;
  readonly count: number;
  readonly pressed: boolean;
  /** Others of the group are chosen and this one is not. */
  readonly dim: boolean;
  readonly onToggle: () => void;
  readonly onRows: () => void;
};

/** One sign of the legend: press it to show only such sites, press its number to see them in the table. */
export function LegendRow({ label, sign, count, pressed, dim, onToggle, onRows }: LegendRowProps) {
  const { t, formats } = useI18n();
  return (
    <li className={dim ? `${styles['row']} ${styles['dim']}` : styles['row']}>
      <button
        type="button"
        className={styles['toggle']}
        aria-pressed={pressed}
        title={t('legend.toggle', { label })}
        onClick={onToggle}
      >
        {sign}
        <span>{label}</span>
      </button>
      <button
        type="button"
        className={styles['rows']}
        aria-label={t('legend.rows', { label, count })}
        onClick={onRows}
      >
        {formats.integer(count)}
      </button>
    </li>
  );
}
