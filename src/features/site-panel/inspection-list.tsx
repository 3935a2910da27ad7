import type { ClusterId } from '#domain/id.ts';
import type { ChecklistItem, Inspection } from '#domain/inspection.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './lists.module.css';
import { sayChecklistKey } from './say-words.ts';

type InspectionListProps = {
  readonly inspections: readonly Inspection[];
  readonly clusterName: (id: ClusterId) => string;
};

/** Visits, the latest first: what was found, item by item, and what was remarked. Nobody is named. */
export function InspectionList({ inspections, clusterName }: InspectionListProps) {
  const { t, formats } = useI18n();
  const palette = statusPalette(useScheme());
  return (
    <ol className={styles['entries']}>
      {inspections.toReversed().map((visit) => (
        <li key={visit.id}>
          <p className={styles['head']}>
            <time dateTime={visit.inspectedOn}>{formats.date(visit.inspectedOn)}</time>
            <Glyph
              path={statusMarkPath(visit.observedStatus)}
              box={markBox}
              sizePx={14}
              fill={palette[visit.observedStatus].text}
            />
            <span>{t(`status.${visit.observedStatus}`)}</span>
            {visit.clusterId !== null && (
              <span className={styles['soft']}>
                {t('visits.ofCluster', { name: clusterName(visit.clusterId) })}
              </span>
            )}
          </p>
          {visit.checklist.length > 0 && <Checklist items={visit.checklist} />}
          {visit.remarks !== null && <p>{visit.remarks}</p>}
        </li>
      ))}
    </ol>
  );
}

function Checklist({ items }: { readonly items: readonly ChecklistItem[] }) {
  const { t } = useI18n();
  return (
    <ul className={styles['checklist']}>
      {items.map(({ key, result }) => (
        <li key={key}>
          {sayChecklistKey(key, t)}:{' '}
          {typeof result === 'boolean' ? <strong>{t(result ? 'visits.ok' : 'visits.fault')}</strong> : result}
        </li>
      ))}
    </ul>
  );
}
