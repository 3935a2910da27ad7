import { useStore } from 'zustand';
import { fundingSources } from '#domain/investment.ts';
import { permitExpiries } from '#domain/permit-expiry.ts';
import { visibilities } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter, toggled } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { CheckList } from './check-list.tsx';
import { DecisionField } from './decision-field.tsx';
import styles from './filter-panel.module.css';
import { TextField } from './text-field.tsx';
import { UnitField } from './unit-field.tsx';

/** The conditions that are not in the legend: unit, permits of panos, funding source and, for members, visibility. */
export function FilterPanel() {
  const { t } = useI18n();
  const { choices, visible, network } = useStores();
  const filter = useStore(choices, (now) => now.filter);
  const facets = useStore(visible, (now) => now.facets);
  const isMember = useStore(network, (now) => now.audience === 'member');
  const chosenCount = filter.fundingSources.size + filter.visibilities.size;
  return (
    <div
      className={styles['panel']}
      role="group"
      aria-label={t('filters.title')}
      data-command="filters"
      tabIndex={-1}
    >
      <UnitField />
      <TextField />
      <DecisionField />
      {(facets.permitExpiries.size > 0 || filter.permitExpiries.size > 0) && (
        <details className={styles['more']} open={filter.permitExpiries.size > 0 ? true : undefined}>
          <summary>{t('filters.permit')}</summary>
          <div>
            <CheckList
              label={t('filters.permit.label')}
              values={permitExpiries}
              nameOf={(expiry) => t(`permit.${expiry}`)}
              chosen={filter.permitExpiries}
              counts={facets.permitExpiries}
              onToggle={(expiry) =>
                changeFilter(choices, { permitExpiries: toggled(filter.permitExpiries, expiry) })
              }
            />
          </div>
        </details>
      )}
      <details className={styles['more']} open={chosenCount > 0 ? true : undefined}>
        <summary>{isMember ? t('filters.more.member') : t('filters.funding')}</summary>
        <div>
          <CheckList
            label={t('filters.funding')}
            values={fundingSources}
            nameOf={(source) => t(`funding.${source}`)}
            chosen={filter.fundingSources}
            counts={facets.fundingSources}
            onToggle={(source) =>
              changeFilter(choices, { fundingSources: toggled(filter.fundingSources, source) })
            }
          />
          {isMember && (
            <CheckList
              label={t('filters.visibility')}
              values={visibilities}
              nameOf={(visibility) => t(`visibility.${visibility}`)}
              chosen={filter.visibilities}
              counts={facets.visibilities}
              onToggle={(visibility) =>
                changeFilter(choices, { visibilities: toggled(filter.visibilities, visibility) })
              }
            />
          )}
        </div>
      </details>
    </div>
  );
}
