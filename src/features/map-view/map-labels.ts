import { listLoadedSources, type DatasetStatus } from '#domain/dataset-status.ts';
import type { Translate } from '#i18n/translate.ts';
import type { MapLabels } from '#map/map-controller-options.ts';

export function mapLabels(t: Translate, status: DatasetStatus | null): MapLabels {
  const sources = listLoadedSources(status);
  return {
    map: t('app.map'),
    zoomIn: t('map.zoomIn'),
    zoomOut: t('map.zoomOut'),
    resetNorth: t('map.resetNorth'),
    attribution: t('map.attribution'),
    loadedSources: sources.length === 0 ? '' : t('map.loadedSources', { sources: sources.join('; ') }),
    showAttribution: t('map.showAttribution'),
    scale: t('map.scale'),
    inset: t('map.inset'),
  };
}
