import { useMemo } from 'react';
import { useStore } from 'zustand';
import { foldText } from '#domain/fold-text.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { nameVintage } from '#i18n/vintage-name.ts';
import { askedVintage } from '#state/asked-vintage.ts';
import { changeFilter } from '#state/choices-store.ts';
import { listVintages, shownVintage } from '#state/network-store.ts';
import { useStores } from '#state/stores.ts';
import { useShownDate } from '#state/use-shown-site.ts';
import { useShownVintage } from '#state/use-shown-vintage.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import { Combobox } from '#ui/combobox.tsx';
import { buildUnitOptions } from './build-unit-options.ts';

/** Chooses the administrative unit, and of which date its boundaries are. */
export function UnitField() {
  const { t, formats } = useI18n();
  const { choices, network } = useStores();
  const units = useStore(network, (now) => now.units);
  const unit = useStore(choices, ({ filter }) => filter.unit);
  const vintage = useShownVintage();
  const asOf = useShownDate();
  const ofDate = shownVintage(units, askedVintage(units, null, asOf));
  const vintages = useMemo(() => listVintages(units), [units]);
  const options = useMemo(
    () => buildUnitOptions(units, vintage, formats.collator, t('filters.unit.border')),
    [units, vintage, formats, t],
  );
  return (
    <>
      <Combobox
        label={t('filters.unit')}
        placeholder={t('filters.unit.placeholder')}
        clearLabel={t('filters.unit.clear')}
        noneLabel={t('filters.unit.none')}
        options={options}
        value={unit}
        onChange={(value) => changeFilter(choices, { unit: value as AdminUnitUid | null })}
        fold={foldText}
      />
      {vintages.length > 1 && (
        <ChoiceGroup
          label={t('filters.vintage')}
          value={String(vintage)}
          options={vintages.map((year) => ({ value: String(year), label: nameVintage(year, t) }))}
          onChange={(year) => {
            choices.setState(({ filter }) => ({
              vintage: Number(year) === ofDate ? null : Number(year),
              filter: { ...filter, unit: filter.unit?.endsWith(`@${year}`) ? filter.unit : null },
            }));
          }}
        />
      )}
    </>
  );
}
