import { CircleCheck, TriangleAlert } from 'lucide-react';
import { pointsOf, tolerancePoints } from '#analysis/coverage-check/compare-check.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import styles from './check.module.css';
import { CheckTable } from './check-table.tsx';
import type { CheckState } from './use-turf-check.ts';

type CheckResultProps = {
  readonly check: Extract<CheckState, { kind: 'done' }>;
  /** The figures on the screen are no longer those that were checked. */
  readonly isStale: boolean;
};

const listed = 10;

/** Whether the two agree, and both figures of everything. */
export function CheckResult({ check, isStale }: CheckResultProps) {
  const { t, formats } = useI18n();
  const unitName = useUnitName();
  const { comparison, answer, tookMs } = check;
  const { total, communes, worstPoints, isWithin } = comparison;
  const nameOf = (commune: number): string => {
    const uid = answer.ground.communeUids[commune];
    return uid === undefined ? '' : unitName(uid);
  };
  const [only] = communes;
  const Mark = isWithin ? CircleCheck : TriangleAlert;
  const limit = formats.number(tolerancePoints, 1);
  return (
    <div className={styles['result']}>
      <p role="status" className={isWithin ? styles['agrees'] : styles['differs']}>
        <Mark size={18} aria-hidden="true" />
        <span>
          {t(isWithin ? 'check.verdict.within' : 'check.verdict.beyond', {
            worst: formats.number(worstPoints, 2),
            limit,
          })}
        </span>
      </p>
      {isStale && <p className={styles['note']}>{t('check.stale')}</p>}
      <CheckTable
        caption={
          communes.length === 1 && only !== undefined
            ? nameOf(only.commune)
            : t('check.table.all', { count: communes.length })
        }
        shares={total}
      />
      {communes.length > 1 && (
        <table className={styles['table']}>
          <caption>{t('check.worst', { count: Math.min(listed, communes.length) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('check.column.commune')}</th>
              <th scope="col">{t('check.column.kernel')}</th>
              <th scope="col">{t('check.column.turf')}</th>
              <th scope="col">{t('check.column.points')}</th>
            </tr>
          </thead>
          <tbody>
            {communes.slice(0, listed).map(({ commune, area }) => (
              <tr key={commune}>
                <th scope="row">{nameOf(commune)}</th>
                <td>{area && formats.percent(area.kernel)}</td>
                <td>{area && formats.percent(area.turf)}</td>
                <td>{formats.number(pointsOf(area), 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles['note']}>
        {t('check.took', {
          seconds: formats.number(tookMs / 1000, 1),
          set: t(`curves.set.${answer.params.siteSet}`),
        })}
      </p>
    </div>
  );
}
