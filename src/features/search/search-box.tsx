import { ArrowLeft, Search, X } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { chooseItem } from './choose-item.ts';
import type { SearchGroupKey, SearchItem } from './search-item.ts';
import { SearchList } from './search-list.tsx';
import { SearchNote } from './search-note.tsx';
import { useFocusKeys } from './use-focus-keys.ts';
import { useSearch } from './use-search.ts';
import { useStartSections } from './use-start-sections.ts';
import styles from './search.module.css';

const none: ReadonlySet<SearchGroupKey> = new Set();

type SearchBoxProps = {
  readonly isSheet: boolean;
  /** What was typed into the field that stood here while this was fetched, and whether it had the focus. */
  readonly takeOver?: () => { readonly text: string; readonly isFocused: boolean };
};

/**
 * The one search box (ARIA combobox with a list box). `isSheet`: the results take the whole screen and stay until they are
 * closed, as on a phone.
 */
export function SearchBox({ isSheet, takeOver }: SearchBoxProps) {
  const { t } = useI18n();
  const stores = useStores();
  const isLoading = useStore(stores.network, ({ load }) => load.kind !== 'done');
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState({ index: 0, byHand: false });
  const [expanded, setExpanded] = useState(none);
  const enterWaits = useRef(false);
  const open = useCallback(() => setIsOpen(true), []);
  useFocusKeys(input, open);
  useEffect(() => {
    const taken = takeOver?.();
    if (taken === undefined) return;
    if (taken.isFocused) input.current?.focus();
    if (taken.text === '') return;
    setText(taken.text);
    setIsOpen(true);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it takes the place of the other
  }, []);

  const query = text.trim();
  const results = useSearch(text, isOpen, expanded);
  const start = useStartSections(isOpen && query === '');
  const sections = query === '' ? start.sections : results.sections;
  const items = sections.flatMap((section) => section.items);
  const isSettled = query === '' || results.text === query || results.state === 'failed';
  const isOnlyFilter = items.length === 1 && items[0]?.kind === 'filterText';
  const index = isOnlyFilter && !active.byHand ? -1 : Math.min(active.index, items.length - 1);

  const type = (next: string) => {
    setText(next);
    setActive({ index: 0, byHand: false });
    setExpanded(none);
    setIsOpen(true);
    enterWaits.current = false;
  };
  const close = () => {
    setIsOpen(false);
    setExpanded(none);
    setActive({ index: 0, byHand: false });
    enterWaits.current = false;
  };
  const choose = (item: SearchItem | undefined) => {
    if (item === undefined) return;
    if (item.kind === 'more') {
      setExpanded((now) => new Set([...now, item.group]));
      return;
    }
    if (item.kind === 'example') {
      type(item.text);
      return;
    }
    start.remember(item);
    close();
    chooseItem(stores, item);
  };
  useEffect(() => {
    if (!enterWaits.current || !isSettled) return;
    enterWaits.current = false;
    choose(items[index]);
  });

  const move = (to: number) =>
    setActive({ index: (Math.max(to, -1) + items.length) % Math.max(1, items.length), byHand: true });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isMovedByHand = isOpen && active.byHand;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (!isOpen) open();
        else move(index + (event.key === 'ArrowDown' ? 1 : -1));
        return;
      case 'Home':
      case 'End':
        if (!isMovedByHand) return;
        event.preventDefault();
        move(event.key === 'Home' ? 0 : items.length - 1);
        return;
      case 'ArrowLeft':
      case 'ArrowRight':
        setActive((now) => ({ ...now, byHand: false }));
        return;
      case 'Enter':
        event.preventDefault();
        if (!isOpen) open();
        else if (isSettled) choose(items[index]);
        else enterWaits.current = true;
        return;
      case 'Escape':
        if (!isOpen && text === '') return;
        event.preventDefault();
        event.stopPropagation();
        if (isOpen) close();
        else setText('');
        return;
      case 'Tab':
        close();
        return;
      default:
        return;
    }
  };

  return (
    <search
      ref={box}
      className={styles['search']}
      data-sheet={isSheet && isOpen}
      onBlur={(event) => {
        if (!isSheet && !box.current?.contains(event.relatedTarget)) close();
      }}
    >
      {isSheet && isOpen ? (
        <Button look="icon" aria-label={t('search.close')} onClick={close}>
          <ArrowLeft size={20} aria-hidden="true" />
        </Button>
      ) : (
        <Search className={styles['glass']} size={18} aria-hidden="true" />
      )}
      <input
        ref={input}
        className={styles['input']}
        role="combobox"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        data-command="search"
        aria-label={t('search.label')}
        aria-keyshortcuts="Control+K /"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && index >= 0 ? `${id}-list-${index}` : undefined}
        placeholder={t('search.placeholder')}
        maxLength={500}
        value={text}
        onChange={(event) => type(event.target.value)}
        onClick={open}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        !isSheet && <kbd className={styles['shortcut']}>Ctrl K</kbd>
      ) : (
        <Button
          look="icon"
          aria-label={t('search.clear')}
          onClick={() => {
            type('');
            input.current?.focus();
          }}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      )}
      {isOpen && (
        <div className={styles['popup']}>
          <div className={styles['results']}>
            <SearchNote query={query} results={results} isLoading={isLoading} />
            <SearchList
              id={`${id}-list`}
              sections={sections}
              query={query}
              active={index}
              onPoint={(to) => setActive({ index: to, byHand: true })}
              onChoose={choose}
            />
            {query === '' && sections.some(({ key }) => key === 'recent') && (
              <div className={styles['foot']}>
                <Button look="link" onMouseDown={(event) => event.preventDefault()} onClick={start.forget}>
                  {t('search.recent.clear')}
                </Button>
              </div>
            )}
          </div>
        </div>
      )}
      <span className="visually-hidden" aria-live="polite">
        {isOpen && query !== '' && isSettled
          ? t('search.count', {
              count: items.filter(({ kind }) => kind !== 'filterText' && kind !== 'more').length,
            })
          : ''}
      </span>
    </search>
  );
}
