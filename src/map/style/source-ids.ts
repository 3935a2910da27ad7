/** Every source of the style. `basemap/*` files are static; the rest is fed by the controller. */
export const basemapSources = {
  land: 'land',
  neighbours: 'neighbours',
  rivers: 'rivers',
  lakes: 'lakes',
  places: 'places',
  islands: 'islands',
  'sea-names': 'sea-names',
  provinces: 'provinces',
} as const;

export const fedSources = {
  units: 'units',
  unitFocus: 'unit-focus',
  unitLabels: 'unit-labels',
  borderLines: 'border-lines',
  borderBand: 'border-band',
  basemapFeatures: 'basemap-features',
  sites: 'sites',
  clusters: 'clusters',
  absent: 'absent',
  links: 'links',
  focus: 'focus',
  pin: 'pin',
  coverageGround: 'coverage-ground',
  coverageDisks: 'coverage-disks',
  coverageTried: 'coverage-tried',
  coverageHamlets: 'coverage-hamlets',
  coverageBorder: 'coverage-border',
  sovereignty: 'sovereignty',
} as const;

export type FedSource = (typeof fedSources)[keyof typeof fedSources];
