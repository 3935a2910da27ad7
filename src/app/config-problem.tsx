import { createI18n } from '#i18n/i18n-context.ts';
import type { Language } from '#i18n/formats.ts';
import type { AppConfigProblem } from '#platform/app-config.ts';
import { Button } from '#ui/button.tsx';
import styles from './app.module.css';

type ConfigProblemProps = {
  readonly problem: AppConfigProblem;
  readonly language: Language;
  readonly onRetry: () => void;
};

/** Nothing can be shown before the backend is known: says why, and lets it be tried again. */
export function ConfigProblem({ problem, language, onRetry }: ConfigProblemProps) {
  const { t } = createI18n(language);
  const params =
    problem.kind === 'unreadable'
      ? { status: String(problem.status) }
      : problem.kind === 'malformed'
        ? { field: problem.field }
        : {};
  return (
    <main className={styles['alone']}>
      <h1>{t('app.name')}</h1>
      <p role="alert">{t(`config.${problem.kind}`, params)}</p>
      <div>
        <Button look="primary" onClick={onRetry}>
          {t('app.retry')}
        </Button>
      </div>
    </main>
  );
}
