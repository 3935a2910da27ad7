import { useStore } from 'zustand';
import { isInvented } from '#domain/provenance.ts';
import { emptySiteFilter, type SiteFilter } from '#domain/site-filter.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { Button } from '#ui/button.tsx';
import styles from './coverage-panel.module.css';

/** What the figures are of: which communes, on which date, from which kind of data. */
export function PanelHead() {
  const { t, formats } = useI18n();
  const { choices, coverage, network } = useStores();
  const answer = useStore(coverage, (now) => now.answer);
  const unitName = useUnitName();
  const isSynthetic = useStore(network, ({ hamlets, clusters }) => {
    const [hamlet] = hamlets;
    const [cluster] = clusters.values();
    return [hamlet, cluster].some((each) => each !== undefined && isInvented(each.provenance));
  });
  const scope = answer?.ground.scope ?? null;
  const isFiltered = useStore(choices, ({ filter }) => filtersSites(filter));
  return (
    <header className={styles['head']}>
      <h2 className={styles['title']}>{t('coverage.title')}</h2>
      {answer !== null && (
        <p className={styles['soft']}>
          {t(scope === null ? 'coverage.scope.all' : 'coverage.scope.unit', {
            count: answer.ground.communeUids.length,
            unit: scope === null ? '' : unitName(scope),
            date: formats.date(answer.onDate),
          })}{' '}
          {scope !== null && (
            <Button look="link" onClick={() => changeFilter(choices, { unit: null })}>
              {t('coverage.scope.clear')}
            </Button>
          )}
        </p>
      )}
      {isFiltered && (
        <p className={styles['soft']}>
          {t('coverage.filtered')}{' '}
          <Button look="link" onClick={() => changeFilter(choices, { ...emptySiteFilter, unit: scope })}>
            {t('coverage.filtered.clear')}
          </Button>
        </p>
      )}
      {isSynthetic && answer !== null && <p className={styles['soft']}>{t('coverage.synthetic')}</p>}
    </header>
  );
}

/** Whether the map leaves out sites: coverage counts them all the same. The unit of the filter is what is counted. */
function filtersSites({ unit: _unit, ...filter }: SiteFilter): boolean {
  return Object.values(filter).some((chosen) =>
    typeof chosen === 'object' && chosen !== null ? chosen.size > 0 : chosen !== null && chosen !== '',
  );
}
