import type { communesVi } from '../vi/communes.ts';

export const communesEn: Readonly<Record<keyof typeof communesVi, string>> = {
  'unitPanel.title': 'Administrative unit',
  'unitPanel.code': 'Unit code',
  'unitPanel.vintage': 'Boundaries',
  'unitPanel.area': 'Area',
  'unitPanel.population': 'Population',
  'unitPanel.people': '{count} people',
  'unitPanel.border': 'Border line',
  'unitPanel.sites': 'Sites in this unit',
  'unitPanel.filter': 'Show only this unit’s sites',
  'unitPanel.unfilter': 'Stop filtering by this unit',
  'unitPanel.unknown': 'The data that is open has no unit “{uid}”.',
  'unitPanel.illustrative': 'The outline on the map is illustrative.',
};
