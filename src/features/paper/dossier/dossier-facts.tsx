import { Fragment } from 'react';
import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { isOperating } from '#domain/status.ts';
import { listAncestors } from '#domain/unit-tree.ts';
import { vn2000MeridianOf } from '#files/crs/vn2000-meridians.ts';
import { toVn2000 } from '#files/crs/vn2000-position.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import styles from './dossier.module.css';
import { listDossierFacts, type DossierFact } from './list-dossier-facts.ts';

/** What is known of it, each with how sure we are. */
export function DossierFacts({ site }: { readonly site: Site }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const unitName = useUnitName();
  const clusterFact = useClusterFact(site);
  const facts: readonly (DossierFact | null)[] = [
    ...site.units.map((uid, index): DossierFact => [
      index === 0 ? t('site.unit.now') : t('site.unit.before', { year: String(uid.split('@')[1]) }),
      `${unitName(uid)} (${uid.split('@')[0]})`,
    ]),
    [t('paper.position'), positionOf(site, i18n)],
    useVn2000Fact(site),
    site.managingOrganisation === null ? null : [t('site.organisation'), site.managingOrganisation],
    site.commissionedOn === null ? null : [t('site.commissioned'), formats.date(site.commissionedOn)],
    site.retiredOn === null ? null : [t('site.retired'), formats.date(site.retiredOn)],
    ...(site.facts === null ? [] : listDossierFacts(site.facts, i18n)),
    clusterFact,
    [t('site.source'), t(`provenance.${site.provenance}`)],
  ];
  return (
    <section className={styles['facts']}>
      <h4>{t('site.facts')}</h4>
      <dl>
        {facts
          .filter((fact) => fact !== null)
          .map(([term, value]) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </section>
  );
}

/** The place in the coordinates that Vietnamese papers are drawn in, by the meridian that was chosen or the province's. */
function useVn2000Fact(site: Site): DossierFact | null {
  const { t, formats } = useI18n();
  const { network, preferences } = useStores();
  const units = useStore(network, (now) => now.units);
  const chosen = useStore(preferences, (now) => now.meridianDeg);
  const province = site.units
    .flatMap((uid) => listAncestors(units, uid))
    .find(({ level }) => level === 'province');
  const meridianDeg = chosen ?? (province ? vn2000MeridianOf(province.code, province.vintage) : null);
  if (site.lonLat === null || meridianDeg === null) return null;
  const { northingM, eastingM } = toVn2000(site.lonLat, meridianDeg);
  return [
    t('where.vn2000', { meridian: formats.meridian(meridianDeg) }),
    `X\u00a0=\u00a0${formats.planeM(northingM)}; Y\u00a0=\u00a0${formats.planeM(eastingM)}`,
  ];
}

/** How a station's loudspeaker clusters stand. */
function useClusterFact(site: Site): DossierFact | null {
  const { t } = useI18n();
  const clusters = useStore(useStores().network, (now) => now.clusters);
  if (site.kind !== 'radio_station') return null;
  const own = [...clusters.values()].filter((cluster) => cluster.siteId === site.id);
  if (own.length === 0) return null;
  const summary = t('clusters.summary', {
    operating: own.filter(({ status }) => isOperating(status)).length,
    total: own.length,
    unknown: own.filter(({ status }) => status === 'unknown').length,
  });
  return [t('paper.status.clusters'), summary];
}

function positionOf(site: Site, { t, formats }: ReturnType<typeof useI18n>): string {
  if (site.lonLat === null) return t('paper.problem.no-position');
  const accuracy =
    site.positionAccuracyM === null
      ? t('site.accuracy.none')
      : t('site.accuracy', { distance: formats.distance(site.positionAccuracyM) });
  return `${formats.coordinates(site.lonLat)} (${t(`position.${site.positionMethod}`)}; ${accuracy})`;
}
