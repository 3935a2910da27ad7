import type { StatusEvent } from '#domain/status-event.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './dossier.module.css';

type DossierTimelineProps = { readonly events: readonly StatusEvent[]; readonly limit: number };

/** What became of it, the latest first. */
export function DossierTimeline({ events, limit }: DossierTimelineProps) {
  const { t, formats } = useI18n();
  const shown = events.toReversed().slice(0, limit);
  return (
    <section className={styles['timeline']} data-column="history">
      <h4>{t('history.title')}</h4>
      {events.length === 0 && <p>{t('history.none')}</p>}
      <ol>
        {shown.map((event) => (
          <li key={event.id}>
            <time dateTime={event.effectiveFrom}>{formats.date(event.effectiveFrom)}</time>
            <Glyph path={statusMarkPath(event.status)} box={markBox} sizePx={10} />
            <span>
              <span className={event.annulled ? styles['annulled'] : undefined}>
                {t(`status.${event.status}`)}
              </span>
              {event.annulled && ` (${t('history.annulled')})`}
              {event.note !== null && <small>{event.note}</small>}
            </span>
          </li>
        ))}
      </ol>
      {shown.length < events.length && (
        <p className={styles['more']}>{t('paper.more', { count: events.length - shown.length })}</p>
      )}
    </section>
  );
}
