import { useState } from 'react';
import { useStore } from 'zustand';
import { isInvented } from '#domain/provenance.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { CurveChart } from '#ui/curve-chart/curve-chart.tsx';
import type { CurveSpec } from '#ui/curve-chart/curve-spec.ts';
import { CurveTable, type CurveRows } from './curve-table.tsx';
import styles from './curves.module.css';
import { SaveCurve } from './save-curve.tsx';

type CurveFigureProps = {
  readonly title: string;
  /** What is counted, on which date: goes with every copy. */
  readonly facts: readonly string[];
  readonly spec: CurveSpec;
  readonly textAlternative: string;
  readonly stops: readonly number[];
  /** The place that is read before anybody chooses. */
  readonly startAt: number;
  /** Amounts of every line and band at a place. */
  readonly readAt: (x: number) => { readonly place: string; readonly amounts: readonly string[] };
  readonly rows: CurveRows;
  readonly fileName: string;
};

/** A chart with what is read from it, its figures as a table, and ways to take it along. */
export function CurveFigure({
  title,
  facts,
  spec,
  textAlternative,
  stops,
  startAt,
  readAt,
  rows,
  fileName,
}: CurveFigureProps) {
  const { t } = useI18n();
  const isSynthetic = useStore(useStores().network, ({ hamlets, clusters }) =>
    [hamlets[0], clusters.values().next().value].some(
      (each) => each !== undefined && isInvented(each.provenance),
    ),
  );
  const said = isSynthetic ? [...facts, t('coverage.synthetic')] : facts;
  const [chosen, setChosen] = useState<number | null>(null);
  const stop = Math.min(chosen ?? findStop(stops, startAt), stops.length - 1);
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h4>{title}</h4>
      </figcaption>
      <CurveChart
        spec={spec}
        textAlternative={textAlternative}
        stops={stops}
        stop={stop}
        onStop={setChosen}
        readLabel={t('curves.readAt')}
        readout={readAt(stops[stop] ?? 0)}
      />
      <CurveTable rows={rows} caption={title} />
      <SaveCurve spec={spec} title={title} facts={said} rows={rows} fileName={fileName} />
    </figure>
  );
}

function findStop(stops: readonly number[], x: number): number {
  const later = stops.findIndex((stop) => stop >= x - 1e-9);
  return later < 0 ? stops.length - 1 : later;
}
