import { useMemo } from 'react';
import { siteKinds, type SiteKind } from '#domain/site.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { statuses, type Status } from '#domain/status.ts';
import { glyphBox, markBox, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';
import { countByKindAndStatus } from '#domain/unit-figures.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { openRows } from '#state/open-unit.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './site-matrix.module.css';
import type { UnitView } from './use-unit-view.ts';

/** Sites by kind and status; each number opens its rows in the table. */
export function SiteMatrix({ view }: { readonly view: UnitView }) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const palette = statusPalette(useScheme());
  const { unit, contents, onDate } = view;
  const counts = useMemo(() => countByKindAndStatus(contents.sites), [contents]);
  const kinds = siteKinds.filter((kind) => counts.has(kind));
  const rows = statuses.filter((status) => kinds.some((kind) => counts.get(kind)?.has(status)));
  if (kinds.length === 0) return <p className={styles['note']}>{t('unitPanel.sites.none')}</p>;

  const count = (ofKinds: readonly SiteKind[], ofStatuses: readonly Status[]) =>
    ofKinds.reduce(
      (sum, kind) =>
        sum + ofStatuses.reduce((part, status) => part + (counts.get(kind)?.get(status) ?? 0), 0),
      0,
    );
  const cell = (kind: SiteKind | null, status: Status | null) => {
    const value = count(kind === null ? kinds : [kind], status === null ? rows : [status]);
    return (
      <td key={kind ?? 'all'}>
        {value === 0 ? (
          <span className={styles['zero']} aria-hidden="true">
            ·
          </span>
        ) : (
          <button
            type="button"
            aria-label={t('unitPanel.matrix.cell', {
              count: value,
              kind: kind === null ? t('unitPanel.matrix.allKinds') : t(`kind.${kind}`),
              status: status === null ? t('unitPanel.matrix.allStatuses') : t(`status.${status}`),
            })}
            onClick={() =>
              openRows(stores, {
                unit: unit.uid,
                kinds: new Set(kind === null ? [] : [kind]),
                statuses: new Set(status === null ? [] : [status]),
              })
            }
          >
            {formats.integer(value)}
          </button>
        )}
      </td>
    );
  };
  return (
    <>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">{t('unitPanel.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('filters.part.statuses')}</span>
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" title={t(`kind.${kind}`)}>
                <Glyph path={siteGlyphPath(kind)} box={glyphBox} sizePx={18} />
                <span>{t(`kindShort.${kind}`)}</span>
              </th>
            ))}
            {kinds.length > 1 && <th scope="col">{t('unitPanel.matrix.total')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((status) => (
            <tr key={status}>
              <th scope="row">
                <Glyph path={statusMarkPath(status)} box={markBox} sizePx={12} fill={palette[status].text} />
                {t(`status.${status}`)}
              </th>
              {kinds.map((kind) => cell(kind, status))}
              {kinds.length > 1 && cell(null, status)}
            </tr>
          ))}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('unitPanel.matrix.total')}</th>
              {kinds.map((kind) => cell(kind, null))}
              {kinds.length > 1 && cell(null, null)}
            </tr>
          </tfoot>
        )}
      </table>
      <p className={styles['note']}>{t('unitPanel.matrix.date', { date: formats.date(onDate) })}</p>
    </>
  );
}
