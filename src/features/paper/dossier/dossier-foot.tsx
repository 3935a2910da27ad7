import { useStore } from 'zustand';
import { isInvented } from '#domain/provenance.ts';
import type { Site } from '#domain/site.ts';
import type { StatusEvent } from '#domain/status-event.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useToday } from '#state/use-today.ts';
import { deepLinkOf } from '../deep-link.ts';
import { listSources } from '../list-sources.ts';
import styles from './dossier.module.css';

type DossierFootProps = {
  readonly site: Site;
  readonly events: readonly StatusEvent[];
  readonly isIllustrative: boolean;
};

/** When it was printed, how fresh it is, where it comes from, and what of it is not real. */
export function DossierFoot({ site, events, isIllustrative }: DossierFootProps) {
  const { t, formats, language } = useI18n();
  const status = useStore(useStores().network, (now) => now.status);
  const today = useToday();
  const latest = events.reduce(
    (last, { effectiveFrom }) => (effectiveFrom > last ? effectiveFrom : last),
    '',
  );
  const until =
    latest === '' ? t('paper.dataUntil.none') : t('paper.dataUntil', { date: formats.date(latest) });
  return (
    <footer className={styles['foot']}>
      <p>
        {t('paper.printedOn', { date: formats.date(today) })}; {until}.{' '}
        {t('paper.source', { source: listSources(status, t) })}
      </p>
      {(isInvented(site.provenance) || isIllustrative) && (
        <p>
          {isInvented(site.provenance) && `${t('paper.note.synthetic')} `}
          {isIllustrative && t('paper.note.illustrative')}
        </p>
      )}
      <p className={styles['link']}>
        {t('app.name')} · {deepLinkOf(site.code, window.location.origin, language)}
      </p>
    </footer>
  );
}
