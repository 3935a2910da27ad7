import type { Site } from '#domain/site.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './unit-panel.module.css';

/** The sites themselves; a row opens one. */
export function SiteList({ sites }: { readonly sites: readonly Site[] }) {
  const { t, formats } = useI18n();
  const { choices } = useStores();
  const palette = statusPalette(useScheme());
  return (
    <ul className={styles['sites']} aria-label={t('unitPanel.sites')}>
      {sites
        .toSorted((a, b) => formats.collator.compare(a.code, b.code))
        .map((site) => (
          <li key={site.id}>
            <button type="button" className={styles['site']} onClick={() => selectSite(choices, site.code)}>
              <Glyph
                path={statusMarkPath(site.status)}
                box={markBox}
                sizePx={14}
                fill={palette[site.status].text}
              />
              <span>{site.nameVi}</span>
              <span style={{ color: palette[site.status].text }}>{t(`status.${site.status}`)}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
