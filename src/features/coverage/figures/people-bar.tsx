import { useI18n } from '#i18n/i18n-context.ts';
import styles from './people-bar.module.css';
import { splitParts, type SplitPart } from './people-split.ts';

/** Everybody in one bar, each part with its words and number. */
export function PeopleBar({ split }: { readonly split: Readonly<Record<SplitPart, number>> }) {
  const { t, formats } = useI18n();
  const all = splitParts.reduce((sum, part) => sum + split[part], 0);
  if (all === 0) return null;
  const shown = splitParts.filter((part) => Math.round(split[part]) > 0);
  return (
    <div className={styles['split']}>
      <div className={styles['bar']} aria-hidden="true">
        {shown.map((part) => (
          <span key={part} className={styles[part]} style={{ flexGrow: split[part] / all }} />
        ))}
      </div>
      <ul className={styles['key']}>
        {shown.map((part) => (
          <li key={part}>
            <span className={`${styles['mark']} ${styles[part]}`} aria-hidden="true" />
            <span>{t(`coverage.split.${part}`)}</span>
            <span>{formats.integer(split[part])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
