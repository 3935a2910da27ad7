import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Criticality } from '#domain/coverage-result.ts';
import type { ClusterId, SiteId } from '#domain/id.ts';
import type { ReachSource } from '#domain/reach-source.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { showCluster, showSite } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import { LongTable } from '#ui/long-table.tsx';
import { TryButtons } from '../what-if/try-buttons.tsx';
import styles from './figures.module.css';
import { nameSource } from './name-source.ts';

const subjects = ['sites', 'clusters'] as const;

/** What must not fail: the sites, or single clusters, without which most people would lose cover. */
export function CriticalList({ answer }: { readonly answer: CoverageAnswer }) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const sites = useStore(stores.network, (now) => now.sites);
  const clusters = useStore(stores.network, (now) => now.clusters);
  const [subject, setSubject] = useState<(typeof subjects)[number]>('sites');
  const { criticalSites, criticalSources } = answer.result;
  const rows = subject === 'sites' ? criticalSites : criticalSources;
  const sourcesOf = useMemo(() => groupSources(answer.sources), [answer.sources]);
  const open = ({ id, siteId }: Criticality) => {
    const cluster = clusters.get(id as ClusterId);
    const site = sites.get(siteId as SiteId);
    if (site === undefined) return;
    if (cluster === undefined) showSite(stores, site);
    else showCluster(stores, site, cluster);
  };
  return (
    <details className={styles['section']}>
      <summary>
        <h3>{t('coverage.critical')}</h3>
      </summary>
      <p className={styles['note']}>{t('coverage.critical.note')}</p>
      <ChoiceGroup
        label={t('coverage.critical.of')}
        options={subjects.map((value) => ({ value, label: t(`coverage.critical.${value}`) }))}
        value={subject}
        onChange={setSubject}
      />
      {rows.length === 0 ? (
        <p className={styles['note']}>{t('coverage.critical.none')}</p>
      ) : (
        <LongTable
          label={t('coverage.critical')}
          count={rows.length}
          keyOf={(index) => rows[index]?.id ?? String(index)}
          head={
            <>
              <th scope="col">{t(`coverage.critical.${subject}`)}</th>
              <th scope="col">{t('coverage.critical.people')}</th>
            </>
          }
          renderLine={(index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const { title, detail } = nameSource(row.id, sites, clusters);
            return (
              <>
                <th scope="row">
                  <button type="button" data-line="" className={styles['open']} onClick={() => open(row)}>
                    <span className={styles['rank']}>{formats.integer(index + 1)}</span>
                    {title}
                    <small className={styles['below']}>{detail}</small>
                  </button>
                  <TryButtons
                    name={title}
                    sources={sourcesOf.get(row.id) ?? []}
                    siteSet={answer.params.siteSet}
                  />
                </th>
                <td className={styles['number']}>
                  {formats.integer(row.peopleLost)}
                  <small>
                    {t(`coverage.points.${answer.cellDepths === null ? 'hamlets' : 'population_cells'}`, {
                      count: row.pointsLost,
                    })}
                  </small>
                </td>
              </>
            );
          }}
        />
      )}
    </details>
  );
}

/** Sources by their own id, and all of a site by the site's. */
function groupSources(sources: readonly ReachSource[]): ReadonlyMap<string, readonly ReachSource[]> {
  const groups = new Map<string, ReachSource[]>();
  for (const source of sources)
    for (const id of new Set([source.id, source.siteId])) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [source]);
      else group.push(source);
    }
  return groups;
}
