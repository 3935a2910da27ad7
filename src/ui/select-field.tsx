import { useId } from 'react';
import styles from './select-field.module.css';

type Option = { readonly value: string; readonly label: string };

type SelectFieldProps = {
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One of many in groups: the browser's own list, which every phone knows how to show. */
export function SelectField({ label, groups, value, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
