import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Range } from '#domain/coverage-result.ts';
import type { HamletId } from '#domain/id.ts';
import type { SiteSet } from '#domain/site-set.ts';
import { type I18n, useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { hamletsOf } from '#state/hamlets-of.ts';
import { showPlace, showUnit } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { LongTable } from '#ui/long-table.tsx';
import { formatAmount } from './format-figure.ts';
import { formatRange } from './format-range.ts';
import styles from './figures.module.css';
import { type FigureRow, listFigureRows, type RowState, rowStates } from './list-figure-rows.ts';
import type { MeasureShown } from './measures-shown.ts';

type RowsDialogProps = {
  readonly answer: CoverageAnswer;
  readonly measure: Exclude<MeasureShown, 'gap'>;
  readonly siteSet: SiteSet;
  readonly onClose: () => void;
};

/** Exactly the rows that a number is the sum of, those that may be part of it, and those that are not. */
export function RowsDialog({ answer, measure, siteSet, onClose }: RowsDialogProps) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const unitName = useUnitName();
  const hamlets = useStore(stores.network, hamletsOf);
  const cells = useStore(stores.coverage, (now) => now.cells);
  const rows = useMemo(
    () => listFigureRows(answer, measure, siteSet, { hamlets, cells }),
    [answer, measure, siteSet, hamlets, cells],
  );
  const { counts, sum } = useMemo(() => sumRows(rows), [rows]);
  const states = rowStates.filter((state) => counts[state] > 0);
  const [chosen, setChosen] = useState<RowState>('yes');
  const state = counts[chosen] > 0 ? chosen : (states[0] ?? 'yes');
  const shown = sortRows(rows, state);
  const isOfCommunes = measure === 'area' || measure === 'border';
  const say = (value: number) => formatAmount(measure, value, formats);
  const open = (row: FigureRow) => {
    onClose();
    if (isOfCommunes) showUnit(stores, row.unitUid);
    else if (row.lonLat !== null)
      showPlace(stores, row.lonLat, hamlets.has(row.id as HamletId) ? (row.id as HamletId) : null);
  };
  return (
    <Dialog
      title={`${t(`coverage.measure.${measure}`)}: ${t(`coverage.set.${siteSet}`)}`}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <div className={styles['rows']} data-rows="">
        <p>
          {t('coverage.rows.sum', { count: counts.yes + counts.maybe })}{' '}
          <strong>{formatRange(sum, say)}</strong>
        </p>
        {states.length > 1 && (
          <ChoiceGroup
            label={t('coverage.rows.which')}
            options={states.map((value) => ({
              value,
              label: `${sayState(value, measure, t)} (${formats.integer(counts[value])})`,
            }))}
            value={state}
            onChange={setChosen}
          />
        )}
        <LongTable
          key={state}
          label={t('coverage.rows.open')}
          count={shown.length}
          keyOf={(index) => shown[index]?.id ?? String(index)}
          head={
            <>
              <th scope="col">{t(isOfCommunes ? 'measure.list.commune' : 'coverage.rows.point')}</th>
              <th scope="col">{t(isOfCommunes ? 'coverage.rows.part' : 'coverage.rows.people')}</th>
            </>
          }
          renderLine={(index) => {
            const row = shown[index];
            if (row === undefined) return null;
            return (
              <>
                <th scope="row">
                  <button type="button" data-line="" className={styles['open']} onClick={() => open(row)}>
                    {isOfCommunes ? unitName(row.unitUid) : (row.name ?? t('coverage.rows.cell'))}
                    {!isOfCommunes && <small className={styles['below']}>{unitName(row.unitUid)}</small>}
                  </button>
                </th>
                <td className={styles['number']}>
                  {isOfCommunes ? (
                    <>
                      {formatRange(row, say)}{' '}
                      <small>{t('coverage.rows.of', { whole: say(row.whole) })}</small>
                    </>
                  ) : (
                    formats.integer(row.whole)
                  )}
                </td>
              </>
            );
          }}
        />
      </div>
    </Dialog>
  );
}

function sayState(state: RowState, measure: MeasureShown, t: I18n['t']): string {
  if (measure === 'area' || measure === 'border') return t(`coverage.rows.ground.${state}`);
  return measure === 'lost' ? t(`coverage.rows.lost.${state}`) : t(`coverage.rows.${state}`);
}

/** The largest part first. */
function sortRows(rows: readonly FigureRow[], state: RowState): readonly FigureRow[] {
  return rows
    .filter((row) => row.state === state)
    .toSorted((a, b) => b.high - a.high || b.whole - a.whole || (a.id < b.id ? -1 : 1));
}

function sumRows(rows: readonly FigureRow[]): {
  readonly counts: Readonly<Record<RowState, number>>;
  readonly sum: Range;
} {
  const counts = { yes: 0, maybe: 0, no: 0 };
  let [low, high] = [0, 0];
  for (const row of rows) {
    counts[row.state] += 1;
    low += row.low;
    high += row.high;
  }
  return { counts, sum: { low, high } };
}
