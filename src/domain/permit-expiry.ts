import type { Site } from './site.ts';

export const permitExpiries = ['this_year', 'next_90_days', 'expired', 'valid', 'unknown'] as const;

/** How a pano's permit stands on a date. One permit may be several of these: run out, and in this very year. */
export type PermitExpiry = (typeof permitExpiries)[number];

/**
 * What holds for a pano's permit on a date (ISO). A permit is valid through its last day; "this year" is the calendar
 * year of the date, whether the day is past or to come. Other kinds of site have no permit, and so nothing.
 */
export function listPermitExpiries(site: Site, onDate: string): readonly PermitExpiry[] {
  if (site.kind !== 'pano') return [];
  const expiresOn = site.facts?.kind === 'pano' ? site.facts.permitExpiresOn : null;
  if (expiresOn === null) return ['unknown'];
  const isValid = expiresOn >= onDate;
  return [
    ...(expiresOn.slice(0, 4) === onDate.slice(0, 4) ? (['this_year'] as const) : []),
    ...(isValid && expiresOn <= addDays(onDate, 90) ? (['next_90_days'] as const) : []),
    isValid ? 'valid' : 'expired',
  ];
}

function addDays(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
