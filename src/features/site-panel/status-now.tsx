import type { Freshness } from '#domain/freshness.ts';
import type { Inspection } from '#domain/inspection.ts';
import { monthsBetween } from '#domain/iso-date.ts';
import { statusPalette } from '#domain/status-palette.ts';
import type { Status } from '#domain/status.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Badge } from '#ui/badge.tsx';
import { Glyph } from '#ui/glyph.tsx';
import { formatDuration } from './format-duration.ts';
import styles from './status.module.css';

type StatusNowProps = {
  readonly status: Status;
  readonly since: string | null;
  /** The date that is looked at. */
  readonly onDate: string;
  /** null while what it rests on is not read yet. */
  readonly freshness: Freshness | null;
  /** The latest visit, when there is one. */
  readonly visit?: Inspection | null;
};

/** How it stands, since when, and how fresh that knowledge is. Old knowledge is said to be old; the status stays. */
export function StatusNow({ status, since, onDate, freshness, visit = null }: StatusNowProps) {
  const { t, formats } = useI18n();
  const palette = statusPalette(useScheme());
  const faded = freshness?.kind === 'stale' ? 30 + 50 * freshness.fading : 0;
  const colour = `color-mix(in srgb, ${palette.unknown.text} ${faded}%, ${palette[status].text})`;
  return (
    <div className={styles['now']} data-freshness={freshness?.kind}>
      <p className={styles['status']}>
        <Glyph path={statusMarkPath(status)} box={markBox} sizePx={18} fill={colour} />
        <strong style={{ color: colour }}>{t(`status.${status}`)}</strong>
        <span className={styles['soft']}>
          {since === null
            ? t('site.since.none')
            : t('now.lasting', {
                date: formats.date(since),
                duration: formatDuration(monthsBetween(since, onDate), t),
              })}
        </span>
        {freshness?.kind === 'stale' && <Badge>{t('now.old')}</Badge>}
      </p>
      {freshness !== null && <FreshnessLine freshness={freshness} />}
      {visit !== null && visit.observedStatus !== status && (
        <p className={styles['differs']}>
          {t('now.differs', {
            date: formats.date(visit.inspectedOn),
            observed: t(`status.${visit.observedStatus}`),
          })}
        </p>
      )}
    </div>
  );
}

function FreshnessLine({ freshness }: { readonly freshness: Freshness }) {
  const { t, formats } = useI18n();
  if (freshness.kind === 'none') return <p className={styles['soft']}>{t('now.none')}</p>;
  const date = formats.date(freshness.lastOn);
  const age = formatDuration(freshness.ageMonths, t);
  return freshness.kind === 'fresh' ? (
    <p className={styles['soft']}>{t('now.fresh', { date, age })}</p>
  ) : (
    <p className={styles['stale']}>{t('now.stale', { date, age })}</p>
  );
}
