export const geographyLayers = [
  'communes',
  'districts',
  'provinces',
  'links',
  'border_line',
  'settlements',
  'population',
  'gates',
  'rivers',
  'roads',
  'islands',
] as const;

export type GeographyLayer = (typeof geographyLayers)[number];
