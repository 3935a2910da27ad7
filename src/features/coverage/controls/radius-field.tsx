import { useId, useState } from 'react';
import { findRadiusFault, maxRadiusM } from '#domain/reach-radius.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './controls.module.css';

type RadiusFieldProps = {
  readonly label: string;
  readonly note?: string | undefined;
  readonly valueM: number;
  readonly onChange: (radiusM: number) => void;
};

/** A radius in metres. What cannot be one is said at the field, and the last good one goes on counting. */
export function RadiusField({ label, note, valueM, onChange }: RadiusFieldProps) {
  const { t, formats } = useI18n();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const text = draft ?? String(valueM);
  const fault = draft === null ? null : findFault(draft);
  const type = (typed: string) => {
    setDraft(typed);
    if (findFault(typed) === null) onChange(readMetres(typed));
  };
  return (
    <div className={styles['radius']}>
      <label htmlFor={id}>
        {label}
        {note !== undefined && <small>{note}</small>}
      </label>
      <span className={styles['metres']}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onChange={({ target }) => type(target.value)}
          onBlur={() => fault === null && setDraft(null)}
        />
        <span aria-hidden="true">m</span>
      </span>
      {fault !== null && (
        <p id={`${id}-fault`} role="alert" className={styles['fault']}>
          {t(`coverage.radiusFault.${fault}`, { max: maxRadiusM, used: formats.number(valueM) })}
        </p>
      )}
    </div>
  );
}

function findFault(text: string): 'empty' | NonNullable<ReturnType<typeof findRadiusFault>> | null {
  return text.trim() === '' ? 'empty' : findRadiusFault(readMetres(text));
}

/** A comma may be the decimal sign; `1.000` is a thousand to whom writes Vietnamese, and no radius has thousandths. */
function readMetres(text: string): number {
  const plain = text
    .trim()
    .replace(/[.\s](?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
