import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { glyphBox, markBox, siteBodyPath, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { Glyph } from '#ui/glyph.tsx';
import { deepLinkOf } from '../deep-link.ts';
import { buildQrPath } from '../qr-path.ts';
import styles from './dossier.module.css';

/** What it is, where, how it stands and since when; and the way to all of it. */
export function DossierHead({ site }: { readonly site: Site }) {
  const { t, formats, language } = useI18n();
  const unitName = useUnitName();
  const { dated, network } = useStores();
  const asOf = useStore(dated, (now) => now.asOf);
  const isMember = useStore(network, (now) => now.audience === 'member');
  const colours = statusPalette('light')[site.status];
  const link = deepLinkOf(site.code, window.location.origin, language);
  const qr = buildQrPath(link);
  const name = (language === 'en' ? site.nameEn : null) ?? site.nameVi;
  const unit = site.units[0];
  return (
    <header className={styles['head']}>
      <Glyph
        path={siteGlyphPath(site.kind)}
        box={glyphBox}
        sizePx={52}
        fill={colours.ink}
        body={{ path: siteBodyPath(site.kind), fill: colours.fill, stroke: colours.ink }}
      />
      <div className={styles['name']}>
        <p className={styles['kind']}>
          {t('paper.dossier.title')} · {t(`kind.${site.kind}`)} · {site.code}
          {isMember && site.visibility !== 'public' && (
            <strong className={styles['stamp']}>{t(`visibility.${site.visibility}`)}</strong>
          )}
        </p>
        <h3>{name}</h3>
        {name !== site.nameVi && <p lang="vi">{site.nameVi}</p>}
        {unit !== undefined && <p>{unitName(unit)}</p>}
        <p className={styles['status']}>
          <Glyph path={statusMarkPath(site.status)} box={markBox} sizePx={16} />
          <span>
            {asOf !== null && `${t('paper.asOf', { date: formats.date(asOf) })} `}
            {t('paper.status')}:
          </span>
          <strong>{t(`status.${site.status}`)}</strong>
          <span>
            {site.statusSince === null
              ? t('site.since.none')
              : t('site.since', { date: formats.date(site.statusSince) })}
          </span>
        </p>
      </div>
      <figure className={styles['qr']}>
        <svg viewBox={`0 0 ${qr.side} ${qr.side}`} role="img" aria-label={t('paper.qr.alt', { url: link })}>
          <path d={qr.path} shapeRendering="crispEdges" />
        </svg>
        <figcaption>{t('paper.qr')}</figcaption>
      </figure>
    </header>
  );
}
