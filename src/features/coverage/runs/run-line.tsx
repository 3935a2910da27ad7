import { useState } from 'react';
import { useStore } from 'zustand';
import type { RunHead } from '#domain/coverage-run/coverage-run.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { takeRunOver } from '#state/join-coverage.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './runs.module.css';

type Doing = 'nothing' | 'renaming' | 'removing' | 'working';

/** One kept analysis: open it, set it beside the figures on the screen, and, for who may, rename, share or remove it. */
export function RunLine({ head }: { readonly head: RunHead }) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const { choices, coverageRuns, coverageRunsLoader, session } = stores;
  const role = useStore(session, (now) => now.session?.membership?.role ?? 'viewer');
  const isOpen = useStore(
    coverageRuns,
    ({ opened }) => opened.kind === 'open' && opened.head?.id === head.id,
  );
  const [doing, setDoing] = useState<Doing>('nothing');
  const [name, setName] = useState(head.name);
  const [problem, setProblem] = useState('');
  const manages = role === 'manager' || role === 'admin';
  const mayChange = (head.isOwn && role !== 'viewer') || (head.isShared && manages);
  const open = () => {
    const { opened } = coverageRuns.getState();
    if (isOpen && opened.kind === 'open') return takeRunOver(opened.run, stores);
    void coverageRunsLoader.open(head.id, true);
    choices.setState({ run: head.id });
  };
  const attempt = async (work: Promise<{ readonly kind: string } | null>) => {
    setDoing('working');
    const error = await work;
    setDoing('nothing');
    setProblem(error === null ? '' : t(error.kind === 'forbidden' ? 'runs.notYours' : 'runs.notDone'));
    return error === null;
  };
  const remove = async () => {
    const isDone = await attempt(coverageRunsLoader.remove(head.id));
    if (isDone && isOpen) choices.setState({ run: null });
  };
  const about = [
    formats.moment(head.madeAt),
    t('runs.vintage', { vintage: String(head.vintage) }),
    ...(head.editCount > 0 ? [t('runs.tried', { count: head.editCount })] : []),
    t(head.isShared ? 'runs.isShared' : 'runs.isPrivate'),
  ];
  return (
    <li className={styles['line']} data-run={head.id} aria-current={isOpen ? 'true' : undefined}>
      <Button look="link" onClick={open}>
        {head.name || t('runs.unnamed')}
      </Button>
      <span className={styles['soft']}>{about.join(' · ')}</span>
      {doing === 'renaming' && (
        <form
          className={styles['inline']}
          onSubmit={(event) => {
            event.preventDefault();
            const called = name.normalize('NFC').trim();
            if (called !== '') void attempt(coverageRunsLoader.change(head, { name: called }));
          }}
        >
          <input
            aria-label={t('runs.save.name')}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit">{t('runs.rename.do')}</Button>
          <Button look="quiet" onClick={() => setDoing('nothing')}>
            {t('runs.cancel')}
          </Button>
        </form>
      )}
      {doing === 'removing' && (
        <div
          className={styles['inline']}
          role="group"
          aria-label={t('runs.remove.sure', { name: head.name })}
        >
          <span>{t('runs.remove.sure', { name: head.name })}</span>
          <Button onClick={() => void remove()}>{t('runs.remove.do')}</Button>
          <Button look="quiet" onClick={() => setDoing('nothing')}>
            {t('runs.cancel')}
          </Button>
        </div>
      )}
      {(doing === 'nothing' || doing === 'working') && (
        <div className={styles['inline']}>
          <Button look="quiet" onClick={() => void coverageRunsLoader.compareWith(head.id)}>
            {t('runs.compare')}
          </Button>
          {mayChange && (
            <Button look="quiet" onClick={() => setDoing('renaming')}>
              {t('runs.rename')}
            </Button>
          )}
          {mayChange && manages && (
            <Button
              look="quiet"
              disabled={doing === 'working'}
              onClick={() => void attempt(coverageRunsLoader.change(head, { isShared: !head.isShared }))}
            >
              {t(head.isShared ? 'runs.unshare' : 'runs.shareAll')}
            </Button>
          )}
          {head.isOwn && role !== 'viewer' && (
            <Button look="quiet" onClick={() => setDoing('removing')}>
              {t('runs.remove')}
            </Button>
          )}
        </div>
      )}
      {problem !== '' && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </li>
  );
}
