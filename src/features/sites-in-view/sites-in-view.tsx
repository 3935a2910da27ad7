import { useStore } from 'zustand';
import { statusPalette } from '#domain/status-palette.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './sites-in-view.module.css';

const listedLimit = 60;

/** The sites that the map shows, for walking through by keyboard or by ear. */
export function SitesInView() {
  const { t } = useI18n();
  const { choices, stage, visible } = useStores();
  const ids = useStore(stage, (now) => now.sitesInView);
  const shown = useStore(visible, (now) => now.sites);
  const selection = useStore(choices, (now) => now.selection);
  const palette = statusPalette(useScheme());
  if (ids === null) return null;
  const selectedCode = selection?.kind === 'site' ? selection.code : null;
  const sites = new Map(shown.map((site) => [site.id, site]));
  const listed = ids.slice(0, listedLimit).flatMap((id) => sites.get(id) ?? []);
  return (
    <details className={styles['list']} id="sites-in-view">
      <summary title={t('inView.title')}>{t('inView.count', { count: ids.length })}</summary>
      {ids.length === 0 && <p className={styles['note']}>{t('inView.none')}</p>}
      <ul aria-label={t('inView.title')}>
        {listed.map((site) => (
          <li key={site.id}>
            <button
              type="button"
              className={styles['row']}
              aria-current={site.code === selectedCode}
              onFocus={() => stage.setState({ highlightedSiteId: site.id })}
              onBlur={() => stage.setState({ highlightedSiteId: null })}
              onMouseEnter={() => stage.setState({ highlightedSiteId: site.id })}
              onMouseLeave={() => stage.setState({ highlightedSiteId: null })}
              onClick={() => selectSite(choices, site.code)}
            >
              <Glyph
                path={statusMarkPath(site.status)}
                box={markBox}
                sizePx={12}
                fill={palette[site.status].text}
              />
              <span>{site.nameVi}</span>
              <span className="visually-hidden">
                {t(`kind.${site.kind}`)}, {t(`status.${site.status}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {ids.length > listedLimit && (
        <p className={styles['note']}>{t('inView.more', { count: ids.length - listedLimit })}</p>
      )}
    </details>
  );
}
