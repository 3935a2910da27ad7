import { useMemo } from 'react';
import { useStore } from 'zustand';
import { isNetworkSynthetic } from '#domain/dataset-status.ts';
import type { LonLatBounds } from '#domain/map-view.ts';
import type { Site } from '#domain/site.ts';
import { useI18n, type I18n } from '#i18n/i18n-context.ts';
import type { ShownSigns } from '#map/print/list-shown-signs.ts';
import { boundsOnPaper } from '#map/print/print-scale.ts';
import type { Network } from '#state/network-store.ts';
import type { PaperMap } from '#state/paper.ts';
import { useStores } from '#state/stores.ts';
import { useShownVintage } from '#state/use-shown-vintage.ts';
import { useToday } from '#state/use-today.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { listSources } from '../list-sources.ts';
import { describeFilter } from './describe-filter.ts';
import type { MapSheetContent } from './layout-map-sheet.ts';
import { listCoverageLegend } from './list-coverage-legend.ts';
import { listLegend } from './list-legend.ts';
import { listMeasureLegend } from './list-measure-legend.ts';
import type { MapPicture } from './map-picture-job.ts';
import { useMeasure } from './use-measure.ts';
import type { MapRequest } from './use-map-request.ts';

/** The words and figures of a sheet; null until its letters can be measured. */
export function useSheetContent(
  paper: PaperMap,
  picture: MapPicture,
  { network: printed, print }: MapRequest,
): MapSheetContent | null {
  const i18n = useI18n();
  const { choices, dated, measured, network } = useStores();
  const filter = useStore(choices, (now) => now.filter);
  const siteSet = useStore(choices, (now) => now.coverage.siteSet);
  const status = useStore(network, (now) => now.status);
  const all = useStore(network, (now) => now.sites);
  const asOf = useStore(dated, (now) => now.asOf);
  const colours = useStore(measured, (now) => now.measured);
  const vintage = useShownVintage();
  const today = useToday();
  const unitName = useUnitName();
  const measure = useMeasure();
  return useMemo(() => {
    if (measure === null) return null;
    const { t, formats, language } = i18n;
    const { coverage } = printed;
    const drawn = picture.kind === 'drawn' ? picture.printed : null;
    const bounds = drawn?.bounds ?? boundsOnPaper(print.centre, print.scale, print);
    const counts = t('paper.sheetMap.counts', {
      sites: printed.sites.length,
      inFrame: printed.sites.filter((site) => isWithin(site, bounds)).length,
      clusters: printed.clusters.length,
    });
    return {
      title: paper.title ?? t(coverage ? 'runs.map.title' : 'paper.sheetMap.defaultTitle'),
      subtitle: [
        ...(asOf === null ? [] : [t('paper.asOf', { date: formats.date(asOf) })]),
        `${describeFilter(filter, t, unitName)}.`,
        counts,
        ...(coverage ? [t('runs.map.set', { set: t(`coverage.set.word.${siteSet}`) })] : []),
      ].join(' '),
      legend: [
        ...(drawn === null ? [] : listLegend(coverage ? withoutGround(drawn.shown) : drawn.shown, t)),
        ...(coverage ? listCoverageLegend(coverage, i18n) : []),
        ...(colours === null || coverage ? [] : listMeasureLegend(colours, i18n)),
      ],
      bounds,
      scale: drawn?.scale ?? print.scale,
      missing:
        picture.kind === 'missing'
          ? t('paper.map.missing', { why: t(`paper.problem.${picture.why}`) })
          : null,
      notes: [
        [
          t('paper.sheetMap.date', { date: formats.date(today), data: dataUntil(all, i18n) }),
          vintage === null ? '' : t('paper.sheetMap.vintage', { year: String(vintage) }),
          `${t('app.name')}, ${window.location.host}.`,
        ].join(' '),
        t('paper.source', { source: listSources(status, t) }),
        [
          status !== null && isNetworkSynthetic(status) ? t('paper.note.synthetic') : '',
          drawn?.shown.isIllustrative === true ? t('paper.note.illustrative') : '',
        ].join(' '),
      ],
      language,
      t,
      formats,
      measure,
    };
  }, [
    measure,
    i18n,
    picture,
    siteSet,
    print,
    printed,
    paper.title,
    filter,
    asOf,
    colours,
    today,
    unitName,
    all,
    vintage,
    status,
  ]);
}

function isWithin({ lonLat }: Site, [west, south, east, north]: LonLatBounds): boolean {
  return (
    lonLat !== null && lonLat[0] >= west && lonLat[0] <= east && lonLat[1] >= south && lonLat[1] <= north
  );
}

function dataUntil(sites: Network['sites'], { t, formats }: I18n): string {
  let latest = '';
  for (const { statusSince } of sites.values())
    if (statusSince !== null && statusSince > latest) latest = statusSince;
  return latest === '' ? t('paper.dataUntil.none') : t('paper.dataUntil', { date: formats.date(latest) });
}

/** On a sheet of coverage the border and the communes have colours of their own, told in its own legend. */
function withoutGround(shown: ShownSigns): ShownSigns {
  return { ...shown, hasBorderLine: false, hasBorderCommunes: false, hasCommunes: false };
}
