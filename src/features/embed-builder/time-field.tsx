import type { EmbedTime } from '#embed/options/embed-options.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './embed-builder.module.css';

const firstYear = 2014;

type TimeFieldProps = {
  /** ISO date of the data. */
  readonly asOf: string;
  readonly time: EmbedTime;
  readonly onChange: (time: EmbedTime) => void;
};

/** Whether the map has a slider of years, and the year it opens on. */
export function TimeField({ asOf, time, onChange }: TimeFieldProps) {
  const { t } = useI18n();
  const lastYear = Number(asOf.slice(0, 4));
  const years = Array.from({ length: Math.max(0, lastYear - firstYear) }, (_, step) => lastYear - 1 - step);
  return (
    <label className={styles['field']}>
      {t('embedBuilder.time')}
      <select
        value={time.asOf?.slice(0, 4) ?? (time.isShown ? 'on' : 'off')}
        onChange={({ target: { value } }) =>
          onChange({ isShown: value !== 'off', asOf: /^\d{4}$/.test(value) ? `${value}-12-31` : null })
        }
      >
        <option value="off">{t('embedBuilder.time.off')}</option>
        <option value="on">{t('embedBuilder.time.on')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {t('embedBuilder.time.year', { year: String(year) })}
          </option>
        ))}
      </select>
    </label>
  );
}
