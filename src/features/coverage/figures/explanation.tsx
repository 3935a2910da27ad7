import { readingsOf, type SiteSet } from '#domain/site-set.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer, CoverageDisk } from '#state/coverage-store.ts';
import { fitPath } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { formatAmount } from './format-figure.ts';
import styles from './figures.module.css';
import { depthOf, type MeasureShown, readMeasure } from './measures-shown.ts';

type ExplanationProps = {
  readonly answer: CoverageAnswer;
  readonly measure: MeasureShown;
  readonly siteSet: SiteSet;
  readonly onRows: () => void;
};

/** What a number means, the sum that gives it, what went in, and a way to its rows. */
export function Explanation({ answer, measure, siteSet, onRows }: ExplanationProps) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const { params, result, ground, disks, cellDepths } = answer;
  const figure = readMeasure(result, measure, siteSet, params.k);
  if (figure === null) return null;
  const { part, whole } = figure;
  const demand = measure === 'hamlets' || cellDepths === null ? 'hamlets' : 'population_cells';
  const words = {
    k: depthOf(measure, params.k),
    demand: t(`coverage.demand.word.${demand}`),
    set: t(`coverage.set.word.${siteSet}`),
    radius: params.borderRadiusM,
  };
  const say = (value: number) => formatAmount(measure, value, formats);
  const sum = (value: number) =>
    whole === null ? say(value) : `${say(value)} ÷ ${say(whole)} = ${formats.percent(value / whole)}`;
  const { low, high } = countDisks(disks, siteSet);
  const gap = measure === 'gap' ? result.total.sets[siteSet].border?.longestGap : undefined;
  return (
    <div className={styles['explanation']}>
      <p>{t(`coverage.explain.${measure}`, words)}</p>
      <p className={styles['sum']}>
        {sum(part.low)}
        {part.low !== part.high && (
          <>
            <br />
            {t(measure === 'lost' ? 'coverage.explain.ifSilent' : 'coverage.explain.ifWorking', {
              sum: sum(part.high),
            })}
          </>
        )}
      </p>
      <p className={styles['note']}>
        {measure === 'border' || measure === 'gap'
          ? t('coverage.explain.borderInputs', words)
          : t('coverage.explain.inputs', {
              low,
              unknown: high - low,
              points: demand === 'hamlets' ? ground.hamletIds.length : ground.cellIds.length,
              demand: words.demand,
              factor: formats.number(params.radiusFactor, 2),
            })}
      </p>
      {gap ? (
        <Button look="link" onClick={() => fitPath(stores, gap.path)}>
          {t('coverage.gap.show')}
        </Button>
      ) : (
        measure !== 'gap' && (
          <Button look="link" onClick={onRows}>
            {t('coverage.rows.open')}
          </Button>
        )
      )}
    </div>
  );
}

/** Sources that count in the set for sure, and those with unknown as working. */
function countDisks(disks: readonly CoverageDisk[], siteSet: SiteSet): { low: number; high: number } {
  const { low, high } = readingsOf[siteSet];
  const count = (reading: number) =>
    disks.filter(({ setMask, radiusM }) => radiusM > 0 && (setMask >> reading) & 1).length;
  return { low: count(low), high: count(high) };
}
