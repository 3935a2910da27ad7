import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import styles from './check.module.css';

type CheckProgressProps = { readonly done: number; readonly of: number; readonly onCancel: () => void };

/** How far a check has come. One commune is one step, so it only says that it is under way. */
export function CheckProgress({ done, of, onCancel }: CheckProgressProps) {
  const { t } = useI18n();
  const label = of === 1 ? t('check.running.one') : t('check.running', { done, of });
  return (
    <div className={styles['progress']}>
      <span role="status">{label}</span>
      <progress aria-label={label} max={of} {...(of === 1 ? {} : { value: done })} />
      <Button onClick={onCancel}>{t('check.cancel')}</Button>
    </div>
  );
}
