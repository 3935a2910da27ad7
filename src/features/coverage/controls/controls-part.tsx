import { useMemo } from 'react';
import { useStore } from 'zustand';
import {
  defaultCoverageParams,
  demandKinds,
  maxCoverDepth,
  unknownTreatments,
} from '#domain/coverage-params.ts';
import type { SiteKind } from '#domain/site.ts';
import { siteSets } from '#domain/site-set.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { encodeCoverageParams } from '#state/coverage-address.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import styles from './controls.module.css';
import { KindChecks } from './kind-checks.tsx';
import { RadiusField } from './radius-field.tsx';
import { RadiusSection } from './radius-section.tsx';
import { useParams } from './use-params.ts';

const depths = Array.from({ length: maxCoverDepth }, (_, at) => at + 1);

/** What counts, and how. Every change is counted at once, and stands in the address. */
export function ControlsPart() {
  const { t } = useI18n();
  const { coverage, choices } = useStores();
  const [params, change] = useParams();
  const sources = useStore(coverage, (now) => now.answer?.sources);
  const cellCount = useStore(coverage, (now) => now.answer?.ground.cellIds.length ?? 0);
  const counts = useMemo(() => {
    const byKind = new Map<SiteKind, number>();
    for (const { kind } of sources ?? []) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    return byKind;
  }, [sources]);
  const poorCount = useMemo(
    () =>
      (sources ?? []).filter(
        ({ kind, positionMethod }) => params.kinds.includes(kind) && positionMethod === 'commune_centre',
      ).length,
    [sources, params.kinds],
  );
  const isDefault = encodeCoverageParams(params).every(([, value]) => value === null);
  return (
    <div className={styles['part']}>
      <RadiusSection />
      <ChoiceGroup
        label={t('coverage.set')}
        options={siteSets.map((value) => ({ value, label: t(`coverage.set.${value}`) }))}
        value={params.siteSet}
        onChange={(siteSet) => change({ siteSet })}
      />
      <ChoiceGroup
        label={t('coverage.unknown')}
        options={unknownTreatments.map((value) => ({ value, label: t(`coverage.unknown.${value}`) }))}
        value={params.unknownTreatment}
        onChange={(unknownTreatment) => change({ unknownTreatment })}
      />
      <ChoiceGroup
        label={t('coverage.depth')}
        options={depths.map((depth) => ({ value: String(depth), label: String(depth) }))}
        value={String(params.k)}
        onChange={(depth) => change({ k: Number(depth) })}
      />
      <div className={styles['group']}>
        <ChoiceGroup
          label={t('coverage.demand')}
          options={demandKinds.map((value) => ({ value, label: t(`coverage.demand.${value}`) }))}
          value={params.demand}
          onChange={(demand) => change({ demand })}
        />
        {cellCount === 0 && params.demand === 'population_cells' && (
          <p className={styles['note']}>{t('coverage.demand.noCells')}</p>
        )}
      </div>
      <KindChecks
        label={t('coverage.kinds')}
        chosen={params.kinds}
        counts={counts}
        onChange={(kinds) => change({ kinds })}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={params.includePoorlyLocated}
          onChange={({ target }) => change({ includePoorlyLocated: target.checked })}
        />
        <span>{t('coverage.poor', { count: poorCount })}</span>
      </label>
      <KindChecks
        label={t('coverage.border.kinds')}
        chosen={params.borderKinds}
        counts={counts}
        onChange={(borderKinds) => change({ borderKinds })}
      />
      <RadiusField
        label={t('coverage.border.radius')}
        valueM={params.borderRadiusM}
        onChange={(borderRadiusM) => change({ borderRadiusM })}
      />
      <div>
        <Button disabled={isDefault} onClick={() => choices.setState({ coverage: defaultCoverageParams })}>
          {t('coverage.reset')}
        </Button>
      </div>
    </div>
  );
}
