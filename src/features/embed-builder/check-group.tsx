import styles from './embed-builder.module.css';

type CheckGroupProps<Value extends string> = {
  readonly label: string;
  readonly note?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: ReadonlySet<Value>;
  readonly onChange: (chosen: ReadonlySet<Value>) => void;
};

/** Any of a few, all in sight. */
export function CheckGroup<Value extends string>({
  label,
  note,
  options,
  chosen,
  onChange,
}: CheckGroupProps<Value>) {
  const toggle = (value: Value, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(value);
    else next.delete(value);
    onChange(next);
  };
  return (
    <fieldset className={styles['checks']}>
      <legend>
        {label} {note !== undefined && <small>{note}</small>}
      </legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={chosen.has(option.value)}
            onChange={({ target }) => toggle(option.value, target.checked)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
