import { useId } from 'react';
import { adjustAccent } from '#embed/options/adjust-accent.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import styles from './embed-builder.module.css';

const ownAccent = '#0b57a4';
const lightSheet = '#ffffff';

type AccentFieldProps = {
  readonly accent: string | null;
  readonly onChange: (accent: string | null) => void;
};

/** The portal's own colour; says so where it is shown darker than chosen, to be read. */
export function AccentField({ accent, onChange }: AccentFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const shown = accent === null ? null : adjustAccent(accent, lightSheet);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('embedBuilder.accent')}</label>
      <div className={styles['line']}>
        <input
          id={id}
          type="color"
          value={accent ?? ownAccent}
          onChange={({ target }) => onChange(target.value)}
        />
        <code>{accent ?? ownAccent}</code>
        {accent !== null && (
          <Button look="quiet" onClick={() => onChange(null)}>
            {t('embedBuilder.accent.own')}
          </Button>
        )}
      </div>
      {shown !== null && shown !== accent && <small>{t('embedBuilder.accent.adjusted', { shown })}</small>}
    </div>
  );
}
