import { useId, useState, type FormEvent } from 'react';
import { parseTypedDate } from '#domain/parse-typed-date.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { firstAsOf } from '#state/choices.ts';
import styles from './time-bar.module.css';

type DateFieldProps = {
  readonly date: string;
  readonly today: string;
  readonly onChange: (iso: string) => void;
};

/** The date in figures, to be typed; what cannot be a date of the network is told and left as it was typed. */
export function DateField({ date, today, onChange }: DateFieldProps) {
  const { t, formats } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const id = useId();
  const take = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed === null) return;
    const iso = parseTypedDate(typed);
    const isFit = iso !== null && iso >= firstAsOf && (iso <= today || iso.startsWith(today.slice(0, 4)));
    setIsWrong(!isFit);
    if (!isFit) return;
    setTyped(null);
    onChange(iso);
  };
  return (
    <form className={styles['field']} onSubmit={take}>
      <input
        type="text"
        aria-label={t('time.date')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        autoComplete="off"
        value={typed ?? formats.date(date)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => take()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === null) return;
          event.stopPropagation();
          setTyped(null);
          setIsWrong(false);
        }}
      />
      {isWrong && (
        <p id={id} role="alert">
          {t('time.date.wrong', { first: formats.date(firstAsOf) })}
        </p>
      )}
    </form>
  );
}
