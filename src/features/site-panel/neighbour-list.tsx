import { toWind, type Neighbouring } from '#domain/nearest-sites.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { glyphBox, siteBodyPath, siteGlyphPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './lists.module.css';

type NeighbourListProps = {
  readonly neighbours: readonly Neighbouring[];
  readonly onSelect: (code: string) => void;
};

/** Sites with how far and in which direction they lie. */
export function NeighbourList({ neighbours, onSelect }: NeighbourListProps) {
  const { t, formats, language } = useI18n();
  const palette = statusPalette(useScheme());
  return (
    <ul className={styles['neighbours']}>
      {neighbours.map(({ site, distanceM, bearingDeg }) => (
        <li key={site.id}>
          <button type="button" className={styles['neighbour']} onClick={() => onSelect(site.code)}>
            <Glyph
              path={siteGlyphPath(site.kind)}
              box={glyphBox}
              sizePx={24}
              fill={palette[site.status].ink}
              body={{
                path: siteBodyPath(site.kind),
                fill: palette[site.status].fill,
                stroke: palette[site.status].ink,
              }}
            />
            <span>
              {language === 'en' ? (site.nameEn ?? site.nameVi) : site.nameVi}
              <small>
                {site.code} · {t(`status.${site.status}`)}
              </small>
            </span>
            <span className={styles['far']}>
              {formats.distance(distanceM)}
              <small>
                {t(`wind.${toWind(bearingDeg)}`)} {formats.integer(Math.round(bearingDeg))}°
              </small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
