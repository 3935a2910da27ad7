import { toVn2000 } from '#files/crs/vn2000-position.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { PositionMethod } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { CopyLine } from './copy-line.tsx';
import styles from './position.module.css';

type PositionFactsProps = {
  readonly lonLat: LonLat;
  readonly accuracyM: number | null;
  readonly method: PositionMethod;
  /** Central meridian of the VN-2000 zone of three degrees. */
  readonly meridianDeg: number;
};

/** Where it is, in WGS84 and in VN-2000, and how sure that is. */
export function PositionFacts({ lonLat, accuracyM, method, meridianDeg }: PositionFactsProps) {
  const { t, formats } = useI18n();
  const plane = toVn2000(lonLat, meridianDeg);
  const [lon, lat] = lonLat;
  const accuracy =
    accuracyM === null
      ? t('site.accuracy.none')
      : t('site.accuracy', { distance: formats.distance(accuracyM) });
  return (
    <dl className={styles['lines']}>
      <div className={styles['line']}>
        <dt>{t('where.how')}</dt>
        <dd>
          {t(`position.${method}`)}; {accuracy}
        </dd>
      </div>
      <CopyLine label={t('where.degrees')} text={`${lat.toFixed(6)}, ${lon.toFixed(6)}`}>
        {formats.coordinates(lonLat)}
      </CopyLine>
      <CopyLine label={t('where.dms')} text={formats.dms(lonLat)}>
        {formats.dms(lonLat)}
      </CopyLine>
      <CopyLine
        label={t('where.vn2000', { meridian: formats.meridian(meridianDeg) })}
        text={`${plane.northingM.toFixed(2)} ${plane.eastingM.toFixed(2)}`}
      >
        X = {formats.planeM(plane.northingM)}
        <br />Y = {formats.planeM(plane.eastingM)}
      </CopyLine>
    </dl>
  );
}
