import { useStore } from 'zustand';
import { isInvented } from '#domain/provenance.ts';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useShownClusters } from '#state/use-shown-site.ts';
import { useStores } from '#state/stores.ts';
import { useShownVintage } from '#state/use-shown-vintage.ts';
import { buildStationPlan } from './build-station-plan.ts';
import { PlanFigure } from './plan-figure.tsx';
import styles from './site-panel.module.css';

/** A sketch of the commune with the station and its clusters as they stood on the date shown. */
export function StationPlanSection({ site }: { readonly site: Site }) {
  const { t } = useI18n();
  const { network } = useStores();
  const vintage = useShownVintage();
  const uid = site.units.find((each) => each.endsWith(`@${vintage}`)) ?? site.units[0];
  const unit = useStore(network, (now) => (uid === undefined ? undefined : now.units.get(uid)));
  const geometry = useStore(network, (now) => (uid === undefined ? undefined : now.geometry.get(uid)));
  const clusters = useShownClusters(site.id)
    .filter(({ presence }) => presence === 'exists' || presence === 'unknown')
    .map(({ item }) => item);
  const placeless = clusters.filter(({ lonLat }) => lonLat === null).length;
  const plan = buildStationPlan(geometry ?? null, site.lonLat, clusters);
  if (plan === null || clusters.length === 0) return null;
  return (
    <>
      <PlanFigure
        plan={plan}
        stationStatus={site.status}
        unitName={unit?.nameVi ?? site.nameVi}
        isIllustrative={unit !== undefined && isInvented(unit.provenance)}
      />
      {placeless > 0 && <p className={styles['soft']}>{t('plan.placeless', { count: placeless })}</p>}
    </>
  );
}
