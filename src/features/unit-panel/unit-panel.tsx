import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { listStanding } from '#domain/date-items.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { buildUnitsWithin, listAncestors } from '#domain/unit-tree.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter, selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Glyph } from '#ui/glyph.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import styles from './unit-panel.module.css';

/** One commune (or what is above it): its figures and the sites in it. */
export function UnitPanel({ uid }: { readonly uid: AdminUnitUid }) {
  const { t } = useI18n();
  const { network } = useStores();
  const unit = useStore(network, (now) => now.units.get(uid));
  const isLoaded = useStore(network, (now) => now.loaded.has('units'));
  if (unit) return <KnownUnit unit={unit} />;
  return isLoaded ? (
    <p role="alert">{t('unitPanel.unknown', { uid })}</p>
  ) : (
    <Skeleton label={t('site.loading')} />
  );
}

function KnownUnit({ unit }: { readonly unit: AdminUnit }) {
  const { t, formats } = useI18n();
  const { choices, network } = useStores();
  const units = useStore(network, (now) => now.units);
  const isFilter = useStore(choices, ({ filter }) => filter.unit === unit.uid);
  return (
    <article className={styles['panel']} aria-label={t('unitPanel.title')}>
      <header>
        <h2 tabIndex={-1} data-panel-title="">
          {unit.nameVi}
        </h2>
        <p className={styles['soft']}>
          {listAncestors(units, unit.uid)
            .filter((each) => each.level !== 'nation')
            .map((each) => each.nameVi)
            .join(', ')}
        </p>
      </header>
      <Facts
        facts={[
          { term: t('unitPanel.code'), value: unit.code },
          { term: t('unitPanel.vintage'), value: t('site.since', { date: formats.date(unit.validFrom) }) },
          {
            term: t('unitPanel.area'),
            value: unit.areaKm2 === null ? t('unknown') : `${formats.number(unit.areaKm2, 2)} km²`,
          },
          {
            term: t('unitPanel.population'),
            value:
              unit.population === null ? t('unknown') : t('unitPanel.people', { count: unit.population }),
          },
          {
            term: t('unitPanel.border'),
            value: unit.isBorder && unit.borderKm !== null ? `${formats.number(unit.borderKm)} km` : null,
          },
        ]}
      />
      {unit.provenance === 'illustrative' && <p className={styles['soft']}>{t('unitPanel.illustrative')}</p>}
      <div>
        <Button onClick={() => changeFilter(choices, { unit: isFilter ? null : unit.uid })}>
          {t(isFilter ? 'unitPanel.unfilter' : 'unitPanel.filter')}
        </Button>
      </div>
      <Section title={t('unitPanel.sites')}>
        <SitesOfUnit uid={unit.uid} />
      </Section>
    </article>
  );
}

function SitesOfUnit({ uid }: { readonly uid: AdminUnitUid }) {
  const { t, formats } = useI18n();
  const { choices, dated, network } = useStores();
  const units = useStore(network, (now) => now.units);
  const sites = useStore(dated, (now) => now.sites);
  const palette = statusPalette(useScheme());
  const within = useMemo(() => buildUnitsWithin(units)(uid), [units, uid]);
  const own = listStanding(sites).filter((site) => site.units.some((each) => within.has(each)));
  if (own.length === 0) return <p className={styles['soft']}>{t('filters.count', { shown: 0 })}</p>;
  return (
    <ul className={styles['sites']}>
      {own
        .toSorted((a, b) => formats.collator.compare(a.code, b.code))
        .map((site) => (
          <li key={site.id}>
            <button type="button" className={styles['site']} onClick={() => selectSite(choices, site.code)}>
              <Glyph
                path={statusMarkPath(site.status)}
                box={markBox}
                sizePx={14}
                fill={palette[site.status].text}
              />
              <span>{site.nameVi}</span>
              <span style={{ color: palette[site.status].text }}>{t(`status.${site.status}`)}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
