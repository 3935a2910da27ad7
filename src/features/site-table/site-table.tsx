import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { statusPalette } from '#domain/status-palette.ts';
import { siteSortKeys } from '#domain/sort-sites.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { useSiteUnitName } from '#state/use-unit-name.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { SiteRow } from './site-row.tsx';
import styles from './site-table.module.css';
import { SortHeader } from './sort-header.tsx';
import { useSortedSites } from './use-sorted-sites.ts';

const rowPx = 40;
const columns = [
  'colName',
  'colStatus',
  'colCode',
  'colKind',
  'colUnit',
  'colSince',
  'colProvenance',
] as const;

/** The same sites as on the map, as rows. */
export function SiteTable() {
  const { t } = useI18n();
  const { choices, network } = useStores();
  const sites = useSortedSites();
  const unitName = useSiteUnitName();
  const palette = statusPalette(useScheme());
  const selection = useStore(choices, (now) => now.selection);
  const isLoaded = useStore(network, (now) => now.loaded.has('sites'));
  const selectedCode = selection?.kind === 'site' ? selection.code : null;
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: sites.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    overscan: 12,
    scrollPaddingStart: rowPx,
  });
  const items = rows.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset['rowIndex'] : undefined;
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (from === undefined || by === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(sites.length - 1, Number(from) + by));
    rows.scrollToIndex(to);
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-row-index="${to}"]`)?.focus({ preventScroll: true }),
    );
  };

  return (
    <section className={styles['frame']} aria-labelledby="site-table-title">
      <header className={styles['head']}>
        <h2 id="site-table-title">{t('table.title')}</h2>
        <p>{t('filters.count', { shown: sites.length })}</p>
        <p className="visually-hidden">{t('table.hint')}</p>
      </header>
      <div ref={scroll} role="presentation" className={styles['scroll']} onKeyDown={onKeyDown}>
        <table
          className={styles['table']}
          aria-rowcount={sites.length + 1}
          aria-labelledby="site-table-title"
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column} className={styles[column]} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {siteSortKeys.map((key) => (
                <SortHeader key={key} sortKey={key} />
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Spacer heightPx={before} />}
            {items.map(({ index }) => {
              const site = sites[index];
              return site ? (
                <SiteRow
                  key={site.id}
                  site={site}
                  index={index}
                  unitName={unitName(site)}
                  isSelected={site.code === selectedCode}
                  palette={palette}
                />
              ) : null;
            })}
            {after > 0 && <Spacer heightPx={after} />}
          </tbody>
        </table>
        {sites.length === 0 &&
          (isLoaded ? (
            <p className={styles['empty']}>{t('filters.empty.title')}</p>
          ) : (
            <Skeleton label={t('app.loading')} lines={6} />
          ))}
      </div>
    </section>
  );
}

function Spacer({ heightPx }: { readonly heightPx: number }) {
  return <tr aria-hidden="true" style={{ height: heightPx }} />;
}
