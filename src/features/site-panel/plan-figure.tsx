import { sovereigntyNames } from '#domain/sovereignty.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { isOperating, statuses, type Status } from '#domain/status.ts';
import { glyphBox, markBox, siteGlyphPath, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import type { StationPlan } from './build-station-plan.ts';
import styles from './plan.module.css';

type PlanFigureProps = {
  readonly plan: StationPlan;
  readonly stationStatus: Status;
  readonly unitName: string;
  readonly isIllustrative: boolean;
};

const markPx = 13;
const stationPx = 26;

/**
 * The sketch of one commune. It shows no coast, no neighbour and no other unit, so it is no map of the country: the
 * archipelagos and Biển Đông are named under it, where an inset this small could not be read.
 */
export function PlanFigure({ plan, stationStatus, unitName, isIllustrative }: PlanFigureProps) {
  const { t, formats, language } = useI18n();
  const palette = statusPalette(useScheme());
  const names = sovereigntyNames
    .map(({ nameVi, nameEn }) => (language === 'vi' ? nameVi : nameEn))
    .join('; ');
  const count = plan.clusters.length;
  const operating = plan.clusters.filter(({ status }) => isOperating(status)).length;
  return (
    <figure className={styles['plan']}>
      <svg
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        role="img"
        aria-label={t('plan.text', { unit: unitName, count, operating })}
      >
        {plan.outline !== null && <path className={styles['outline']} d={plan.outline} fillRule="evenodd" />}
        {plan.clusters.map(({ key, status, x, y }) => (
          <g
            key={key}
            transform={`translate(${x - markPx / 2} ${y - markPx / 2}) scale(${markPx / markBox})`}
          >
            <path className={styles['halo']} d={statusMarkPath(status)} />
            <path d={statusMarkPath(status)} fill={palette[status].text} fillRule="evenodd" />
          </g>
        ))}
        {plan.station !== null && (
          <g transform={`translate(${plan.station.x - stationPx / 2} ${plan.station.y - stationPx / 2})`}>
            <circle
              className={styles['station']}
              cx={stationPx / 2}
              cy={stationPx / 2}
              r={stationPx / 2}
              fill={palette[stationStatus].fill}
            />
            <path
              d={siteGlyphPath('radio_station')}
              fill={palette[stationStatus].ink}
              fillRule="evenodd"
              transform={`translate(${stationPx * 0.2} ${stationPx * 0.2}) scale(${(stationPx * 0.6) / glyphBox})`}
            />
          </g>
        )}
        <g className={styles['scale']} transform={`translate(8 ${plan.height - 8})`}>
          <path d={`M0 -5V0H${plan.scale.px}V-5`} />
          <text x={plan.scale.px + 6}>{formats.distance(plan.scale.lengthM)}</text>
        </g>
      </svg>
      <figcaption>
        <span className={styles['key']}>
          {statuses
            .filter((status) => plan.clusters.some((cluster) => cluster.status === status))
            .map((status) => (
              <span key={status}>
                <Glyph path={statusMarkPath(status)} box={markBox} sizePx={12} fill={palette[status].text} />
                {t(`status.${status}`)}
              </span>
            ))}
        </span>
        <small>
          {isIllustrative && `${t('notice.illustrative')} `}
          {t('plan.note', { names })}
        </small>
      </figcaption>
    </figure>
  );
}
