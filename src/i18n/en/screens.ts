import type { screensVi } from '../vi/screens.ts';

export const screensEn: Readonly<Record<keyof typeof screensVi, string>> = {
  'coverage.title': 'Coverage',
  'coverage.loading': 'Computing coverage…',
  'embedBuilder.open': 'Embed',
  'embedBuilder.title': 'Embed the map in a portal',
  'embedBuilder.back': 'Back to the map',
  'settings.stale': 'A status counts as old after',
  'settings.stale.months': '{months} months',
  'paper.dossier': 'Print dossier',
  'paper.dossiers.unit': 'Print dossiers of the sites in this unit',
  'paper.print': 'Print',
  'paper.dossiers.shown': 'Print dossiers of the sites shown',
  'paper.sheetMap': 'Print map',
};
