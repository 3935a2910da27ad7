import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { reportError } from '#platform/report-error.ts';
import { ErrorBoundary } from '#ui/error-boundary.tsx';

type PartBoundaryProps = { readonly resetKey?: string | null; readonly children: ReactNode };

/** One part of the screen: when it breaks it says so in its own place, and the rest lives on. */
export function PartBoundary({ resetKey, children }: PartBoundaryProps) {
  const { t } = useI18n();
  return (
    <ErrorBoundary
      onError={reportError}
      resetKey={resetKey}
      title={t('app.broken.title')}
      text={t('app.broken.text')}
      againLabel={t('app.broken.again')}
    >
      {children}
    </ErrorBoundary>
  );
}
