import { useStore } from 'zustand';
import { listAncestors } from '#domain/unit-tree.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Facts } from '#ui/facts.tsx';
import { UnitLink } from './unit-link.tsx';
import styles from './unit-panel.module.css';
import type { UnitView } from './use-unit-view.ts';

/** Which unit, of which date, and how large it is. */
export function UnitHeading({ view }: { readonly view: UnitView }) {
  const { t, formats } = useI18n();
  const units = useStore(useStores().network, (now) => now.units);
  const { unit, figures } = view;
  const { areaKm2, population, peoplePerKm2, borderKm, communeCount, borderCommuneCount } = figures;
  const { recordedCommuneCount } = figures;
  return (
    <>
      <header>
        <h2 tabIndex={-1} data-panel-title="">
          {unit.nameVi}
        </h2>
        <ul className={styles['above']}>
          {listAncestors(units, unit.uid)
            .filter((each) => each.level !== 'nation')
            .map((each) => (
              <li key={each.uid}>
                <UnitLink unit={each} />
              </li>
            ))}
        </ul>
      </header>
      <Facts
        facts={[
          { term: t('unitPanel.code'), value: unit.code },
          {
            term: t('unitPanel.vintage'),
            value:
              unit.validTo === null
                ? t('site.since', { date: formats.date(unit.validFrom) })
                : t('unitPanel.vintage.until', {
                    from: formats.date(unit.validFrom),
                    to: formats.date(unit.validTo),
                  }),
          },
          {
            term: t('unitPanel.area'),
            value: areaKm2 === null ? t('unknown') : `${formats.number(areaKm2, 2)} km²`,
          },
          {
            term: t('unitPanel.population'),
            value:
              population === null
                ? t('unknown')
                : [
                    t('unitPanel.people', { count: population }),
                    peoplePerKm2 === null ? '' : t('unitPanel.density', { count: Math.round(peoplePerKm2) }),
                  ]
                    .filter(Boolean)
                    .join('; '),
          },
          {
            term: t('unitPanel.border'),
            value: unit.isBorder && borderKm !== null ? `${formats.number(borderKm)} km` : null,
          },
          {
            term: t('unitPanel.communes'),
            value:
              unit.level === 'commune'
                ? null
                : t('unitPanel.communes.border', { count: communeCount, border: borderCommuneCount }),
          },
          {
            term: t('unitPanel.recorded'),
            value:
              recordedCommuneCount === communeCount || unit.level === 'commune'
                ? null
                : t('unitPanel.recorded.value', { recorded: recordedCommuneCount, count: communeCount }),
          },
        ]}
      />
    </>
  );
}
