import type { MouseEvent } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './app.module.css';

/** The first stops of the Tab key: past everything to the part that is wanted. */
export function SkipLinks() {
  const { t } = useI18n();
  return (
    <div className={styles['skip']}>
      <a href="#map" onClick={(event) => go(event, '#map canvas')}>
        {t('app.skipToMap')}
      </a>
      <a href="#explore" onClick={(event) => go(event, '#explore')}>
        {t('app.skipToFilters')}
      </a>
      <a href="#sites-in-view" onClick={(event) => go(event, '#sites-in-view')}>
        {t('app.skipToList')}
      </a>
    </div>
  );
}

function go(event: MouseEvent, selector: string): void {
  event.preventDefault();
  const target = document.querySelector<HTMLElement>(selector);
  if (target instanceof HTMLDetailsElement) target.open = true;
  (target instanceof HTMLDetailsElement ? target.querySelector('summary') : target)?.focus();
}
