import { useEffect, useRef, useState } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import styles from './embed-builder.module.css';

type SnippetProps = { readonly title: string; readonly about: string; readonly text: string };

const shownMs = 3_000;

/** A code to be put on a portal's page. Without a clipboard it is selected, to be copied by hand. */
export function Snippet({ title, about, text }: SnippetProps) {
  const { t } = useI18n();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('byHand');
    }
  };
  return (
    <section className={styles['snippet']}>
      <h3>{title}</h3>
      <p>{about}</p>
      <textarea ref={field} aria-label={title} readOnly rows={3} value={text} spellCheck={false} />
      <div className={styles['line']}>
        <Button look="primary" onClick={() => void copy()}>
          {t('embedBuilder.copy')}
        </Button>
        <output>{outcome === null ? '' : t(`embedBuilder.${outcome}`)}</output>
      </div>
    </section>
  );
}
