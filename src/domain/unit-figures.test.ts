import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByUnit, joinContents } from './group-by-unit.ts';
import { toAdminUnitUid } from './id.ts';
import { listInvestmentLines } from './list-investment-lines.ts';
import { siteKinds } from './site.ts';
import { statuses } from './status.ts';
import { buildCluster, buildInvestment, buildSite, buildUnit } from './testing/build-site.ts';
import { computeUnitFigures, countByKindAndStatus, countOperating } from './unit-figures.ts';

const province = buildUnit({ code: '75', level: 'province', population: null, areaKm2: null });
const communes = [
  buildUnit({ code: '1', population: 1000, areaKm2: 10, isBorder: true, borderKm: 5 }),
  buildUnit({ code: '2', population: 3000, areaKm2: 30 }),
];
const today = '2026-11-25';
const sites = [
  buildSite({ code: 'A', units: [toAdminUnitUid('1', 2025)], status: 'good' }),
  buildSite({ code: 'B', units: [toAdminUnitUid('2', 2025)], kind: 'border_gate', status: 'unknown' }),
];
const [station] = sites;
const clusters = (['good', 'degraded', 'unknown', 'planned'] as const).map((status) =>
  buildCluster({ code: status, siteId: (station ?? buildSite({ code: 'A' })).id, status, speakerCount: 2 }),
);
const investments = sites.map(({ id }, index) =>
  buildInvestment({ siteId: id, sharePlanMvnd: 100, shareDisbursedMvnd: 80 + index }),
);
const groups = groupByUnit({ sites, clusters, investments }, 2025);
const figures = computeUnitFigures(province, communes, groups, joinContents(groups.values()), today);

describe('the figures of a province', () => {
  it('are the sums of its communes where it says nothing itself', () => {
    expect(figures).toMatchObject({ areaKm2: 40, population: 4000, peoplePerKm2: 100, borderKm: 5 });
    expect(figures).toMatchObject({ communeCount: 2, borderCommuneCount: 1, recordedCommuneCount: 2 });
    expect(figures).toMatchObject({ planMvnd: 200, disbursedMvnd: 161, disbursedPerHeadKvnd: 40.25 });
  });

  it('take the people of communes with clusters for a cluster, and only clusters that operate', () => {
    expect(figures.clusters).toEqual({ standing: 3, operating: 2, unknown: 1 });
    expect(figures.speakerCount).toBe(6);
    expect(figures.peoplePerOperatingCluster).toBe(500);
  });

  it('are not known when a commune’s is not', () => {
    const [one] = communes;
    const gap = { ...(one ?? province), population: null };
    expect(computeUnitFigures(province, [gap], groups, joinContents([]), today).population).toBeNull();
    expect(computeUnitFigures(province, [], groups, joinContents([]), today).areaKm2).toBeNull();
  });
});

describe('counts', () => {
  it('hold every site once, and never the unknown as operating', () => {
    const anySite = fc.record({ kind: fc.constantFrom(...siteKinds), status: fc.constantFrom(...statuses) });
    fc.assert(
      fc.property(fc.array(anySite), (all) => {
        const counted = [...countByKindAndStatus(all).values()].flatMap((byStatus) => [...byStatus.values()]);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        const { standing, operating, unknown } = countOperating(all);
        expect(operating + unknown).toBeLessThanOrEqual(standing);
        expect(unknown).toBe(all.filter(({ status }) => status === 'unknown').length);
      }),
    );
  });
});

describe('the lines behind the money', () => {
  it('name each line once, with this unit’s part of it', () => {
    const lines = listInvestmentLines(investments);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ planMvnd: 200, disbursedMvnd: 161 });
    expect(lines[0]?.siteIds).toEqual(sites.map(({ id }) => id));
  });
});
