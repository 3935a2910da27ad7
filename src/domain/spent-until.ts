import { dayOf } from './day.ts';
import type { SiteId } from './id.ts';
import type { SiteInvestment } from './investment.ts';

export type YearSpent = {
  readonly year: number;
  /** Disbursed in the whole year. */
  readonly disbursedMvnd: number;
  /** Of it, up to the date. */
  readonly untilDateMvnd: number;
};

type Line = Pick<SiteInvestment, 'siteId' | 'year' | 'acceptedOn' | 'decisionDate' | 'shareDisbursedMvnd'>;

/**
 * The day from which a line counts as spent. Money is known by the year; within its own year a line counts from the day
 * its work was accepted, else from the day of its decision, and at the latest on the last day of the year.
 */
export function spentFrom({
  year,
  acceptedOn,
  decisionDate,
}: Pick<Line, 'year' | 'acceptedOn' | 'decisionDate'>): string {
  const known = acceptedOn ?? decisionDate;
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  return known < first ? first : known > last ? last : known;
}

const daysOf = new WeakMap<readonly Line[], Int32Array>();

/** What was disbursed for some sites, year by year, oldest first, and how much of it up to a date. Each line counts with the site's own share. */
export function spentByYear(
  investments: readonly Line[],
  isMeant: (siteId: SiteId) => boolean,
  date: string,
): readonly YearSpent[] {
  const days = daysOf.get(investments) ?? Int32Array.from(investments, (line) => dayOf(spentFrom(line)));
  daysOf.set(investments, days);
  const until = dayOf(date);
  const years = new Map<number, { disbursed: number; untilDate: number }>();
  investments.forEach(({ siteId, year, shareDisbursedMvnd }, index) => {
    if (!isMeant(siteId)) return;
    const sum = years.get(year) ?? { disbursed: 0, untilDate: 0 };
    sum.disbursed += shareDisbursedMvnd;
    if ((days[index] ?? 0) <= until) sum.untilDate += shareDisbursedMvnd;
    years.set(year, sum);
  });
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, { disbursed, untilDate }]) => ({
      year,
      disbursedMvnd: toThousandth(disbursed),
      untilDateMvnd: toThousandth(untilDate),
    }));
}

/** What was disbursed up to the date. */
export function sumUntilDate(years: readonly YearSpent[]): number {
  return toThousandth(years.reduce((total, year) => total + year.untilDateMvnd, 0));
}

/** The thousandth of a million that the database keeps, without the dust of binary fractions. */
function toThousandth(amountMvnd: number): number {
  return Math.round(amountMvnd * 1000) / 1000;
}
