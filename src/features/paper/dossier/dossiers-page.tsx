import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import type { Site } from '#domain/site.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { isNetworkReady } from '../network-ready.ts';
import { PaperFrame } from '../paper-frame.tsx';
import { PaperMessage } from '../paper-message.tsx';
import styles from '../paper.module.css';
import { sheetMm } from '../sheet-mm.ts';
import { DossierProblems } from './dossier-problems.tsx';
import { DossierSheet } from './dossier-sheet.tsx';
import { SiteChoice } from './site-choice.tsx';
import { useDossiers } from './use-dossiers.ts';
import { usePaperSites } from './use-paper-sites.ts';

/** As many as a browser prints in one go without running short of memory. */
const dossierLimit = 200;

type DossiersPageProps = { readonly codes: readonly string[] | null; readonly isSingle?: boolean };

/** Dossiers of some sites, made one after another, then printed together. */
export function DossiersPage({ codes, isSingle = false }: DossiersPageProps) {
  const { t } = useI18n();
  const { dated, network, networkLoader } = useStores();
  const isReady = useStore(network, isNetworkReady);
  const load = useStore(network, (now) => now.load);
  const all = useStore(dated, (now) => now.sites.items);
  const shown = usePaperSites();
  const wanted = useMemo(() => {
    if (!isReady) return null;
    return codes === null ? shown : findByCode(all, codes);
  }, [isReady, codes, shown, all]);
  const sites = useMemo(() => wanted?.slice(0, dossierLimit) ?? null, [wanted]);
  const unknownCodes = isReady ? (codes ?? []).filter((code) => findByCode(all, [code]).length === 0) : [];
  const job = useDossiers(sites);
  const made = job.outcomes.flatMap((outcome) => (outcome.kind === 'made' ? [outcome] : []));
  const isWorking = sites !== null && job.state === 'working' && sites.length > 0;
  return (
    <PaperFrame
      title={t(isSingle ? 'paper.dossier.title' : 'paper.dossiers.title')}
      sheetWidthMm={sheetMm('a4', 'portrait').widthMm}
      canPrint={made.length > 0 && !isWorking}
      tools={isWorking && <Progress done={job.outcomes.length} total={sites.length} onCancel={job.cancel} />}
      remarks={
        <>
          {!isSingle && sites !== null && sites.length > 0 && (
            <Summary
              state={job.state}
              madeCount={made.length}
              total={sites.length}
              wantedCount={wanted?.length ?? 0}
              onAgain={job.start}
            />
          )}
          <DossierProblems unknownCodes={isSingle ? [] : unknownCodes} outcomes={job.outcomes} />
          {!isSingle && wanted !== null && <SiteChoice key={codes?.join()} chosen={wanted} />}
        </>
      }
    >
      {sites === null && load.kind === 'failed' && (
        <PaperMessage title={t(`error.${load.error.kind}`)}>
          <Button onClick={() => void networkLoader.retry()}>{t('app.retry')}</Button>
        </PaperMessage>
      )}
      {sites === null && load.kind !== 'failed' && <Skeleton label={t('app.loading')} lines={8} />}
      {isSingle && unknownCodes[0] !== undefined && (
        <PaperMessage title={t('paper.unknown.title', { code: unknownCodes[0] })}>
          <p>{t('paper.unknown.text')}</p>
        </PaperMessage>
      )}
      {!isSingle && sites?.length === 0 && <PaperMessage title={t('paper.dossiers.none')} />}
      {made.map(({ site, map }) => (
        <DossierSheet key={site.id} site={site} map={map} />
      ))}
    </PaperFrame>
  );
}

/** In the order of the codes. */
function findByCode(sites: readonly Site[], codes: readonly string[]): readonly Site[] {
  const byCode = new Map(sites.map((site) => [site.code, site]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
}

type ProgressProps = { readonly done: number; readonly total: number; readonly onCancel: () => void };

function Progress({ done, total, onCancel }: ProgressProps) {
  const { t } = useI18n();
  const words = total === 1 ? t('paper.working') : t('paper.dossiers.working', { done, total });
  return (
    <>
      <output>{words}</output>
      {total > 1 && (
        <>
          <progress className={styles['progress']} aria-label={words} value={done} max={total} />
          <Button onClick={onCancel}>{t('paper.dossiers.cancel')}</Button>
        </>
      )}
    </>
  );
}

type SummaryProps = {
  readonly state: 'working' | 'done' | 'cancelled';
  readonly madeCount: number;
  readonly total: number;
  readonly wantedCount: number;
  readonly onAgain: () => void;
};

function Summary({ state, madeCount, total, wantedCount, onAgain }: SummaryProps) {
  const { t } = useI18n();
  return (
    <>
      {wantedCount > dossierLimit && (
        <p role="note">{t('paper.dossiers.limit', { limit: dossierLimit, total: wantedCount })}</p>
      )}
      {state === 'done' && <output>{t('paper.dossiers.done', { count: madeCount })}</output>}
      {state === 'cancelled' && (
        <p>
          <output>{t('paper.dossiers.cancelled', { done: madeCount, total })}</output>{' '}
          <Button look="link" onClick={onAgain}>
            {t('paper.dossiers.again')}
          </Button>
        </p>
      )}
    </>
  );
}
