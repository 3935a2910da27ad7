import { useState } from 'react';
import { useStore } from 'zustand';
import { compareCoverage, type CommuneDifference } from '#domain/coverage-difference.ts';
import { findIncomparable, listDifferences } from '#domain/coverage-run/compare-hashes.ts';
import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { OpenedRun } from '#state/coverage-runs-store.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { formatRange } from '../figures/format-range.ts';
import { DifferenceList } from './difference-list.tsx';
import { FigureTable, signed } from './figure-table.tsx';
import { RunProblem } from './run-problem.tsx';
import styles from './runs.module.css';

type CompareSectionProps = {
  readonly other: Exclude<OpenedRun, { readonly kind: 'none' }>;
  readonly current: CoverageRun | null;
};

/** Another analysis beside the one on the screen, if both count the same communes and people. */
export function CompareSection({ other, current }: CompareSectionProps) {
  const { t } = useI18n();
  const { coverageRunsLoader } = useStores();
  return (
    <Section title={t('runs.comparison')}>
      <div className={styles['card']} data-comparison={other.kind}>
        {(other.kind === 'loading' || (other.kind === 'open' && current === null)) && (
          <Skeleton label={t('runs.loading')} lines={4} />
        )}
        {other.kind === 'failed' && (
          <RunProblem error={other.error} onRetry={() => void coverageRunsLoader.compareWith(other.id)} />
        )}
        {other.kind === 'open' && current !== null && <Comparison other={other.run} current={current} />}
        <Button onClick={() => void coverageRunsLoader.compareWith(null)}>{t('runs.close')}</Button>
      </div>
    </Section>
  );
}

function Comparison({ other, current }: { readonly other: CoverageRun; readonly current: CoverageRun }) {
  const { t } = useI18n();
  const obstacles = findIncomparable(other, current);
  if (obstacles.length > 0)
    return (
      <div role="alert" className={styles['problem']} data-incomparable={obstacles.join(' ')}>
        <p>{t('runs.incomparable', { name: other.name })}</p>
        <ul>
          {obstacles.map((obstacle) => (
            <li key={obstacle}>{t(`runs.incomparable.${obstacle}`)}</li>
          ))}
        </ul>
      </div>
    );
  const differences = listDifferences(other, current);
  return (
    <>
      <h4>{t('runs.comparison.of', { name: other.name || t('runs.unnamed') })}</h4>
      <FigureTable
        first={{ unit: other.result.total, siteSet: other.params.siteSet, k: other.params.k }}
        second={{ unit: current.result.total, siteSet: current.params.siteSet, k: current.params.k }}
        names={[t('runs.saved'), t('runs.screen')]}
      />
      {differences.length > 0 && <DifferenceList first={other} second={current} differences={differences} />}
      <CommuneDifferences other={other} current={current} />
    </>
  );
}

const shownFirst = 10;

function CommuneDifferences({
  other,
  current,
}: {
  readonly other: CoverageRun;
  readonly current: CoverageRun;
}) {
  const { t, formats } = useI18n();
  const units = useStore(useStores().network, (now) => now.units);
  const unitName = useUnitName();
  const [isAll, setAll] = useState(false);
  const { siteSet, k } = current.params;
  const { communes } = compareCoverage(other.result, current.result, siteSet, k);
  if (communes.length === 0) return <p className={styles['soft']}>{t('runs.communes.same')}</p>;
  const people = ({ people: more }: CommuneDifference) =>
    formatRange(
      more,
      signed((value) => formats.integer(Math.round(value))),
    );
  const hamlets = ({ hamlets: more }: CommuneDifference) => formatRange(more, signed(formats.integer));
  const code = (uid: CommuneDifference['uid']) => units.get(uid)?.code ?? uid.split('@')[0];
  return (
    <>
      <table className={styles['figures']}>
        <caption>{t('runs.communes', { count: communes.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('runs.commune')}</th>
            <th scope="col">{t('runs.people')}</th>
            <th scope="col">{t('runs.hamlets')}</th>
          </tr>
        </thead>
        <tbody>
          {communes.slice(0, isAll ? communes.length : shownFirst).map((commune) => (
            <tr key={commune.uid} data-commune={commune.uid}>
              <th scope="row">
                {unitName(commune.uid)} <small>{code(commune.uid)}</small>
              </th>
              <td>{people(commune)}</td>
              <td>{hamlets(commune)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {communes.length > shownFirst && !isAll && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('runs.communes.all', { count: communes.length })}
        </Button>
      )}
    </>
  );
}
