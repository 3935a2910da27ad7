import { useStore } from 'zustand';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { isInvented } from '#domain/provenance.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { AttentionSection } from './attention-section.tsx';
import { BelowSection } from './below-section.tsx';
import { CompareSection } from './compare-section.tsx';
import { HamletSection } from './hamlet-section.tsx';
import { LineageSection } from './lineage-section.tsx';
import { MoneySection } from './money-section.tsx';
import { ReachSection } from './reach-section.tsx';
import { SiteList } from './site-list.tsx';
import { SiteMatrix } from './site-matrix.tsx';
import { UnitHeading } from './unit-heading.tsx';
import styles from './unit-panel.module.css';
import { useUnitView } from './use-unit-view.ts';

/** A commune, a district or a province: its figures, each with the rows behind it. */
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
  const { t } = useI18n();
  const { choices } = useStores();
  const view = useUnitView(unit);
  const isFilter = useStore(choices, ({ filter }) => filter.unit === unit.uid);
  const isCommune = unit.level === 'commune';
  return (
    <article className={styles['panel']} aria-label={t('unitPanel.title')}>
      <UnitHeading view={view} />
      {isInvented(unit.provenance) && <p className={styles['soft']}>{t('unitPanel.illustrative')}</p>}
      <div>
        <Button onClick={() => changeFilter(choices, { unit: isFilter ? null : unit.uid })}>
          {t(isFilter ? 'unitPanel.unfilter' : 'unitPanel.filter')}
        </Button>
      </div>
      <Section title={t('unitPanel.matrix')}>
        <SiteMatrix view={view} />
        {isCommune && <SiteList sites={view.contents.sites} />}
      </Section>
      <Section title={t('unitReach.title')}>
        <ReachSection view={view} />
      </Section>
      <Section title={t('unitMoney.title')}>
        <MoneySection view={view} />
      </Section>
      {!isCommune && (
        <>
          <AttentionSection view={view} />
          <BelowSection view={view} />
        </>
      )}
      <CompareSection view={view} />
      {isCommune && <HamletSection unit={unit} />}
      <LineageSection unit={unit} />
    </article>
  );
}
