import { isInvented } from '#domain/provenance.ts';
import { statusPalette } from '#domain/status-palette.ts';
import type { StatusEvent } from '#domain/status-event.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './site-panel.module.css';

type StatusTimelineProps = {
  readonly events: readonly StatusEvent[];
  /** The date that is looked at, marked among the entries; null is today. */
  readonly asOf: string | null;
};

/** What became of it, the latest first. An annulled entry stays, struck through. */
export function StatusTimeline({ events, asOf }: StatusTimelineProps) {
  const { t, formats } = useI18n();
  return (
    <ol className={styles['timeline']}>
      {withDateMark(events.toReversed(), asOf).map((event) =>
        event === null ? (
          <li key="date" className={styles['dateMark']} aria-current="date">
            <span>{t('time.mark')}</span> <time>{asOf === null ? '' : formats.date(asOf)}</time>
          </li>
        ) : (
          <li
            key={event.id}
            className={asOf !== null && event.effectiveFrom > asOf ? styles['later'] : undefined}
          >
            <Entry event={event} />
          </li>
        ),
      )}
    </ol>
  );
}

function Entry({ event }: { readonly event: StatusEvent }) {
  const { t, formats } = useI18n();
  const palette = statusPalette(useScheme());
  return (
    <>
      <time dateTime={event.effectiveFrom}>{formats.date(event.effectiveFrom)}</time>
      <Glyph
        path={statusMarkPath(event.status)}
        box={markBox}
        sizePx={16}
        fill={palette[event.status].text}
      />
      <span>
        <span className={event.annulled ? styles['annulled'] : undefined}>{t(`status.${event.status}`)}</span>
        {event.annulled && ` (${t('history.annulled')})`}
        {event.note !== null && <small>{event.note}</small>}
        {event.source !== null && !isInvented(event.provenance) && (
          <small>{t('history.source', { source: event.source })}</small>
        )}
      </span>
    </>
  );
}

/** The entries, latest first, with null where the date shown falls between them. */
function withDateMark(
  latestFirst: readonly StatusEvent[],
  asOf: string | null,
): readonly (StatusEvent | null)[] {
  if (asOf === null) return latestFirst;
  const later = latestFirst.filter((event) => event.effectiveFrom > asOf);
  return [...later, null, ...latestFirst.slice(later.length)];
}
