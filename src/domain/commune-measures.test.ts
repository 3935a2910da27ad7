import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  communeMeasures,
  computeBrokenShare,
  latestInvestmentYear,
  measureCommune,
  measureCommunes,
  sumDisbursedMvnd,
  type CommuneMeasure,
} from './commune-measures.ts';
import { emptyContents, groupByUnit, joinContents, type UnitContents } from './group-by-unit.ts';
import { toAdminUnitUid, type SiteId } from './id.ts';
import { computeClasses, findClass, measureClassCount } from './measure-classes.ts';
import { statuses, type Status } from './status.ts';
import { buildCluster, buildInvestment, buildSite, buildUnit } from './testing/build-site.ts';

const communes = ['25280', '25294', '25270'].map((code) => buildUnit({ code }));
const today = '2026-11-25';

const network: fc.Arbitrary<UnitContents> = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...communes.map(({ uid }) => uid)),
      status: fc.constantFrom(...statuses),
      clusterStatuses: fc.array(fc.constantFrom(...statuses), { maxLength: 4 }),
      paid: fc.array(
        fc.record({
          thousandths: fc.integer({ min: 0, max: 9_000_000 }),
          year: fc.integer({ min: 2014, max: 2026 }),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 20 },
  )
  .map((plans) => {
    const sites = plans.map(({ unit, status }, index) =>
      buildSite({ code: `DT-${index}`, units: [unit], status }),
    );
    const of = (index: number) => sites[index]?.id as SiteId;
    return {
      sites,
      clusters: plans.flatMap(({ clusterStatuses }, index) =>
        clusterStatuses.map((status, at) =>
          buildCluster({ code: `CL-${index}-${at}`, siteId: of(index), status }),
        ),
      ),
      investments: plans.flatMap(({ paid }, index) =>
        paid.map(({ thousandths, year }) =>
          buildInvestment({
            siteId: of(index),
            year,
            decisionDate: `${year}-03-01`,
            shareDisbursedMvnd: thousandths / 1000,
          }),
        ),
      ),
    };
  });

const withStatuses = (...list: Status[]) => list.map((status) => ({ status }));

describe('what stands in communes', () => {
  it('is all there is: nothing is lost, nothing counted twice', () => {
    fc.assert(
      fc.property(network, (all) => {
        const groups = groupByUnit(all, 2025);
        const joined = joinContents(groups.values());
        expect(ids(joined.sites)).toEqual(ids(all.sites));
        expect(ids(joined.clusters)).toEqual(ids(all.clusters));
        expect(joined.investments).toHaveLength(all.investments.length);
        const sum = [...groups.values()].reduce(
          (total, group) => total + sumDisbursedMvnd(group.investments, today),
          0,
        );
        expect(sum).toBeCloseTo(sumDisbursedMvnd(all.investments, today), 5);
      }),
    );
  });

  it('belongs to the commune of the vintage that is asked for, and to none where there is none', () => {
    const site = buildSite({ code: 'A', units: [communes[0]?.uid ?? toAdminUnitUid('1', 2025)] });
    const contents = { ...emptyContents, sites: [site] };
    expect([...groupByUnit(contents, 2025).keys()]).toEqual(site.units);
    expect(groupByUnit(contents, 2024).size).toBe(0);
  });

  it('counts one decision over several sites by their shares', () => {
    const [one, two] = communes;
    const sites = [
      buildSite({ code: 'A', units: [one?.uid ?? toAdminUnitUid('1', 2025)] }),
      buildSite({ code: 'B', units: [two?.uid ?? toAdminUnitUid('1', 2025)] }),
    ];
    const line = { planMvnd: 1000, disbursedMvnd: 900, siteCount: 2 };
    const investments = [
      buildInvestment({ ...line, siteId: sites[0]?.id as SiteId, shareDisbursedMvnd: 600 }),
      buildInvestment({ ...line, siteId: sites[1]?.id as SiteId, shareDisbursedMvnd: 300 }),
    ];
    const groups = groupByUnit({ sites, clusters: [], investments }, 2025);
    expect([...groups.values()].map((group) => sumDisbursedMvnd(group.investments, today))).toEqual([
      600, 300,
    ]);
  });
});

describe('the share of what is broken', () => {
  it('is of what stands and is known', () => {
    expect(computeBrokenShare(withStatuses('broken', 'good', 'degraded', 'suspended'))).toEqual({
      value: 0.25,
      range: null,
    });
    expect(computeBrokenShare(withStatuses('broken', 'planned', 'building', 'retired'))).toEqual({
      value: 1,
      range: null,
    });
  });

  it('is a range where a status is unknown, and none where all are or nothing stands', () => {
    expect(computeBrokenShare(withStatuses('broken', 'good', 'unknown', 'unknown'))).toEqual({
      value: 0.5,
      range: [0.25, 0.75],
    });
    expect(computeBrokenShare(withStatuses('unknown'))).toEqual({ value: null, reason: 'status_unknown' });
    expect(computeBrokenShare(withStatuses('planned'))).toEqual({ value: null, reason: 'nothing_standing' });
  });

  it('never counts the unknown as working: turning working ones unknown cannot lower it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses)), (list) => {
        const before = computeBrokenShare(withStatuses(...list));
        const after = computeBrokenShare(
          withStatuses(...list.map((status) => (status === 'good' ? 'unknown' : status))),
        );
        expect(after.value ?? 1).toBeGreaterThanOrEqual(after.value === null ? 0 : (before.value ?? 0));
      }),
    );
  });

  it('lies within its own range', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses)), (list) => {
        const share = computeBrokenShare(withStatuses(...list));
        const [low, high] = (share.value === null ? null : share.range) ?? [0, 1];
        expect(share.value ?? low).toBeGreaterThanOrEqual(low);
        expect(share.value ?? low).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe('measures of a commune', () => {
  const unit = buildUnit({ code: '25280', population: 8000 });
  const site = buildSite({ code: 'A' });
  const contents: UnitContents = {
    sites: [site, buildSite({ code: 'B', status: 'planned' })],
    clusters: [],
    investments: [
      buildInvestment({ year: 2019, decisionDate: '2019-03-02', shareDisbursedMvnd: 80 }),
      buildInvestment({ year: 2023, decisionDate: '2023-05-01', shareDisbursedMvnd: 0 }),
      buildInvestment({ year: 2025, decisionDate: '2025-05-01', shareDisbursedMvnd: 40 }),
    ],
  };
  const measure = (which: CommuneMeasure, onDate: string) =>
    measureCommune(which, unit, contents, onDate).value;

  it('are people, standing sites, thousands a head and whole years', () => {
    expect(measure('people', today)).toBe(8000);
    expect(measure('sites', today)).toBe(1);
    expect(measure('investment_per_head', today)).toBe(15);
    expect(measure('years_since_investment', today)).toBe(1);
  });

  it('know only what was decided by the date', () => {
    expect(measure('investment_per_head', '2019-12-31')).toBe(10);
    expect(measure('years_since_investment', '2024-06-30')).toBe(5);
    expect(latestInvestmentYear(contents.investments, '2018-01-01')).toBeNull();
    expect(measureCommune('years_since_investment', unit, contents, '2018-01-01')).toEqual({
      value: null,
      reason: 'never_invested',
    });
  });

  it('have no value a head without people', () => {
    for (const population of [null, 0])
      expect(measureCommune('investment_per_head', { population }, contents, today)).toEqual({
        value: null,
        reason: 'no_population',
      });
  });
});

describe('the classes of a legend', () => {
  it('hold every value in exactly one class, in shades that grow', () => {
    fc.assert(
      fc.property(network, fc.constantFrom(...communeMeasures), (all, measure) => {
        const values = measureCommunes(measure, communes, groupByUnit(all, 2025), today);
        const { classes } = computeClasses(measure, values.values());
        expect(classes.length).toBeLessThanOrEqual(measureClassCount);
        const known = [...values.values()].flatMap(({ value }) => (value === null ? [] : [value]));
        for (const value of known) expect(findClass(classes, value)).not.toBeNull();
        const shades = classes.map(({ shade }) => shade);
        expect(new Set(shades).size).toBe(shades.length);
        expect(shades).toEqual(shades.toSorted((a, b) => a - b));
        for (const shade of shades) expect(shade).toBeLessThan(measureClassCount);
      }),
    );
  });

  it('give zero a class of its own, and about as many communes to each of the others', () => {
    const values = [0, 0, 0, ...Array.from({ length: 40 }, (_, index) => index + 1)].map((value) => ({
      value,
      range: null,
    }));
    const { classes, method } = computeClasses('sites', values);
    expect(method).toBe('quantile');
    expect(classes.map(({ isZero }) => isZero)).toEqual([true, false, false, false, false]);
    const sizes = classes.map(
      (_, index) => values.filter(({ value }) => findClass(classes, value) === index).length,
    );
    expect(sizes[0]).toBe(3);
    for (const size of sizes.slice(1)) expect(Math.abs(size - 10)).toBeLessThanOrEqual(1);
  });

  it('are the same on every date where their bounds are fixed', () => {
    expect(bounds(0.3)).toEqual(bounds(0, 1));
  });
});

function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id).toSorted();
}

function bounds(...values: number[]): readonly (readonly [number, number | null])[] {
  const { classes } = computeClasses(
    'broken_share',
    values.map((value) => ({ value, range: null })),
  );
  return classes.map(({ from, to }) => [from, to] as const);
}
