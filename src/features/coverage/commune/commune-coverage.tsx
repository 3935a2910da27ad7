import { useStore } from 'zustand';
import type { AdminUnitUid } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useCoverageSession } from '../session/use-coverage-session.ts';
import { CommuneFigures } from './commune-figures.tsx';
import styles from './commune.module.css';
import { HamletChecklist } from './hamlet-checklist.tsx';

/** One commune as the analysis sees it: its figures, and its hamlets one by one. */
export function CommuneCoverage({ uid }: { readonly uid: AdminUnitUid }) {
  const { t } = useI18n();
  const { choices, coverage, network } = useStores();
  useCoverageSession();
  const unit = useStore(network, (now) => now.units.get(uid));
  const answer = useStore(coverage, (now) => now.answer);
  const commune = answer?.result.communes.find((each) => each.uid === uid);
  return (
    <article className={styles['panel']} aria-label={t('coverage.commune')}>
      <header>
        <h2 tabIndex={-1} data-panel-title="">
          {unit?.nameVi ?? uid}
        </h2>
        <p className={styles['soft']}>
          {[unit?.code, unit?.isBorder === true ? t('coverage.commune.border') : '']
            .filter(Boolean)
            .join(' · ')}{' '}
          <Button look="link" onClick={() => choices.setState({ screen: 'map' })}>
            {t('coverage.commune.whole')}
          </Button>
        </p>
      </header>
      {answer === null && <Skeleton label={t('coverage.loading')} lines={6} />}
      {answer !== null && commune === undefined && <p>{t('coverage.commune.outside')}</p>}
      {answer !== null && commune !== undefined && (
        <>
          <CommuneFigures answer={answer} commune={commune} />
          <HamletChecklist answer={answer} uid={uid} />
        </>
      )}
    </article>
  );
}
