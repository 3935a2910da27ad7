import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './coverage-panel.module.css';
import type { CoverageSession } from './session/coverage-session.ts';

/** How far the computation is, with a way to stop it; what failed, with a way to try again. Nothing when all is well. */
export function CoverageStatus({ session }: { readonly session: CoverageSession }) {
  const { t, formats } = useI18n();
  const { coverage } = useStores();
  const run = useStore(coverage, (now) => now.run);
  const hasFigures = useStore(coverage, (now) => now.answer !== null);
  const reading = useStore(coverage, (now) => now.reading);
  if (typeof reading === 'object' || run.kind === 'failed')
    return (
      <div role="alert" className={styles['problem']}>
        <p>{t(run.kind === 'failed' ? 'coverage.failed' : 'coverage.unread')}</p>
        <Button onClick={() => session.retry()}>{t('app.retry')}</Button>
      </div>
    );
  if (run.kind === 'cancelled')
    return (
      <div role="status" className={styles['problem']}>
        <p>{t(hasFigures ? 'coverage.cancelled' : 'coverage.cancelled.none')}</p>
        <Button onClick={() => session.retry()}>{t('coverage.again')}</Button>
      </div>
    );
  if (run.kind !== 'running') return null;
  const share = run.of === 0 ? 0 : run.done / run.of;
  return (
    <div className={styles['running']}>
      <progress aria-label={t('coverage.running')} max={1} {...(run.of === 0 ? {} : { value: share })} />
      <span>{run.of === 0 ? t('coverage.running') : formats.percent(share)}</span>
      <Button look="link" onClick={() => session.cancel()}>
        {t('coverage.cancel')}
      </Button>
    </div>
  );
}
