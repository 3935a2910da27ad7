import { describe, expect, it } from 'vitest';
import { listPermitExpiries } from './permit-expiry.ts';
import { buildPano, buildSite } from './testing/build-site.ts';

const expiring = (permitExpiresOn: string | null) =>
  listPermitExpiries(buildPano({ code: 'PN-1', permitExpiresOn }), '2026-11-25');

describe('the permit of a pano', () => {
  it('is valid through its last day', () => {
    expect(expiring('2026-11-25')).toEqual(['this_year', 'next_90_days', 'valid']);
    expect(expiring('2026-11-24')).toEqual(['this_year', 'expired']);
  });

  it('may run out within 90 days and yet not this year', () => {
    expect(expiring('2027-02-23')).toEqual(['next_90_days', 'valid']);
    expect(expiring('2027-02-24')).toEqual(['valid']);
  });

  it('that ran out in another year is only expired', () => {
    expect(expiring('2025-12-31')).toEqual(['expired']);
  });

  it('is unknown without a date, and nothing for what is no pano', () => {
    expect(expiring(null)).toEqual(['unknown']);
    expect(listPermitExpiries(buildSite({ code: 'PN-2', kind: 'pano' }), '2026-11-25')).toEqual(['unknown']);
    expect(listPermitExpiries(buildSite({ code: 'DT-1' }), '2026-11-25')).toEqual([]);
  });
});
