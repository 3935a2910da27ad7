import { useI18n } from '#i18n/i18n-context.ts';
import styles from './check-list.module.css';

type CheckListProps<Value extends string> = {
  readonly label: string;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly chosen: ReadonlySet<Value>;
  readonly counts: ReadonlyMap<Value, number>;
  readonly onToggle: (value: Value) => void;
};

/** Some of a few, each with how many sites it stands for. Values that no site has are left out unless chosen. */
export function CheckList<Value extends string>({
  label,
  values,
  nameOf,
  chosen,
  counts,
  onToggle,
}: CheckListProps<Value>) {
  const { formats } = useI18n();
  const shown = values.filter((value) => chosen.has(value) || (counts.get(value) ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <fieldset className={styles['group']}>
      <legend>{label}</legend>
      {shown.map((value) => (
        <label key={value} className={styles['row']}>
          <input type="checkbox" checked={chosen.has(value)} onChange={() => onToggle(value)} />
          <span>{nameOf(value)}</span>
          <span className={styles['count']}>{formats.integer(counts.get(value) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
