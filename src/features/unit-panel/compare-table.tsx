import { X } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import type { AdminUnit } from '#domain/admin-unit.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useUnitGroups } from '#state/use-unit-groups.ts';
import { Button } from '#ui/button.tsx';
import styles from './compare-table.module.css';
import { buildComparedFigures } from './compared-figures.ts';
import { UnitLink } from './unit-link.tsx';
import { useUnitLook, type UnitView } from './use-unit-view.ts';

type CompareTableProps = { readonly view: UnitView; readonly others: readonly AdminUnit[] };

/** The same figures of two to four units, side by side; a bar shows each against the greatest of its row. */
export function CompareTable({ view, others }: CompareTableProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { choices } = useStores();
  const look = useUnitLook();
  const groups = useUnitGroups(others[0]?.vintage ?? view.unit.vintage);
  const views = [view, ...others.map((each) => look(each, groups))];
  const figures = useMemo(() => buildComparedFigures(i18n), [i18n]);
  const remove = ({ uid }: AdminUnit) =>
    choices.setState(({ compare }) => ({ compare: compare.filter((each) => each !== uid) }));
  return (
    <table className={styles['compare']}>
      <caption className="visually-hidden">{t('compare.table')}</caption>
      <thead>
        <tr>
          {views.map(({ unit }, index) => (
            <th key={unit.uid} scope="col" id={`compare-${unit.uid}`}>
              {index === 0 ? (
                <>
                  {unit.nameVi} <small>{unit.code}</small>
                </>
              ) : (
                <>
                  <UnitLink unit={unit} />
                  <Button
                    look="icon"
                    aria-label={t('compare.remove', { name: unit.nameVi })}
                    onClick={() => remove(unit)}
                  >
                    <X size={16} aria-hidden="true" />
                  </Button>
                </>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ label, valueOf, say }, row) => {
          const values = views.map(valueOf);
          const greatest = Math.max(0, ...values.map((value) => value ?? 0));
          return (
            <Fragment key={label}>
              <tr>
                <th id={`compare-row-${row}`} colSpan={views.length} scope="colgroup">
                  {label}
                </th>
              </tr>
              <tr>
                {views.map((each, index) => {
                  const value = values[index] ?? null;
                  return (
                    <td key={each.unit.uid} headers={`compare-row-${row} compare-${each.unit.uid}`}>
                      {value === null ? <small>{t('unknown')}</small> : say(value, each)}
                      <span
                        className={styles['bar']}
                        style={{ width: `${greatest === 0 ? 0 : ((value ?? 0) / greatest) * 100}%` }}
                        aria-hidden="true"
                      />
                    </td>
                  );
                })}
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
