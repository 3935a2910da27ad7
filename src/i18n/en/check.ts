import type { checkVi } from '../vi/check.ts';

export const checkEn: Readonly<Record<keyof typeof checkVi, string>> = {
  'coverage.part.check': 'Check',
  'check.lead':
    'Computes the figures again with Turf, another tool written independently, and sets both side by side. The two are never quite the same; more than 0.8 percentage points apart is worth a look.',
  'check.commune': 'Commune to check',
  'check.group.border': 'Border communes',
  'check.group.others': 'Other communes',
  'check.run.commune': 'Check this commune',
  'check.run.all': 'Check all {count} communes',
  'check.running.one': 'Computing again with Turf…',
  'check.running': 'Computing again with Turf: {done} of {of} communes',
  'check.cancel': 'Stop',
  'check.cancelled': 'The check was stopped.',
  'check.failed': 'The check could not be made. Please try again; if it still fails, reload the page.',
  'check.verdict.within':
    'They agree: ground and border differ by {worst} percentage points at most, within {limit}.',
  'check.verdict.beyond':
    'They do not agree: somewhere they differ by {worst} percentage points, beyond {limit}. Look at the outline of the first commune of the table.',
  'check.stale': 'The figures on the screen have changed since the check. Please check again.',
  'check.table.all': 'All {count} communes',
  'check.worst': 'The {count} communes whose ground reached differs most',
  'check.column.commune': 'Commune',
  'check.column.measure': 'Figure',
  'check.column.kernel': 'Phên Dậu',
  'check.column.turf': 'Turf',
  'check.column.points': 'Apart, points',
  'check.measure.area': 'Ground reached',
  'check.measure.people': 'People reached',
  'check.measure.hamlets': 'Hamlets reached (number)',
  'check.measure.border': 'Border within reach of posts and gates',
  'check.took': 'Checked in {seconds} s; set: {set}, sites of unknown status count as silent.',
  'check.why.title': 'Why are the two not quite the same?',
  'check.why.shape':
    'Turf takes the earth for a ball. Phên Dậu uses the shape flattened at the poles (WGS84) that satellite positioning uses. In Vietnam areas are about 0.4 % larger on the ball, and north–south distances about 0.5 % longer.',
  'check.why.circle':
    'Turf draws each area of hearing with 64 sides, 0.16 % smaller than its circle. Phên Dậu computes with the arcs themselves and draws no polygon.',
  'check.why.share':
    'A share is ground reached divided by the ground of the commune, both measured on the same shape, so most of the difference cancels and a few tenths of a percentage point are left.',
  'check.why.edge':
    'A hamlet is reached or not: one at the very edge of hearing may count here and not there. So people and hamlets are shown but not judged.',
};
