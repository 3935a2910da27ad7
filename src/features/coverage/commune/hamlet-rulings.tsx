import { useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageLoader } from '#state/coverage-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './commune.module.css';
import type { HamletCover } from './list-hamlet-cover.ts';
import { RulingForm } from './ruling-form.tsx';
import { SourceLink } from './source-link.tsx';

export type RulingError = Awaited<ReturnType<CoverageLoader['putRuling']>>;

/** What people said of the hamlet, which goes before distance; for who may write, a way to say it or to take it back. */
export function HamletRulings({ cover: { hamlet, rulings, candidates } }: { readonly cover: HamletCover }) {
  const { t } = useI18n();
  const { coverageLoader, session } = useStores();
  const role = useStore(session, (now) => now.session?.membership?.role ?? null);
  const mayWrite = role !== null && role !== 'viewer';
  const [isAdding, setAdding] = useState(false);
  const [error, setError] = useState<RulingError>(null);
  const remove = async (id: string) => setError(await coverageLoader.removeRuling(id));
  return (
    <div className={styles['rulings']}>
      {rulings.map(({ id, effect, clusterId, reason }) => (
        <p key={id} data-ruling={effect}>
          {t(`coverage.ruling.${effect}`)}{' '}
          {clusterId === null ? t('coverage.ruling.anySource') : <SourceLink id={clusterId} />}
          {reason !== null && `: ${reason}`}{' '}
          {mayWrite && (
            <Button look="link" onClick={() => void remove(id)}>
              {t('coverage.ruling.remove')}
            </Button>
          )}
        </p>
      ))}
      {error !== null && (
        <p role="alert" className={styles['fault']}>
          {t(error.kind === 'forbidden' ? 'coverage.ruling.forbidden' : `error.${error.kind}`)}
        </p>
      )}
      {mayWrite && !isAdding && <Button onClick={() => setAdding(true)}>{t('coverage.ruling.add')}</Button>}
      {mayWrite && isAdding && (
        <RulingForm hamletId={hamlet.id} candidates={candidates} onDone={() => setAdding(false)} />
      )}
    </div>
  );
}
