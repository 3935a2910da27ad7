import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import type { Loaded } from '#state/details-store.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import styles from './site-panel.module.css';

type LoadedPartProps<Value> = {
  readonly loaded: Loaded<Value> | undefined;
  readonly emptyText: string;
  readonly onRetry: () => void;
  readonly children: (values: readonly Value[]) => ReactNode;
};

/** Something read for this panel: on its way, refused, empty or there. Rows that could not be read are counted aloud. */
export function LoadedPart<Value>({ loaded, emptyText, onRetry, children }: LoadedPartProps<Value>) {
  const { t } = useI18n();
  if (loaded === undefined || loaded.kind === 'loading') return <Skeleton label={t('site.loading')} />;
  if (loaded.kind === 'failed')
    return (
      <p role="alert">
        {t('site.failed', { why: t(`error.${loaded.error.kind}`) })}{' '}
        <Button look="link" onClick={onRetry}>
          {t('app.retry')}
        </Button>
      </p>
    );
  return (
    <>
      {loaded.badRows.length > 0 && (
        <p className={styles['remark']}>
          {t('notice.badRows', { count: loaded.badRows.length })}:{' '}
          {loaded.badRows.map((bad) => `${bad.row} (${bad.field})`).join('; ')}
        </p>
      )}
      {loaded.values.length === 0 ? <p className={styles['soft']}>{emptyText}</p> : children(loaded.values)}
    </>
  );
}
