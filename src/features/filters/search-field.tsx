import { Search, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './search-field.module.css';

/** Free text over code, name and commune; accents and đ do not matter. */
export function SearchField() {
  const { t } = useI18n();
  const { choices } = useStores();
  const text = useStore(choices, ({ filter }) => filter.text);
  return (
    <search className={styles['search']}>
      <Search className={styles['sign']} size={18} aria-hidden="true" />
      <input
        className={styles['input']}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
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
          aria-label={t('search.clear')}
          onClick={() => changeFilter(choices, { text: '' })}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      )}
    </search>
  );
}
