import type { Translate } from '#i18n/translate.ts';
import type { MapLabels } from '#map/map-controller-options.ts';

export function mapLabels(t: Translate): MapLabels {
  return {
    map: t('app.map'),
    zoomIn: t('map.zoomIn'),
    zoomOut: t('map.zoomOut'),
    resetNorth: t('map.resetNorth'),
    attribution: t('map.attribution'),
    showAttribution: t('map.showAttribution'),
    scale: t('map.scale'),
    inset: t('map.inset'),
  };
}
