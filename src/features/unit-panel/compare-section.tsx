import { useMemo } from 'react';
import { useStore } from 'zustand';
import { foldText } from '#domain/fold-text.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { comparedLimit } from '#state/choices.ts';
import { useStores } from '#state/stores.ts';
import { Combobox } from '#ui/combobox.tsx';
import { Section } from '#ui/section.tsx';
import { CompareTable } from './compare-table.tsx';
import styles from './unit-panel.module.css';
import type { UnitView } from './use-unit-view.ts';

/** Sets other units of the same level and vintage beside the one that is open. */
export function CompareSection({ view }: { readonly view: UnitView }) {
  const { t, formats } = useI18n();
  const { choices, network } = useStores();
  const units = useStore(network, (now) => now.units);
  const compare = useStore(choices, (now) => now.compare);
  const { unit } = view;
  const others = useMemo(
    () =>
      compare.flatMap((uid) => {
        const other = units.get(uid);
        return other === undefined || uid === unit.uid ? [] : [other];
      }),
    [compare, units, unit],
  );
  const options = useMemo(
    () =>
      [...units.values()]
        .filter(
          (each) =>
            each.level === unit.level &&
            each.vintage === unit.vintage &&
            each.uid !== unit.uid &&
            !compare.includes(each.uid),
        )
        .toSorted((a, b) => formats.collator.compare(a.nameVi, b.nameVi))
        .map((each) => ({
          value: each.uid,
          label: each.nameVi,
          note: each.code,
          depth: 0,
          searchText: foldText(`${each.nameVi} ${each.code}`),
        })),
    [units, unit, compare, formats],
  );
  if (options.length === 0 && others.length === 0) return null;
  const add = (uid: string | null) => {
    if (uid !== null) choices.setState({ compare: [...compare, uid as AdminUnitUid] });
  };
  return (
    <Section title={t('compare.title')}>
      {others.length > 0 && <CompareTable view={view} others={others} />}
      {compare.length >= comparedLimit ? (
        <p className={styles['note']}>{t('compare.full', { count: comparedLimit + 1 })}</p>
      ) : (
        <Combobox
          label={t('compare.with')}
          placeholder={t('compare.placeholder')}
          clearLabel={t('compare.clear')}
          noneLabel={t('compare.none')}
          options={options}
          value={null}
          onChange={add}
          fold={foldText}
        />
      )}
    </Section>
  );
}
