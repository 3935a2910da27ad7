import { statusPalette } from '#domain/status-palette.ts';
import { statuses, type Status } from '#domain/status.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useScheme } from '#state/use-scheme.ts';
import styles from './unit-panel.module.css';

/** Parts of a whole by status, in the order of the statuses; each part says what it is when pointed at. */
export function StatusBar({ counts }: { readonly counts: ReadonlyMap<Status, number> }) {
  const { t, formats } = useI18n();
  const palette = statusPalette(useScheme());
  const present = statuses.filter((status) => counts.has(status));
  const say = (status: Status) => `${t(`status.${status}`)}: ${formats.integer(counts.get(status) ?? 0)}`;
  return (
    <div className={styles['bar']} role="img" aria-label={present.map(say).join('; ')}>
      {present.map((status) => (
        <span
          key={status}
          title={say(status)}
          style={{
            flexGrow: counts.get(status) ?? 0,
            background: palette[status].fill,
            borderColor: palette[status].ink === '#ffffff' ? palette[status].fill : palette[status].text,
          }}
        />
      ))}
    </div>
  );
}
