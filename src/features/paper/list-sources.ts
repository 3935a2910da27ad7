import { listLoadedSources, type DatasetStatus } from '#domain/dataset-status.ts';
import type { Translate } from '#i18n/translate.ts';

/** Where a sheet's map and rows come from: the product's own basemap, and what was loaded. */
export function listSources(status: DatasetStatus | null, t: Translate): string {
  const network =
    status?.datasets.filter(({ layer, isFromFile }) => layer === 'network' && !isFromFile) ?? [];
  return [...new Set([...network.map(({ source }) => source), ...listLoadedSources(status)])]
    .map((source) => source.replace(/\.$/, ''))
    .concat(t('map.attribution'))
    .join('; ');
}
