import { X } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './text-field.module.css';

/** Narrows to sites with a text in their code, name or commune; accents and đ do not matter. */
export function TextField() {
  const { t } = useI18n();
  const { choices } = useStores();
  const id = useId();
  const text = useStore(choices, ({ filter }) => filter.text);
  return (
    <div>
      <label className={styles['label']} htmlFor={id}>
        {t('filters.text')}
      </label>
      <div className={styles['field']}>
        <input
          id={id}
          className={styles['input']}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => changeFilter(choices, { text: event.target.value.normalize('NFC') })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            event.stopPropagation();
            changeFilter(choices, { text: '' });
          }}
        />
        {text !== '' && (
          <Button
            look="icon"
            className={styles['clear']}
            aria-label={t('filters.text.clear')}
            onClick={() => changeFilter(choices, { text: '' })}
          >
            <X size={16} aria-hidden="true" />
          </Button>
        )}
      </div>
    </div>
  );
}
