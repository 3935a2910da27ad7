import { useMemo } from 'react';
import { useStore } from 'zustand';
import { listStanding } from '#domain/date-items.ts';
import { siteKinds, type Site, type SiteKind } from '#domain/site.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { statuses, type Status } from '#domain/status.ts';
import { glyphBox, markBox, siteBodyPath, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter, toggled } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import { LegendRow } from './legend-row.tsx';
import { MapKeys } from './map-keys.tsx';
import styles from './legend.module.css';

const disc = 'M12 0A12 12 0 1 1 12 24A12 12 0 1 1 12 0Z';

/** What the signs mean, how many of each there are, and the filter by kind and by status. */
export function Legend() {
  const { t } = useI18n();
  const { choices, dated, visible } = useStores();
  const filter = useStore(choices, (now) => now.filter);
  const facets = useStore(visible, (now) => now.facets);
  const palette = statusPalette(useScheme());
  const sites = useStore(dated, (now) => now.sites);
  const present = useMemo(() => listPresent(listStanding(sites)), [sites]);
  const shownKinds = siteKinds.filter((kind) => filter.kinds.has(kind) || present.kinds.has(kind));
  const shownStatuses = statuses.filter(
    (status) => filter.statuses.has(status) || present.statuses.has(status),
  );
  const openRows = (only: { kinds: ReadonlySet<SiteKind> } | { statuses: ReadonlySet<Status> }) =>
    choices.setState((now) => ({ screen: 'table', filter: { ...now.filter, ...only } }));

  return (
    <div
      className={styles['legend']}
      role="group"
      aria-label={t('legend.title')}
      data-command="legend"
      tabIndex={-1}
    >
      <div className={styles['group']}>
        <h3>{t('legend.kinds')}</h3>
        <ul>
          {shownKinds.map((kind) => (
            <LegendRow
              key={kind}
              label={t(`kind.${kind}`)}
              sign={
                <Glyph
                  path={siteGlyphPath(kind)}
                  box={glyphBox}
                  sizePx={22}
                  fill="var(--sheet)"
                  body={{ path: siteBodyPath(kind), fill: 'var(--ink-soft)' }}
                />
              }
              count={facets.kinds.get(kind) ?? 0}
              pressed={filter.kinds.has(kind)}
              dim={filter.kinds.size > 0 && !filter.kinds.has(kind)}
              onToggle={() => changeFilter(choices, { kinds: toggled(filter.kinds, kind) })}
              onRows={() => openRows({ kinds: new Set([kind]) })}
            />
          ))}
        </ul>
      </div>
      <div className={styles['group']}>
        <h3>{t('legend.statuses')}</h3>
        <ul>
          {shownStatuses.map((status) => (
            <LegendRow
              key={status}
              label={t(`status.${status}`)}
              sign={
                <Glyph
                  path={statusMarkPath(status)}
                  box={markBox}
                  sizePx={20}
                  fill={palette[status].ink}
                  body={{ path: disc, fill: palette[status].fill, stroke: palette[status].ink }}
                />
              }
              count={facets.statuses.get(status) ?? 0}
              pressed={filter.statuses.has(status)}
              dim={filter.statuses.size > 0 && !filter.statuses.has(status)}
              onToggle={() => changeFilter(choices, { statuses: toggled(filter.statuses, status) })}
              onRows={() => openRows({ statuses: new Set([status]) })}
            />
          ))}
        </ul>
      </div>
      <MapKeys />
    </div>
  );
}

/** The signs that some site carries, shown or not: the legend keeps its lines while the filter changes. */
function listPresent(sites: readonly Site[]): {
  readonly kinds: ReadonlySet<SiteKind>;
  readonly statuses: ReadonlySet<Status>;
} {
  return {
    kinds: new Set(sites.map((site) => site.kind)),
    statuses: new Set(sites.map((site) => site.status)),
  };
}
