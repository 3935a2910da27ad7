import type { Presence } from '#domain/network-as-of.ts';
import type { Site } from '#domain/site.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { glyphBox, markBox, siteBodyPath, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useShownDate } from '#state/use-shown-site.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './site-panel.module.css';

type SiteHeadingProps = { readonly site: Site; readonly presence: Presence };

/** What it is, in its own name, and its status at a glance. */
export function SiteHeading({ site, presence }: SiteHeadingProps) {
  const { t, language } = useI18n();
  const asOf = useShownDate();
  const colours = statusPalette(useScheme())[site.status];
  const other = language === 'en' ? site.nameEn : null;
  return (
    <header>
      <div className={styles['head']}>
        <Glyph
          path={siteGlyphPath(site.kind)}
          box={glyphBox}
          sizePx={36}
          fill={colours.ink}
          body={{ path: siteBodyPath(site.kind), fill: colours.fill, stroke: colours.ink }}
        />
        <div>
          <h2 tabIndex={-1} data-panel-title="">
            {other ?? site.nameVi}
          </h2>
          {other !== null && other !== site.nameVi && <p lang="vi">{site.nameVi}</p>}
          <p className={styles['kind']}>
            {t(`kind.${site.kind}`)} · {site.code}
          </p>
          <p className={styles['glance']} style={{ color: colours.text }}>
            <Glyph path={statusMarkPath(site.status)} box={markBox} sizePx={12} fill={colours.text} />{' '}
            {t(`status.${site.status}`)}
          </p>
        </div>
      </div>
      {presence !== 'exists' && asOf !== null && (
        <p className={styles['remark']}>{t(`time.presence.${presence}`)}</p>
      )}
    </header>
  );
}
