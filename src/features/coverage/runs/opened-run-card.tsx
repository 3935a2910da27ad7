import { useStore } from 'zustand';
import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { OpenedRun } from '#state/coverage-runs-store.ts';
import { takeRunOver } from '#state/join-coverage.ts';
import { listVintages } from '#state/network-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { DifferenceList } from './difference-list.tsx';
import { FigureTable } from './figure-table.tsx';
import { judgeReplay, type Verdict } from './judge-replay.ts';
import { RunProblem } from './run-problem.tsx';
import styles from './runs.module.css';

type OpenedRunCardProps = {
  readonly opened: Exclude<OpenedRun, { readonly kind: 'none' }>;
  readonly current: CoverageRun | null;
};

/** The analysis that is open: what was saved, what the same question gives now, and why that differs if it does. */
export function OpenedRunCard({ opened, current }: OpenedRunCardProps) {
  const { t } = useI18n();
  const { choices, coverageRunsLoader } = useStores();
  const close = () => {
    choices.setState({ run: null });
    coverageRunsLoader.close();
  };
  return (
    <section className={styles['card']} aria-label={t('runs.opened')} data-opened={opened.kind}>
      {opened.kind === 'loading' && <Skeleton label={t('runs.loading')} lines={4} />}
      {opened.kind === 'failed' && (
        <RunProblem
          error={opened.error}
          onRetry={() => {
            coverageRunsLoader.close();
            void coverageRunsLoader.open(opened.id, true);
          }}
        />
      )}
      {opened.kind === 'open' && <Replay opened={opened} current={current} />}
      <Button onClick={close}>{t('runs.close')}</Button>
    </section>
  );
}

type ReplayProps = {
  readonly opened: Extract<OpenedRun, { readonly kind: 'open' }>;
  readonly current: CoverageRun | null;
};

function Replay({ opened: { run, head }, current }: ReplayProps) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const hasVintage = useStore(stores.network, (now) => listVintages(now.units).includes(run.vintage));
  const isLoaded = useStore(stores.network, (now) => now.loaded.has('units'));
  const isMissing = isLoaded && !hasVintage;
  const verdict = current === null || isMissing ? null : judgeReplay(run, current);
  const counted = { siteSet: run.params.siteSet, k: run.params.k };
  return (
    <>
      <h3>{run.name || t('runs.unnamed')}</h3>
      <p className={styles['soft']}>
        {t(head === null ? 'runs.opened.file' : 'runs.opened.kept', { moment: formats.moment(run.madeAt) })}{' '}
        {t(`runs.role.${run.role}`)}
      </p>
      <div role="status" className={styles['verdict']} data-verdict={verdict?.kind ?? 'working'}>
        {isMissing ? t('runs.verdict.noVintage', { vintage: String(run.vintage) }) : sayVerdict(verdict)}
      </div>
      <FigureTable
        first={{ unit: run.result.total, ...counted }}
        second={current && !isMissing ? { unit: current.result.total, ...counted } : null}
        names={[t('runs.saved'), t('runs.now')]}
      />
      {verdict !== null && current !== null && verdict.differences.length > 0 && (
        <DifferenceList first={run} second={current} differences={verdict.differences} />
      )}
      {verdict?.kind === 'changed' && (
        <Button onClick={() => takeRunOver(run, stores)}>{t('runs.reset')}</Button>
      )}
    </>
  );

  function sayVerdict(found: Verdict | null): string {
    switch (found?.kind) {
      case undefined:
        return t('runs.verdict.working');
      case 'other':
        return t('runs.verdict.other', { figures: found.figureCount, communes: found.communeCount });
      case 'same':
      case 'same_despite':
      case 'changed':
      case 'engine':
      case 'unexplained':
        return t(`runs.verdict.${found.kind}`);
    }
  }
}
