import { statusPalette } from '#domain/status-palette.ts';
import type { StatusEvent } from '#domain/status-event.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { Loaded } from '#state/details-store.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import { LoadedPart } from './loaded-part.tsx';
import styles from './site-panel.module.css';

type StatusTimelineProps = { readonly events: Loaded<StatusEvent> | undefined; readonly onRetry: () => void };

/** What became of it, the latest first. An annulled entry stays, struck through. */
export function StatusTimeline({ events, onRetry }: StatusTimelineProps) {
  const { t, formats } = useI18n();
  const palette = statusPalette(useScheme());
  return (
    <LoadedPart loaded={events} emptyText={t('history.none')} onRetry={onRetry}>
      {(values) => (
        <ol className={styles['timeline']}>
          {values.toReversed().map((event) => (
            <li key={event.id}>
              <time dateTime={event.effectiveFrom}>{formats.date(event.effectiveFrom)}</time>
              <Glyph
                path={statusMarkPath(event.status)}
                box={markBox}
                sizePx={16}
                fill={palette[event.status].text}
              />
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
      )}
    </LoadedPart>
  );
}
