import { isInvented } from '#domain/provenance.ts';
import type { Site } from '#domain/site.ts';
import type { StatusPalette } from '#domain/status-palette.ts';
import { glyphBox, markBox, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { Badge } from '#ui/badge.tsx';
import { Glyph } from '#ui/glyph.tsx';
import styles from './site-table.module.css';

type SiteRowProps = {
  readonly site: Site;
  readonly index: number;
  readonly unitName: string;
  readonly isSelected: boolean;
  readonly palette: StatusPalette;
};

/** One site; the whole row opens it by pointer, its name by keyboard. */
export function SiteRow({ site, index, unitName, isSelected, palette }: SiteRowProps) {
  const { t, formats } = useI18n();
  const { choices, stage } = useStores();
  const highlight = () => stage.setState({ highlightedSiteId: site.id });
  const forget = () => stage.setState({ highlightedSiteId: null });
  const open = () => selectSite(choices, site.code);
  return (
    <tr
      className={styles['row']}
      aria-rowindex={index + 2}
      data-selected={isSelected}
      onClick={open}
      onMouseEnter={highlight}
      onMouseLeave={forget}
    >
      <td>
        <button
          type="button"
          className={styles['name']}
          data-row-index={index}
          aria-current={isSelected}
          onFocus={highlight}
          onBlur={forget}
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
        >
          {site.nameVi}
        </button>
      </td>
      <td>
        <span className={styles['sign']} style={{ color: palette[site.status].text }}>
          <Glyph path={statusMarkPath(site.status)} box={markBox} sizePx={12} />
          {t(`status.${site.status}`)}
        </span>
      </td>
      <td>{site.code}</td>
      <td>
        <span className={styles['sign']}>
          <Glyph path={siteGlyphPath(site.kind)} box={glyphBox} sizePx={18} fill="var(--ink-soft)" />
          {t(`kind.${site.kind}`)}
        </span>
      </td>
      <td>{unitName}</td>
      <td>{site.statusSince === null ? t('unknown') : formats.date(site.statusSince)}</td>
      <td>
        <Badge quiet={!isInvented(site.provenance)}>{t(`provenance.${site.provenance}`)}</Badge>
      </td>
    </tr>
  );
}
