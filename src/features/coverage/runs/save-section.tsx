import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import styles from './runs.module.css';

type Saving =
  | { readonly kind: 'resting' | 'working' | 'unnamed' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: string };

const longestName = 200;

/** Keeps the analysis on the screen under a name; whoever cannot is told why, and that nothing is lost. */
export function SaveSection({ current }: { readonly current: CoverageRun | null }) {
  const { t } = useI18n();
  const { choices, coverageRunsLoader, notices, session } = useStores();
  const role = useStore(session, (now) => now.session?.membership?.role ?? null);
  const isOnline = useStore(notices, (now) => now.isOnline);
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const [saving, setSaving] = useState<Saving>({ kind: 'resting' });
  const id = useId();
  if (role === null || role === 'viewer')
    return (
      <Section title={t('runs.save')}>
        <p className={styles['soft']}>{t(role === null ? 'runs.save.notMember' : 'runs.save.viewer')}</p>
      </Section>
    );
  const mayShare = role !== 'editor';
  const save = async () => {
    const called = name.normalize('NFC').trim();
    if (called === '') return setSaving({ kind: 'unnamed' });
    if (current === null) return;
    setSaving({ kind: 'working' });
    const answer = await coverageRunsLoader.save({ ...current, name: called }, mayShare && isShared);
    if (!answer.ok) return setSaving({ kind: 'failed', reason: t(`error.${answer.error.kind}`) });
    choices.setState({ run: answer.value });
    setName('');
    setSaving({ kind: 'saved', name: called });
  };
  return (
    <Section title={t('runs.save')}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label className={styles['field']}>
          {t('runs.save.name')}
          <input
            name="run-name"
            value={name}
            maxLength={longestName}
            placeholder={t('runs.save.example')}
            aria-invalid={saving.kind === 'unnamed'}
            aria-describedby={`${id}-said`}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        {mayShare ? (
          <label className={styles['check']}>
            <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
            {t('runs.save.shared')}
          </label>
        ) : (
          <p className={styles['soft']}>{t('runs.save.managersShare')}</p>
        )}
        <Button
          type="submit"
          look="primary"
          disabled={current === null || saving.kind === 'working' || !isOnline}
        >
          {t(saving.kind === 'working' ? 'runs.save.working' : 'runs.save.do')}
        </Button>
        <p id={`${id}-said`} role="status" className={styles['said']} data-saving={saving.kind}>
          {say()}
        </p>
      </form>
    </Section>
  );

  function say(): string {
    if (!isOnline) return t('runs.save.offline');
    switch (saving.kind) {
      case 'unnamed':
        return t('runs.save.unnamed');
      case 'saved':
        return t('runs.save.saved', { name: saving.name });
      case 'failed':
        return t('runs.save.failed', { reason: saving.reason });
      case 'resting':
      case 'working':
        return '';
    }
  }
}
