import { toDecimalYear } from '#domain/iso-date.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { buildStatusSpans } from '#domain/status-spans.ts';
import type { StatusEvent } from '#domain/status-event.ts';
import { statuses } from '#domain/status.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import { TimeBands } from '#ui/time-bands.tsx';
import styles from './status.module.css';

type StatusBandsProps = { readonly events: readonly StatusEvent[]; readonly onDate: string };

/** The history as stretches of status over the years, up to a date, with a key of the statuses in it. */
export function StatusBands({ events, onDate }: StatusBandsProps) {
  const { t, formats } = useI18n();
  const palette = statusPalette(useScheme());
  const spans = buildStatusSpans(events, onDate);
  const first = spans[0];
  if (first === undefined) return null;
  const say = ({ status, from, to }: (typeof spans)[number]) =>
    t('history.span', { status: t(`status.${status}`), from: formats.date(from), to: formats.date(to) });
  return (
    <figure>
      <TimeBands
        from={Math.floor(toDecimalYear(first.from))}
        to={toDecimalYear(onDate)}
        textAlternative={t('history.chart', { spans: spans.map(say).join('; ') })}
        bands={spans.map((span) => ({
          from: toDecimalYear(span.from),
          to: toDecimalYear(span.to),
          fill: palette[span.status].fill,
          ink: palette[span.status].ink,
          mark: statusMarkPath(span.status),
          title: say(span),
        }))}
      />
      <figcaption className={styles['key']}>
        {statuses
          .filter((status) => spans.some((span) => span.status === status))
          .map((status) => (
            <span key={status}>
              <Glyph path={statusMarkPath(status)} box={markBox} sizePx={12} fill={palette[status].text} />
              {t(`status.${status}`)}
            </span>
          ))}
      </figcaption>
    </figure>
  );
}
