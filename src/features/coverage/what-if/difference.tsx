import { useStore } from 'zustand';
import type { CoverageDifference, ResultDifference } from '#domain/coverage-difference.ts';
import type { Range } from '#domain/coverage-result.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { showUnit } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { sayDifference } from './say-difference.ts';
import styles from './what-if.module.css';

/** Gained and lost against the facts: in all, then commune by commune. */
export function Difference({ difference }: { readonly difference: ResultDifference }) {
  const { t } = useI18n();
  const { total, communes } = difference;
  return (
    <section className={styles['section']} data-difference="">
      <h3>{t('whatIf.difference')}</h3>
      <dl className={styles['totals']}>
        {useDifferenceLines(total).map(({ key, label, text, range }) => (
          <div key={key} data-measure={key} data-change={changeOf(range)}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {hasEnds(total) && <p className={styles['note']}>{t('whatIf.unknown')}</p>}
      {communes.length > 0 && <ByCommune communes={communes} />}
    </section>
  );
}

/** More communes than these are told by their number only. */
const shownCommunes = 30;

function ByCommune({ communes }: Pick<ResultDifference, 'communes'>) {
  const { t, formats } = useI18n();
  const sayChange = useSayChange();
  const stores = useStores();
  const unitName = useUnitName();
  const selection = useStore(stores.choices, (now) => now.selection);
  return (
    <table className={styles['byCommune']}>
      <caption>{t('whatIf.byCommune', { count: communes.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('whatIf.commune')}</th>
          <th scope="col">{t('whatIf.people')}</th>
          <th scope="col">{t('whatIf.hamlets')}</th>
        </tr>
      </thead>
      <tbody>
        {communes.slice(0, shownCommunes).map(({ uid, people, hamlets, areaM2 }) => (
          <tr key={uid}>
            <th scope="row">
              <button
                type="button"
                aria-current={(selection?.kind === 'unit' && selection.uid === uid) || undefined}
                onClick={() => showUnit(stores, uid)}
                onPointerEnter={() => stores.stage.setState({ highlightedUnitUid: uid })}
                onPointerLeave={() => stores.stage.setState({ highlightedUnitUid: null })}
              >
                {unitName(uid)}
              </button>
              <small>{sayChange(areaM2, (value) => sayArea(value, formats.number))}</small>
            </th>
            <td data-change={changeOf(people)}>{sayChange(people, formats.integer)}</td>
            <td data-change={changeOf(hamlets)}>{sayChange(hamlets, formats.integer)}</td>
          </tr>
        ))}
      </tbody>
      {communes.length > shownCommunes && (
        <tfoot>
          <tr>
            <td colSpan={3}>{t('whatIf.byCommune.more', { count: communes.length - shownCommunes })}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

type DifferenceLine = {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly range: Range;
};

/** The measures of a difference in words. */
export function useDifferenceLines(difference: CoverageDifference): readonly DifferenceLine[] {
  const { t, formats } = useI18n();
  const sayChange = useSayChange();
  const { people, hamlets, areaM2, borderM } = difference;
  const line = (
    key: 'people' | 'hamlets' | 'area' | 'border',
    range: Range,
    say: (value: number) => string,
  ) => ({
    key,
    label: t(`whatIf.${key}`),
    text: sayChange(range, say),
    range,
  });
  return [
    line('people', people, formats.integer),
    line('hamlets', hamlets, formats.integer),
    line('area', areaM2, (value) => sayArea(value, formats.number)),
    ...(borderM === null
      ? []
      : [line('border', borderM, (value) => `${formats.number(value / 1000, 1)} km`)]),
  ];
}

function useSayChange() {
  const { t } = useI18n();
  return (range: Range, say: (value: number) => string) =>
    sayDifference(range, say, (ends) => t('whatIf.between', ends));
}

function sayArea(areaM2: number, number: (value: number, digits?: number) => string): string {
  return `${number(areaM2 / 1e6, 2)} km²`;
}

function hasEnds({ people, hamlets, borderM }: CoverageDifference): boolean {
  return [people, hamlets, borderM].some((range) => range !== null && range.low !== range.high);
}

function changeOf({ low, high }: Range): 'gained' | 'lost' | 'none' {
  const sum = low + high;
  if (Math.abs(sum) < 1e-9) return 'none';
  return sum > 0 ? 'gained' : 'lost';
}
