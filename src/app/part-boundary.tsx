import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { reportError } from '#platform/report-error.ts';
import { Button } from '#ui/button.tsx';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import styles from './app.module.css';

type PartBoundaryProps = { readonly resetKey?: string | null; readonly children: ReactNode };

/** One part of the screen: when it breaks it says so in its own place, and the rest lives on. */
export function PartBoundary({ resetKey, children }: PartBoundaryProps) {
  const { t } = useI18n();
  return (
    <ErrorBoundary
      onError={reportError}
      resetKey={resetKey}
      fallback={(reopen) => (
        <div className={styles['broken']} role="alert">
          <h2>{t('app.broken.title')}</h2>
          <p>{t('app.broken.text')}</p>
          <Button onClick={reopen}>{t('app.broken.again')}</Button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
