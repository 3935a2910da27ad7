import type { coverageMapVi } from '../vi/coverage-map.ts';

export const coverageMapEn = {
  'coverageMap.legend': 'Legend of the map',
  'coverageMap.unreached': 'People not reached, by commune',
  'coverageMap.noPeople': 'Population not known',
  'coverageMap.covered': 'Ground that is reached',
  'coverageMap.maybe': 'Reached only if sites of unknown status work',
  'coverageMap.hamlet.yes': 'Hamlet reached',
  'coverageMap.hamlet.maybe': 'Hamlet reached only if sites of unknown status work',
  'coverageMap.hamlet.no': 'Hamlet not reached',
  'coverageMap.border.reached': 'Border within reach of a post or gate',
  'coverageMap.border.unreached': 'Border out of reach',
  'coverageMap.longestGap': 'Longest stretch out of reach: {length}',
  'coverageMap.disk': 'How far a cluster is heard (seen when zoomed in)',
} as const satisfies Record<keyof typeof coverageMapVi, string>;
