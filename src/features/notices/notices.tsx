import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { firstAsOf } from '#state/choices.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { BadRowsNotice } from './bad-rows-notice.tsx';
import { DataNotice } from './data-notice.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { LoadNotice } from './load-notice.tsx';
import styles from './notices.module.css';

/** Everything that a reader must know about what they see; nothing covers the map for long. */
export function Notices() {
  const { t, formats } = useI18n();
  const { notices, session, stage, choices } = useStores();
  const dropped = useStore(notices, (now) => now.dropped);
  const sessionEnded = useStore(session, (now) => now.ended);
  const mapProblem = useStore(stage, (now) => now.mapProblem);
  const screen = useStore(choices, (now) => now.screen);
  return (
    <div className={styles['notices']}>
      <DataNotice />
      <LoadNotice />
      <UpdateNotice />
      <BadRowsNotice />
      {dropped.length > 0 && (
        <output className={styles['notice']}>
          {t('notice.dropped', {
            parts: dropped
              .map(({ part, value }) => (part === 'path' ? value : `${part}=${value}`))
              .join(', '),
          })}{' '}
          {dropped.some(({ part }) => part === 't') &&
            `${t('time.dropped', { first: formats.date(firstAsOf) })} `}
          <Button look="link" onClick={() => notices.setState({ dropped: [] })}>
            {t('notice.dismiss')}
          </Button>
        </output>
      )}
      {sessionEnded && (
        <output className={styles['notice']}>
          {t('session.ended')}{' '}
          <Button look="link" onClick={() => session.setState({ ended: false })}>
            {t('notice.dismiss')}
          </Button>
        </output>
      )}
      {mapProblem !== null && (
        <p className={styles['notice']} role="alert">
          {t('notice.mapProblem')}{' '}
          {screen !== 'table' && (
            <Button look="link" onClick={() => choices.setState({ screen: 'table' })}>
              {t('notice.openTable')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
