import { countOperating, type ClusterHistory, type OperatingStep } from '#domain/count-operating.ts';
import { toDecimalYear } from '#domain/iso-date.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { StepChart } from '#ui/step-chart.tsx';
import styles from './status.module.css';

type OperatingChartProps = { readonly clusters: readonly ClusterHistory[]; readonly onDate: string };

/** Clusters that exist and those that operate, over the years, with the figures at the end of each. */
export function OperatingChart({ clusters, onDate }: OperatingChartProps) {
  const { t, formats } = useI18n();
  const steps = countOperating(clusters, onDate);
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return null;
  const points = (figure: 'existing' | 'operating') =>
    steps.map((step) => ({ x: toDecimalYear(step.from), y: step[figure] }));
  return (
    <figure>
      <StepChart
        from={Math.floor(toDecimalYear(first.from))}
        to={toDecimalYear(onDate)}
        formatTick={formats.integer}
        textAlternative={t('history.clusters.chart', { ...last, date: formats.date(onDate) })}
        series={[
          { key: 'existing', look: 'dashed', points: points('existing') },
          { key: 'area', look: 'area', points: points('operating') },
          { key: 'operating', look: 'solid', points: points('operating') },
        ]}
      />
      <figcaption className={styles['key']}>
        <span className={styles['solid']}>{t('history.clusters.operating')}</span>
        <span className={styles['dashed']}>{t('history.clusters.existing')}</span>
      </figcaption>
      <Figures steps={steps} onDate={onDate} />
    </figure>
  );
}

function Figures({ steps, onDate }: { readonly steps: readonly OperatingStep[]; readonly onDate: string }) {
  const { t, formats } = useI18n();
  const firstYear = Number(steps[0]?.from.slice(0, 4));
  const years = Array.from({ length: Number(onDate.slice(0, 4)) - firstYear + 1 }, (_, n) => firstYear + n);
  return (
    <details className={styles['figures']}>
      <summary>{t('panel.figures')}</summary>
      <table>
        <caption>{t('history.clusters.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('money.year')}</th>
            <th scope="col">{t('history.clusters.existing')}</th>
            <th scope="col">{t('history.clusters.operating')}</th>
            <th scope="col">{t('status.unknown')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const step = steps.findLast(({ from }) => from <= `${year}-12-31`);
            return (
              <tr key={year}>
                <td>{year}</td>
                <td>{formats.integer(step?.existing ?? 0)}</td>
                <td>{formats.integer(step?.operating ?? 0)}</td>
                <td>{formats.integer(step?.unknown ?? 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
