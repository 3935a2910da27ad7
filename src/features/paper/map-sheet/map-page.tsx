import { Download } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { saveFile } from '#platform/save-file.ts';
import type { PaperMap } from '#state/paper.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { isNetworkReady } from '../network-ready.ts';
import { usePrintedCoverage } from '../use-printed-coverage.ts';
import { PaperFrame } from '../paper-frame.tsx';
import { PaperMessage } from '../paper-message.tsx';
import { SheetDrawing } from '../sheet-drawing.tsx';
import { Sheet } from '../sheet.tsx';
import { layoutMapSheet } from './layout-map-sheet.ts';
import { MapOptions } from './map-options.tsx';
import { createMapPictureJob, type MapPictureJob } from './map-picture-job.ts';
import { paintSheetPng } from './paint-sheet-png.ts';
import { planMapSheet } from './plan-map-sheet.ts';
import { useMapRequest, type MapRequest } from './use-map-request.ts';
import { useSheetContent } from './use-sheet-content.ts';

/** The map as a sheet of paper: drawn again at the printer's resolution, with all that a sheet owes its reader. */
export function MapPage({ paper }: { readonly paper: PaperMap }) {
  const { t } = useI18n();
  const { network, networkLoader } = useStores();
  const isReady = useStore(network, isNetworkReady);
  const coverage = usePrintedCoverage();
  const load = useStore(network, (now) => now.load);
  const { size, orientation, scale } = paper;
  const plan = useMemo(() => planMapSheet(size, orientation), [size, orientation]);
  const overlay = coverage.kind === 'ready' ? coverage.overlay : null;
  const request = useMapRequest(isReady && coverage.kind === 'ready', overlay, plan, scale);
  if (request !== null) return <KnownMapPage paper={paper} plan={plan} request={request} />;
  return (
    <PaperFrame title={t('paper.sheetMap')} sheetWidthMm={plan.widthMm} canPrint={false}>
      {load.kind === 'failed' ? (
        <PaperMessage title={t(`error.${load.error.kind}`)}>
          <Button onClick={() => void networkLoader.retry()}>{t('app.retry')}</Button>
        </PaperMessage>
      ) : coverage.kind === 'failed' ? (
        <PaperMessage title={t(`coverage.${coverage.why}`)}>
          <Button onClick={() => window.location.reload()}>{t('app.retry')}</Button>
        </PaperMessage>
      ) : (
        <Skeleton label={t(coverage.kind === 'counting' ? 'coverage.loading' : 'app.loading')} lines={8} />
      )}
    </PaperFrame>
  );
}

type KnownMapPageProps = {
  readonly paper: PaperMap;
  readonly plan: ReturnType<typeof planMapSheet>;
  readonly request: MapRequest;
};

function KnownMapPage({ paper, plan, request }: KnownMapPageProps) {
  const { t, language } = useI18n();
  const [pngFailed, setPngFailed] = useState(false);
  const job = useMemo(
    () => createMapPictureJob(request.network, request.print, language),
    [request, language],
  );
  const picture = useJob(job);
  const content = useSheetContent(paper, picture, request);
  const items = useMemo(() => content && layoutMapSheet(plan, content), [plan, content]);
  const isWhole = items !== null && picture.kind !== 'working';
  const title = paper.title ?? t(request.network.coverage ? 'runs.map.title' : 'paper.sheetMap.defaultTitle');
  const savePng = async () => {
    if (items === null) return;
    const blob = picture.kind === 'drawn' ? picture.printed.blob : null;
    const png = await paintSheetPng(items, plan.widthMm, plan.heightMm, blob);
    setPngFailed(png === null);
    if (png !== null) saveFile(png, `phen-dau-${paper.size}-${paper.orientation}.png`);
  };
  return (
    <PaperFrame
      title={t('paper.sheetMap')}
      sheetWidthMm={plan.widthMm}
      canPrint={isWhole}
      tools={
        <>
          {!isWhole && <output>{t('paper.working')}</output>}
          <Button disabled={!isWhole} onClick={() => void savePng()}>
            <Download size={18} aria-hidden="true" />
            {t('paper.sheetMap.png')}
          </Button>
        </>
      }
      remarks={
        <>
          <MapOptions paper={paper} />
          <p>{t('paper.sheetMap.hint')}</p>
          {pngFailed && <p role="alert">{t('paper.sheetMap.png.failed')}</p>}
        </>
      }
    >
      <Sheet label={title} size={paper.size} orientation={paper.orientation}>
        {items === null ? (
          <Skeleton label={t('paper.working')} lines={8} />
        ) : (
          <SheetDrawing
            items={items}
            widthMm={plan.widthMm}
            heightMm={plan.heightMm}
            label={title}
            pictureUrl={picture.kind === 'drawn' ? picture.url : undefined}
          />
        )}
      </Sheet>
    </PaperFrame>
  );
}

function useJob(job: MapPictureJob) {
  useEffect(() => {
    job.start();
    return job.dispose;
  }, [job]);
  return useStore(job.picture);
}
