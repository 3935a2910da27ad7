import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets } from './count-facets.ts';
import { findNearestCodes } from './find-nearest-codes.ts';
import { foldText } from './fold-text.ts';
import { toAdminUnitUid } from './id.ts';
import { fundingSources } from './investment.ts';
import { permitExpiries } from './permit-expiry.ts';
import { siteKinds, visibilities, type Site } from './site.ts';
import { buildSitePredicate, emptySiteFilter, type SiteFilter } from './site-filter.ts';
import { statuses } from './status.ts';
import { sumInvestmentByYear } from './sum-investment.ts';
import { buildInvestment, buildSite, buildUnit } from './testing/build-site.ts';
import { buildUnitsWithin, listAncestors } from './unit-tree.ts';

const today = '2026-11-25';
const province = buildUnit({ code: '75', level: 'province', nameVi: 'Tỉnh Đồng Nai' });
const thanh = buildUnit({ code: '25294', nameVi: 'Xã Lộc Thành', parentUid: province.uid });
const thaanh = buildUnit({ code: '25280', nameVi: 'Xã Lộc Thạnh', parentUid: province.uid });
const units = new Map([province, thanh, thaanh].map((unit) => [unit.uid, unit]));
const unitsWithin = buildUnitsWithin(units);
const unitName = (uid: (typeof province)['uid']) => `${units.get(uid)?.nameVi ?? ''} ${uid}`;

const site: fc.Arbitrary<Site> = fc
  .record({
    code: fc.integer({ min: 1, max: 99_999 }).map((number) => `DT-${number}`),
    kind: fc.constantFrom(...siteKinds),
    status: fc.constantFrom(...statuses),
    visibility: fc.constantFrom(...visibilities),
    units: fc.constantFrom([thanh.uid], [thaanh.uid]),
    fundingSources: fc.subarray([...fundingSources]),
    statusSince: fc.constantFrom(null, '2019-01-02', '2021-03-04'),
    nameVi: fc.constantFrom('Đài truyền thanh xã Lộc Thạnh', 'Cụm pano Hoa Lư', 'Đồn Biên phòng Tà Nốt'),
  })
  .map(buildSite);
const sites = fc.uniqueArray(site, { selector: ({ code }) => code, maxLength: 30 });
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]).map((chosen) => new Set(chosen));
const filter: fc.Arbitrary<SiteFilter> = fc.record({
  kinds: some(siteKinds),
  statuses: some(statuses),
  visibilities: some(visibilities),
  unit: fc.constantFrom(null, province.uid, thanh.uid, toAdminUnitUid('1', 2024)),
  fundingSources: some(fundingSources),
  permitExpiries: some(permitExpiries),
  decision: fc.constant(null),
  text: fc.constantFrom('', 'loc thanh', 'ĐÀI', '25280', 'hoa lu pano', 'zzz'),
});

function sumChosen<Value>(counts: ReadonlyMap<Value, number>, values: ReadonlySet<Value>): number {
  return total(
    [...counts].filter(([value]) => values.size === 0 || values.has(value)).map(([, count]) => count),
  );
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

describe('the filter', () => {
  it('counts: the chosen values of each facet sum to the rows that show', () => {
    fc.assert(
      fc.property(sites, filter, (all, chosen) => {
        const shown = all.filter(buildSitePredicate(chosen, unitsWithin, unitName, today));
        const facets = countFacets(all, chosen, unitsWithin, unitName, today);
        expect(sumChosen(facets.kinds, chosen.kinds)).toBe(shown.length);
        expect(sumChosen(facets.statuses, chosen.statuses)).toBe(shown.length);
        expect(sumChosen(facets.visibilities, chosen.visibilities)).toBe(shown.length);
      }),
    );
  });

  it('only ever narrows as conditions are added', () => {
    fc.assert(
      fc.property(sites, filter, (all, chosen) => {
        const shown = all.filter(buildSitePredicate(chosen, unitsWithin, unitName, today));
        const wider = all.filter(
          buildSitePredicate({ ...chosen, text: '', unit: null }, unitsWithin, unitName, today),
        );
        expect(wider).toEqual(expect.arrayContaining(shown));
        expect(all.filter(buildSitePredicate(emptySiteFilter, unitsWithin, unitName, today))).toEqual(all);
      }),
    );
  });

  it('finds both communes of one accent-less name by text, and one by its code', () => {
    const both = [
      buildSite({ code: 'A', nameVi: 'Đài', units: [thanh.uid] }),
      buildSite({ code: 'B', nameVi: 'Đài', units: [thaanh.uid] }),
    ];
    const found = (text: string) =>
      both
        .filter(buildSitePredicate({ ...emptySiteFilter, text }, unitsWithin, unitName, today))
        .map(({ code }) => code);
    expect(found('Lộc Thạnh')).toEqual(['A', 'B']);
    expect(found('loc thanh 25280')).toEqual(['B']);
  });
});

describe('units', () => {
  it('stand for themselves and what is below them', () => {
    expect(unitsWithin(province.uid)).toEqual(new Set([province.uid, thanh.uid, thaanh.uid]));
    expect(unitsWithin(thanh.uid)).toEqual(new Set([thanh.uid]));
    expect(listAncestors(units, thanh.uid)).toEqual([province]);
  });

  it('that are each other’s parents do not loop', () => {
    const a = buildUnit({ code: '1', parentUid: toAdminUnitUid('2', 2025) });
    const b = buildUnit({ code: '2', parentUid: a.uid });
    const looped = new Map([a, b].map((unit) => [unit.uid, unit]));
    expect(listAncestors(looped, a.uid).length).toBeLessThanOrEqual(2);
    expect(buildUnitsWithin(looped)(a.uid)).toEqual(new Set([a.uid, b.uid]));
  });
});

describe('text', () => {
  it('folds case, accents and đ', () => {
    expect(foldText('Đồn Biên phòng LỘC THẠNH')).toBe('don bien phong loc thanh');
  });

  it('finds the code that was meant', () => {
    const known = ['CK-HOA-LU', 'CK-HOANG-DIEU', 'DT-25280', 'DT-25294'].map((code) =>
      buildSite({ code, nameVi: `Điểm ${code}` }),
    );
    expect(findNearestCodes(known, 'hoalu', 1)[0]?.code).toBe('CK-HOA-LU');
    expect(findNearestCodes(known, 'DT25294', 2).map(({ code }) => code)).toEqual(['DT-25294', 'DT-25280']);
  });
});

describe('investment by year', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
  const investment = fc
    .record({
      year: fc.integer({ min: 2014, max: 2024 }),
      plan: amount,
      paid: amount,
      split: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ year, plan, paid, split }) =>
      buildInvestment({
        year,
        planMvnd: plan * 4,
        disbursedMvnd: paid * 4,
        sharePlanMvnd: plan,
        shareDisbursedMvnd: paid,
        funding: [
          { source: 'central', planMvnd: plan * 4 * split, disbursedMvnd: paid * 4 * split },
          { source: 'province', planMvnd: plan * 4 * (1 - split), disbursedMvnd: paid * 4 * (1 - split) },
        ],
      }),
    );

  it('loses nothing, counts only this site’s share, and the payers sum to the year', () => {
    fc.assert(
      fc.property(fc.array(investment, { minLength: 1, maxLength: 12 }), (investments) => {
        const years = sumInvestmentByYear(investments);
        expect(total(years.map((year) => year.planMvnd))).toBeCloseTo(
          total(investments.map((each) => each.sharePlanMvnd)),
          4,
        );
        expect(total(years.map((year) => year.disbursedMvnd))).toBeCloseTo(
          total(investments.map((each) => each.shareDisbursedMvnd)),
          4,
        );
        for (const year of years)
          expect(total(year.bySource.map((each) => each.planMvnd))).toBeCloseTo(year.planMvnd, 4);
        expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => (years[0]?.year ?? 0) + index));
      }),
    );
  });
});
