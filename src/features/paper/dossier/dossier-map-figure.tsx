import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { buildInsetShapes } from '#map/inset/build-inset-shapes.ts';
import { SheetDrawing } from '../sheet-drawing.tsx';
import { insetItems, paperInset } from '../sheet-items/inset-items.ts';
import { northItems } from '../sheet-items/north-items.ts';
import { scaleBarItems } from '../sheet-items/scale-bar-items.ts';
import { paperInk, type SheetItem } from '../sheet-items/sheet-item.ts';
import styles from './dossier.module.css';
import { dossierInsetWidthMm, dossierMapMm } from './frame-site.ts';
import type { DossierMap } from './make-dossiers.ts';

/** The surroundings with scale, north and the nation's islands; where there is no picture, why. */
export function DossierMapFigure({ site, map }: { readonly site: Site; readonly map: DossierMap }) {
  const { t, formats, language } = useI18n();
  const { widthMm, heightMm } = dossierMapMm;
  const shapes = buildInsetShapes({
    language,
    colours: paperInset,
    ...(map.kind === 'drawn' ? { view: map.bounds } : {}),
  });
  const inset = insetItems(shapes, { right: widthMm, bottom: heightMm, widthMm: dossierInsetWidthMm });
  const frame: SheetItem = {
    what: 'rect',
    x: 0.15,
    y: 0.15,
    width: widthMm - 0.3,
    height: heightMm - 0.3,
    stroke: paperInk,
    strokeMm: 0.3,
  };
  const furniture =
    map.kind === 'drawn'
      ? [
          ...northItems({ x: 8, y: 4, label: t('paper.north') }),
          ...scaleBarItems({ x: 3, y: heightMm - 3, scale: map.scale, mostMm: 42, formats }),
        ]
      : [];
  return (
    <figure className={styles['map']}>
      <div className={styles['picture']} style={{ width: `${widthMm}mm`, height: `${heightMm}mm` }}>
        {map.kind === 'drawn' ? (
          <img src={map.url} alt={t('paper.map.alt', { name: site.nameVi })} />
        ) : (
          <p className={styles['missing']}>
            {t('paper.map.missing', { why: t(`paper.problem.${map.why}`) })}
          </p>
        )}
        <SheetDrawing
          items={[...inset, ...furniture, frame]}
          widthMm={widthMm}
          heightMm={heightMm}
          label={t('map.inset')}
        />
      </div>
      {map.kind === 'drawn' && (
        <figcaption>
          {t('paper.map.of', { scale: formats.integer(Math.round(map.scale)) })}. {t('paper.north.long')}.
          {site.lonLat === null && ` ${t('paper.map.unitOnly')}`}
        </figcaption>
      )}
    </figure>
  );
}
