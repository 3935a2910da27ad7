import { useId } from 'react';
import { siteKinds, type SiteKind } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './controls.module.css';

type KindChecksProps = {
  readonly label: string;
  readonly chosen: readonly SiteKind[];
  readonly counts: ReadonlyMap<SiteKind, number>;
  readonly onChange: (kinds: readonly SiteKind[]) => void;
};

/** Which kinds count; the last one stays, since nothing at all could not be counted. */
export function KindChecks({ label, chosen, counts, onChange }: KindChecksProps) {
  const { t, formats } = useI18n();
  const id = useId();
  return (
    <fieldset className={styles['group']}>
      <legend>{label}</legend>
      {siteKinds.map((kind) => {
        const isLast = chosen.length === 1 && chosen[0] === kind;
        return (
          <label key={kind} className={styles['check']}>
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              aria-disabled={isLast}
              aria-describedby={isLast ? id : undefined}
              onChange={() => {
                if (isLast) return;
                const next = chosen.includes(kind)
                  ? chosen.filter((each) => each !== kind)
                  : [...chosen, kind];
                onChange(siteKinds.filter((each) => next.includes(each)));
              }}
            />
            <span>{t(`kind.${kind}`)}</span>
            <span className={styles['count']}>{formats.integer(counts.get(kind) ?? 0)}</span>
          </label>
        );
      })}
      {chosen.length === 1 && (
        <p id={id} className={styles['note']}>
          {t('coverage.kinds.last')}
        </p>
      )}
    </fieldset>
  );
}
