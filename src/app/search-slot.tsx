import { Search } from 'lucide-react';
import { Suspense, useCallback, useEffect, useRef } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './app.module.css';
import { SearchBox } from './lazy-screens.ts';
import { PartBoundary } from './part-boundary.tsx';

type Waiting = { readonly text: string; readonly isFocused: boolean };

const nothing: Waiting = { text: '', isFocused: false };

/** The search box, fetched apart from the shell; what is typed before it is there is handed over to it. */
export function SearchSlot({ isSheet }: { readonly isSheet: boolean }) {
  const waiting = useRef(nothing);
  const note = useCallback((change: Partial<Waiting>) => {
    waiting.current = { ...waiting.current, ...change };
  }, []);
  const takeOver = useCallback(() => {
    const taken = waiting.current;
    waiting.current = nothing;
    return taken;
  }, []);
  return (
    <PartBoundary>
      <Suspense fallback={<WaitingField onNote={note} />}>
        <SearchBox isSheet={isSheet} takeOver={takeOver} />
      </Suspense>
    </PartBoundary>
  );
}

function WaitingField({ onNote }: { readonly onNote: (change: Partial<Waiting>) => void }) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <search className={styles['searchWaiting']}>
      <Search size={18} aria-hidden="true" />
      <input
        ref={input}
        type="text"
        data-command="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        maxLength={500}
        onChange={(event) => onNote({ text: event.target.value })}
        onFocus={() => onNote({ isFocused: true })}
        onBlur={(event) => event.target.isConnected && onNote({ isFocused: false })}
      />
    </search>
  );
}
