import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { openRows } from '#state/open-unit.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { UnitLink } from './unit-link.tsx';
import styles from './unit-panel.module.css';
import { useUnitLook, type UnitView } from './use-unit-view.ts';

/** The units directly below, with their people, sites and broken sites. */
export function BelowSection({ view }: { readonly view: UnitView }) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const units = useStore(stores.network, (now) => now.units);
  const look = useUnitLook();
  const { unit } = view;
  const rows = useMemo(
    () =>
      [...units.values()]
        .filter(({ parentUid }) => parentUid === unit.uid)
        .toSorted(
          (a, b) =>
            Number(b.isBorder) - Number(a.isBorder) ||
            formats.collator.compare(a.nameVi, b.nameVi) ||
            formats.collator.compare(a.code, b.code),
        )
        .map((each) => look(each, view)),
    [units, unit, look, view, formats],
  );
  if (rows.length === 0) return null;
  return (
    <Section title={t('below.title')}>
      <details className={styles['more']}>
        <summary>{t('below.open', { count: rows.length })}</summary>
        <table className={styles['rows']}>
          <thead>
            <tr>
              <th scope="col">{t('below.unit')}</th>
              <th scope="col">{t('below.people')}</th>
              <th scope="col">{t('below.sites')}</th>
              <th scope="col">{t('below.broken')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit: each, contents, figures }) => {
              const broken = contents.sites.filter(({ status }) => status === 'broken').length;
              return (
                <tr key={each.uid}>
                  <th scope="row">
                    <UnitLink unit={each} />
                    {each.isBorder && <small>{t('below.border')}</small>}
                  </th>
                  <td>{figures.population === null ? '' : formats.integer(figures.population)}</td>
                  <td>
                    <Button look="link" onClick={() => openRows(stores, { unit: each.uid })}>
                      {formats.integer(contents.sites.length)}
                    </Button>
                  </td>
                  <td>
                    {broken === 0 ? (
                      formats.integer(0)
                    ) : (
                      <Button
                        look="link"
                        onClick={() => openRows(stores, { unit: each.uid, statuses: new Set(['broken']) })}
                      >
                        {formats.integer(broken)}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
