import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { DataAge } from './data-age.tsx';
import styles from './notices.module.css';

/** A load that failed: why, what is kept, when it is tried again, and a button for not waiting. */
export function LoadNotice() {
  const { t } = useI18n();
  const { network, notices, networkLoader } = useStores();
  const load = useStore(network, (now) => now.load);
  const hasSites = useStore(network, (now) => now.sites.size > 0);
  const isOnline = useStore(notices, (now) => now.isOnline);
  const isCopy = useStore(network, (now) => now.kept !== null);
  const isShown = useStore(network, (now) => now.loadedAtMs !== null);
  if (load.kind !== 'failed')
    return isOnline ? null : (
      <output className={styles['notice']}>
        {isCopy ? t('error.offline') : t('notice.offline')} {isShown && <DataAge />}
      </output>
    );
  const why = t(`error.${load.error.kind}`);
  return (
    <div className={styles['notice']} role="alert">
      {load.retryAtMs === null ? why : <Countdown key={load.retryAtMs} why={why} atMs={load.retryAtMs} />}{' '}
      {isCopy ? <DataAge /> : hasSites && `${t('notice.kept')} `}{' '}
      <Button look="link" onClick={() => void networkLoader.retry()}>
        {t('app.retry')}
      </Button>
    </div>
  );
}

function Countdown({ why, atMs }: { readonly why: string; readonly atMs: number }) {
  const { t } = useI18n();
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(tick);
  }, []);
  return t('notice.failed.retry', { why, seconds: Math.max(0, Math.ceil((atMs - nowMs) / 1000)) });
}
