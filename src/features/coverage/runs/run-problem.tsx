import { useI18n, type I18n } from '#i18n/i18n-context.ts';
import type { RunProblem as Problem } from '#state/coverage-runs-store.ts';
import { Button } from '#ui/button.tsx';
import styles from './runs.module.css';
import { sayDocumentError } from './say-document-error.ts';

/** Why an analysis could not be opened, and what helps. */
export function RunProblem({ error, onRetry }: { readonly error: Problem; readonly onRetry: () => void }) {
  const i18n = useI18n();
  const helps = error.kind === 'offline' || error.kind === 'unavailable' || error.kind === 'invalid';
  return (
    <div role="alert" className={styles['problem']} data-problem={error.kind}>
      <p>{sayProblem(error, i18n)}</p>
      {helps && <Button onClick={onRetry}>{i18n.t('app.retry')}</Button>}
    </div>
  );
}

function sayProblem(error: Problem, i18n: I18n): string {
  switch (error.kind) {
    case 'gone':
      return i18n.t('runs.gone');
    case 'forbidden':
      return i18n.t('runs.forbidden');
    case 'document':
      return sayDocumentError(error.error, i18n.t('runs.thisOne'), i18n);
    case 'offline':
    case 'unavailable':
    case 'conflict':
    case 'invalid':
      return i18n.t(`error.${error.kind}`);
  }
}
