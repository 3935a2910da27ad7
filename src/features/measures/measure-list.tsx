import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMeasureNumber } from '#i18n/measure.ts';
import type { Measured } from '#state/measured-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './measures.module.css';
import { rankCommunes, type RankedCommune, type RankOrder } from './rank-communes.ts';

const listedLimit = 100;

/** The map's colours as a list: every commune with its value, sortable; a row opens the commune. */
export function MeasureList({ measured }: { readonly measured: Measured }) {
  const { t, formats } = useI18n();
  const { network } = useStores();
  const units = useStore(network, (now) => now.units);
  const [order, setOrder] = useState<RankOrder>({ by: 'value', descending: true });
  const [isWhole, setWhole] = useState(false);
  const { values, measure } = measured;
  const rows = useMemo(
    () => rankCommunes(values, units, order, formats.collator),
    [values, units, order, formats],
  );
  const head = (by: RankOrder['by'], column: string) => (
    <th scope="col" aria-sort={order.by === by ? (order.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        title={t('measure.list.sortBy', { column })}
        onClick={() => setOrder({ by, descending: order.by === by ? !order.descending : by === 'value' })}
      >
        {column}
        {order.by === by && <span aria-hidden="true">{order.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
  return (
    <details className={styles['list']}>
      <summary>{t('measure.list.open', { count: values.size })}</summary>
      <table>
        <caption className="visually-hidden">
          {t('measure.list', { measure: t(`measure.${measure}`) })}
        </caption>
        <thead>
          <tr>
            {head('name', t('measure.list.commune'))}
            {head('value', t('measure.list.value'))}
          </tr>
        </thead>
        <tbody>
          {(isWhole ? rows : rows.slice(0, listedLimit)).map((row) => (
            <Row key={row.unit.uid} row={row} measured={measured} />
          ))}
        </tbody>
      </table>
      {!isWhole && rows.length > listedLimit && (
        <Button look="link" onClick={() => setWhole(true)}>
          {t('measure.list.more', { count: rows.length })}
        </Button>
      )}
    </details>
  );
}

function Row({ row, measured }: { readonly row: RankedCommune; readonly measured: Measured }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { choices, stage } = useStores();
  const { unit, measured: own } = row;
  const selected = useStore(
    choices,
    ({ selection }) => selection?.kind === 'unit' && selection.uid === unit.uid,
  );
  const say = (value: number) => formatMeasureNumber(measured.measure, value, i18n);
  const point = () => stage.setState({ highlightedUnitUid: unit.uid });
  const leave = () => stage.setState({ highlightedUnitUid: null });
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          aria-current={selected || undefined}
          onClick={() => choices.setState({ selection: { kind: 'unit', uid: unit.uid } })}
          onFocus={point}
          onBlur={leave}
          onMouseEnter={point}
          onMouseLeave={leave}
        >
          {unit.nameVi} <small>{unit.code}</small>
        </button>
      </th>
      <td>
        {own.value === null ? <small>{t(`measure.why.${own.reason}`)}</small> : say(own.value)}
        {own.value !== null && own.range !== null && (
          <small>{t('measure.range', { low: say(own.range[0]), high: say(own.range[1]) })}</small>
        )}
      </td>
    </tr>
  );
}
