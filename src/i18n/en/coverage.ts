import type { coverageVi } from '../vi/coverage.ts';

export const coverageEn: Readonly<Record<keyof typeof coverageVi, string>> = {
  'coverage.title': 'Coverage',
  'coverage.parts': 'Parts of the coverage analysis',
  'coverage.part.results': 'Results',
  'coverage.loading': 'Computing coverage…',
  'coverage.running': 'Computing…',
  'coverage.cancel': 'Stop',
  'coverage.cancelled': 'Stopped. The figures shown are those of the run before.',
  'coverage.again': 'Compute again',
  'coverage.failed': 'Coverage could not be computed. Please try again; if it still fails, reload the page.',
  'coverage.unread':
    'The population and the words on hamlets could not be read. Please check the network and try again.',
  'coverage.peopleReached': 'People reached',
  'coverage.of.people': 'of {count} people',
  'coverage.lost': 'Lost to breakdown',
  'coverage.people': 'people',
};
