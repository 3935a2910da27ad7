import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteKinds } from '../site.ts';
import { statuses } from '../status.ts';
import { buildCluster, buildInvestment, buildPano, buildSite, buildUnit } from '../testing/build-site.ts';
import { buildTableRow } from '../testing/build-table-row.ts';
import { buildClusterRows, buildPlaceFinder, buildSiteRows } from './build-table-rows.ts';
import { defaultColumns } from './default-columns.ts';
import { computeTotals, groupRows, groupIdOf, withGroupLevels } from './group-rows.ts';
import { groupKeys } from './group-key.ts';
import { orderInSteps } from './order-in-steps.ts';
import { createRowSorter } from './sort-rows.ts';
import { defaultSort, type SortLevel } from './sort-level.ts';
import { runSteps } from './steps.ts';
import { sumSiteClusters } from './sum-site-clusters.ts';
import { sumSiteMoney } from './sum-site-money.ts';
import { defaultTableChoice, pressSort } from './table-choice.ts';
import { columnKeys } from './table-column.ts';
import { offeredColumns, pickColumns, tableColumns } from './table-columns.ts';
import { clustersOf, speakersOf, type TableRow } from './table-row.ts';

const today = '2026-11-25';
const collator = new Intl.Collator('vi', { numeric: true });
const sorted = (rows: readonly TableRow[], ...sort: readonly SortLevel[]) =>
  runSteps(createRowSorter(rows, today, collator).order(sort));
const codes = (rows: readonly TableRow[]) => rows.map(({ code }) => code);

const row = fc
  .record({
    number: fc.integer({ min: 1, max: 99_999 }),
    kind: fc.constantFrom(...siteKinds),
    status: fc.constantFrom(...statuses),
    statusSince: fc.constantFrom(null, '2019-01-02', '2021-03-04'),
    nameVi: fc.constantFrom('Ấp 2', 'Ấp 10', 'Áp', 'Đồn', 'Dốc', 'ấp 2'),
    unit: fc.constantFrom(
      ['Xã Lộc Thạnh', '25280'],
      ['Xã Lộc Thành', '25294'],
      ['Xã Lộc Thành', '99999'],
      [null, null],
    ),
    plan: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true }), { nil: null }),
  })
  .map(({ number, unit: [name = null, unitCode = null], plan, ...parts }) =>
    buildTableRow({
      code: `S-${number}`,
      site: buildSite({ code: `S-${number}`, ...parts }),
      place: { uid: null, name, code: unitCode, province: null },
      money: plan === null ? null : { planMvnd: plan, disbursedMvnd: plan / 2, lastYear: 2020 },
    }),
  );
const rows = fc.uniqueArray(row, { selector: ({ code }) => code, maxLength: 40 });
const level = fc.record({ key: fc.constantFrom(...columnKeys), descending: fc.boolean() });

describe('the order of the table', () => {
  it('keeps every row, whatever order they came in, and puts the unknown last either way', () => {
    fc.assert(
      fc.property(rows, fc.array(level, { minLength: 1, maxLength: 3 }), (all, levels) => {
        const inOrder = sorted(all, ...levels);
        expect(codes(sorted(all.toReversed(), ...levels))).toEqual(codes(inOrder));
        expect(codes(inOrder).toSorted()).toEqual(codes(all).toSorted());
        const first = tableColumns.find(({ key }) => key === levels[0]?.key);
        const isKnown = inOrder.map((each) => {
          const value = first?.value(each, today) ?? null;
          return value !== null && !(Array.isArray(value) && value.length === 0);
        });
        expect(isKnown).toEqual(isKnown.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('is that of the Vietnamese alphabet, with numbers as numbers', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, descending) => {
        const names = sorted(all, { key: 'name', descending }).map(({ site }) => site.nameVi);
        const sign = descending ? -1 : 1;
        expect(names).toEqual(names.toSorted((a, b) => collator.compare(a, b) * sign));
      }),
    );
    const named = ['Đồn', 'Dốc', 'Ấp 10', 'Ấp 2', 'Ăn'].map((nameVi, index) =>
      buildTableRow({ code: `S-${index}`, site: buildSite({ code: `S-${index}`, nameVi }) }),
    );
    expect(sorted(named, { key: 'name', descending: false }).map(({ site }) => site.nameVi)).toEqual([
      'Ăn',
      'Ấp 2',
      'Ấp 10',
      'Dốc',
      'Đồn',
    ]);
  });

  it('goes by the second level where the first is equal, then by code as numbers', () => {
    const all = [
      buildTableRow({
        code: 'S-10',
        site: buildSite({ code: 'S-10', status: 'broken', statusSince: '2021-01-01' }),
      }),
      buildTableRow({
        code: 'S-9',
        site: buildSite({ code: 'S-9', status: 'broken', statusSince: '2021-01-01' }),
      }),
      buildTableRow({
        code: 'S-2',
        site: buildSite({ code: 'S-2', status: 'broken', statusSince: '2020-01-01' }),
      }),
      buildTableRow({ code: 'S-1', site: buildSite({ code: 'S-1', status: 'good' }) }),
    ];
    expect(
      codes(sorted(all, { key: 'status', descending: true }, { key: 'since', descending: true })),
    ).toEqual(['S-9', 'S-10', 'S-2', 'S-1']);
  });

  it('is the same as that of the language’s own stable sort, however long the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 3000 }), (values) => {
        const order = runSteps(orderInSteps(values.length, (a, b) => (values[a] ?? 0) - (values[b] ?? 0)));
        const expected = values
          .map((_, index) => index)
          .toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        expect([...order]).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('is turned by pressing a heading again, and added to with another key', () => {
    const byName = pressSort(defaultSort, 'name', false);
    expect(byName).toEqual([{ key: 'name', descending: false }]);
    expect(pressSort(byName, 'name', false)).toEqual([{ key: 'name', descending: true }]);
    expect(pressSort(byName, 'since', true)).toEqual([
      { key: 'name', descending: false },
      { key: 'since', descending: false },
    ]);
    expect(pressSort(pressSort(byName, 'since', true), 'since', true)[1]?.descending).toBe(true);
  });
});

describe('groups', () => {
  it('part the rows, each once, and their totals sum to the whole', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...groupKeys), (all, group) => {
        const inOrder = sorted(all, ...withGroupLevels(group, defaultSort));
        const groups = groupRows(inOrder, group);
        expect(groups.flatMap((each) => each.rows)).toEqual(inOrder);
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        for (const { id, rows: own } of groups)
          expect(own.every((each) => groupIdOf(each, group) === id)).toBe(true);
        const whole = computeTotals(all);
        const planned = groups.reduce((sum, { totals }) => sum + (totals.planMvnd ?? 0), 0);
        expect(planned).toBeCloseTo(whole.planMvnd ?? 0, 3);
        expect(whole.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      }),
    );
  });

  it('follow the direction chosen for what they are gathered by', () => {
    expect(
      withGroupLevels('unit', [
        { key: 'unit', descending: true },
        { key: 'since', descending: false },
      ]),
    ).toEqual([
      { key: 'unit', descending: true },
      { key: 'unitCode', descending: true },
      { key: 'since', descending: false },
    ]);
  });
});

describe('rows', () => {
  const province = buildUnit({ code: '75', level: 'province', nameVi: 'Tỉnh Đồng Nai' });
  const commune = buildUnit({ code: '25280', nameVi: 'Xã Lộc Thạnh', parentUid: province.uid });
  const placeOf = buildPlaceFinder(new Map([province, commune].map((unit) => [unit.uid, unit])), 2025);
  const station = buildSite({ code: 'DT-25280' });

  it('of sites carry their share of the money up to the year', () => {
    const money = sumSiteMoney(
      [
        buildInvestment({ siteId: station.id, year: 2018, sharePlanMvnd: 0.1, shareDisbursedMvnd: 0.1 }),
        buildInvestment({ siteId: station.id, year: 2019, sharePlanMvnd: 0.2, shareDisbursedMvnd: 0.1 }),
        buildInvestment({ siteId: station.id, year: 2024 }),
      ],
      2020,
    );
    const [only] = buildSiteRows([station], placeOf, money, null, new Map());
    expect(only?.money).toEqual({ planMvnd: 0.3, disbursedMvnd: 0.2, lastYear: 2019 });
    expect(only?.place).toEqual({
      uid: commune.uid,
      name: 'Xã Lộc Thạnh',
      code: '25280',
      province: 'Tỉnh Đồng Nai',
    });
  });

  it('of stations count the clusters that stand on the date, and none where there is none', () => {
    const deaf = buildSite({ code: 'DT-25294' });
    const gate = buildSite({ code: 'CK-1', kind: 'border_gate' });
    const sums = sumSiteClusters(
      [2, 4].map((speakerCount) =>
        buildCluster({ code: `CL-${speakerCount}`, siteId: station.id, speakerCount }),
      ),
    );
    const built = buildSiteRows([station, deaf, gate], placeOf, new Map(), sums, new Map());
    expect(built.map((each) => [clustersOf(each), speakersOf(each)])).toEqual([
      [2, 6],
      [0, 0],
      [null, null],
    ]);
    const early = buildSiteRows([station], placeOf, new Map(), null, new Map());
    expect(early.map(clustersOf)).toEqual([null]);
  });

  it('of clusters stand in the commune of their station', () => {
    const cluster = buildCluster({ code: 'CL-1', siteId: station.id, status: 'broken' });
    const [only] = buildClusterRows(
      [cluster],
      new Map([[station.id, station]]),
      placeOf,
      new Map([[cluster.id, 'gone']]),
    );
    const say = (key: (typeof columnKeys)[number]) =>
      only && tableColumns.find((each) => each.key === key)?.value(only, today);
    expect(say('status')).toBe('broken');
    expect(say('absence')).toBe('gone');
    expect(say('stationCode')).toBe('DT-25280');
    expect(say('unit')).toBe('Xã Lộc Thạnh');
    expect(say('name')).toBe('Ấp 1');
  });
});

describe('columns', () => {
  it('have one key and one field each, and a definition for every key', () => {
    expect(tableColumns.map(({ key }) => key).toSorted()).toEqual([...columnKeys].toSorted());
    expect(new Set(tableColumns.map(({ field }) => field)).size).toBe(tableColumns.length);
  });

  it('for members only are not offered to the public, nor picked for it', () => {
    expect(offeredColumns('sites', false).some(({ key }) => key === 'visibility')).toBe(false);
    expect(pickColumns(['name', 'visibility', 'borderKm'], 'sites', false).map(({ key }) => key)).toEqual([
      'name',
    ]);
    expect(pickColumns(['visibility', 'name'], 'sites', true).map(({ key }) => key)).toEqual([
      'visibility',
      'name',
    ]);
  });

  it('show a permit’s end when only panos or permits are asked for', () => {
    const none = { kinds: new Set<never>(), permitExpiries: new Set<never>() };
    expect(defaultColumns('sites', none)).not.toContain('permitExpires');
    expect(defaultColumns('sites', { ...none, kinds: new Set(['pano'] as const) })).toContain(
      'permitExpires',
    );
    expect(defaultColumns('sites', { ...none, permitExpiries: new Set(['this_year'] as const) })).toContain(
      'permitExpires',
    );
    const pano = buildTableRow({
      code: 'PN-1',
      site: buildPano({ code: 'PN-1', permitExpiresOn: '2026-03-31' }),
    });
    expect(tableColumns.find(({ key }) => key === 'permitState')?.value(pano, today)).toEqual([
      'this_year',
      'expired',
    ]);
    expect(defaultTableChoice.columns).toBeNull();
  });
});
