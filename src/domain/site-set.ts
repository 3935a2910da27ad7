import type { Status } from './status.ts';

/** nominal: all that was built; operating: good or degraded; good: good only. */
export const siteSets = ['nominal', 'operating', 'good'] as const;
export type SiteSet = (typeof siteSets)[number];

/**
 * The site sets as the kernel counts them, in the order of their bits: with unknown as silent (`low`) and as working (`high`).
 * Nominal has one reading only: what stands, stands, however it works.
 */
export const siteSetReadings = [
  'nominal',
  'operating_low',
  'operating_high',
  'good_low',
  'good_high',
] as const;

/** Place of the two readings of a site set in `siteSetReadings`. */
export const readingsOf: Readonly<Record<SiteSet, { readonly low: number; readonly high: number }>> = {
  nominal: { low: 0, high: 0 },
  operating: { low: 1, high: 2 },
  good: { low: 3, high: 4 },
};

const nominal = 1;
const operatingLow = 2;
const operatingHigh = 4;
const goodLow = 8;
const goodHigh = 16;

const masks: Readonly<Record<Status, number>> = {
  good: nominal | operatingLow | operatingHigh | goodLow | goodHigh,
  degraded: nominal | operatingLow | operatingHigh,
  unknown: nominal | operatingHigh | goodHigh,
  broken: nominal,
  suspended: nominal,
  building: 0,
  planned: 0,
  retired: 0,
};

/** Bit i is set when a site of this status belongs to reading i of `siteSetReadings`. 0: it was never built or is gone. */
export function toSetMask(status: Status): number {
  return masks[status];
}
