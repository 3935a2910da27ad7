import { addMonths } from './iso-date.ts';

const soonMonths = 6;

/** How a warranty stands on a date: it holds through its last day, and is `ending` within six months of it. */
export function judgeWarranty(until: string, onDate: string): 'running' | 'ending' | 'expired' {
  if (until < onDate) return 'expired';
  return until <= addMonths(onDate, soonMonths) ? 'ending' : 'running';
}
