import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoverageParams,
  defaultCoverageParams,
  demandKinds,
  maxCoverDepth,
  unknownTreatments,
} from '#domain/coverage-params.ts';
import { maxRadiusM } from '#domain/reach-radius.ts';
import { siteSets } from '#domain/site-set.ts';
import { dayOf, isoOfDay } from '#domain/day.ts';
import { communeMeasures } from '#domain/commune-measures.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import { toDecisionKey } from '#domain/decision.ts';
import type { HamletId } from '#domain/id.ts';
import { fundingSources } from '#domain/investment.ts';
import { permitExpiries } from '#domain/permit-expiry.ts';
import { siteKinds, visibilities } from '#domain/site.ts';
import { groupKeys, isGroupOffered } from '#domain/site-table/group-key.ts';
import { columnKeys } from '#domain/site-table/table-column.ts';
import { tableSubjects } from '#domain/site-table/table-row.ts';
import { statuses } from '#domain/status.ts';
import {
  comparedLimit,
  coverageTabs,
  defaultChoices,
  firstAsOf,
  languages,
  screens,
  themes,
  type Choices,
  type Selection,
} from './choices.ts';
import { communeOrderKeys } from './commune-order.ts';
import { orientations, sheetSizes, type Paper } from './paper.ts';
import { decodeAddress, encodeAddress } from './url-codec.ts';

const today = '2026-11-25';

const uid = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(2024, 2025))
  .map(([code, vintage]) => `${code}@${vintage}` as AdminUnitUid);
const code = fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{1,31}$/);
const chosen = <Value>(values: readonly Value[]) => fc.subarray([...values]).map((some) => new Set(some));
const decimal = (limit: number, digits: number) =>
  fc.integer({ min: -limit * 10 ** digits, max: limit * 10 ** digits }).map((whole) => whole / 10 ** digits);

const table = fc
  .record({
    subject: fc.constantFrom(...tableSubjects),
    columns: fc.option(fc.uniqueArray(fc.constantFrom(...columnKeys), { minLength: 1 }), { nil: null }),
    sort: fc.uniqueArray(fc.record({ key: fc.constantFrom(...columnKeys), descending: fc.boolean() }), {
      selector: ({ key }) => key,
      minLength: 1,
      maxLength: 3,
    }),
    group: fc.option(fc.constantFrom(...groupKeys), { nil: null }),
  })
  .map((choice) => ({
    ...choice,
    group: choice.group !== null && isGroupOffered(choice.group, choice.subject) ? choice.group : null,
  }));

const decisionKey = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('UBND tỉnh Bình Phước', 'Sở, ngành & "khác"'))
  .map(([number, authority]) =>
    toDecisionKey({ decisionNo: `${number}/QĐ-UBND`, decisionDate: '2019-03-02', authority }),
  );

const selection = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('site' as const), code, clusterCode: fc.option(code, { nil: null }) }),
  fc.record({ kind: fc.constant('unit' as const), uid }),
  fc.record({
    kind: fc.constant('place' as const),
    lonLat: fc.tuple(
      fc.integer({ min: -179_999_999, max: 179_999_999 }).map((millionths) => millionths / 1e6),
      fc.integer({ min: -84_999_999, max: 84_999_999 }).map((millionths) => millionths / 1e6),
    ),
    hamletId: fc.option(
      fc.uuid().map((id) => id as HamletId),
      { nil: null },
    ),
  }),
  fc.record({ kind: fc.constant('decision' as const), key: decisionKey }),
) satisfies fc.Arbitrary<Selection | null>;

const paper = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('dossier' as const) }),
  fc.record({
    kind: fc.constant('dossiers' as const),
    codes: fc.option(fc.uniqueArray(code, { minLength: 1, maxLength: 5 }), { nil: null }),
  }),
  fc.record({
    kind: fc.constant('map' as const),
    size: fc.constantFrom(...sheetSizes),
    orientation: fc.constantFrom(...orientations),
    scale: fc.option(fc.integer({ min: 1000, max: 50_000_000 }), { nil: null }),
    title: fc.option(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .map((text) => text.normalize('NFC').slice(0, 200)),
      { nil: null },
    ),
  }),
) satisfies fc.Arbitrary<Paper | null>;

const radiusM = fc.integer({ min: 1, max: maxRadiusM });
const someKinds = fc
  .subarray([...siteKinds], { minLength: 1 })
  .map((kinds) => siteKinds.filter((kind) => kinds.includes(kind)));
const coverage: fc.Arbitrary<CoverageParams> = fc.record({
  kinds: someKinds,
  siteSet: fc.constantFrom(...siteSets),
  radiusDefaultsM: fc.record(
    Object.fromEntries(
      Object.keys(defaultCoverageParams.radiusDefaultsM).map((key) => [key, radiusM]),
    ) as Record<keyof CoverageParams['radiusDefaultsM'], typeof radiusM>,
  ),
  radiusFactor: fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10),
  k: fc.integer({ min: 1, max: maxCoverDepth }),
  demand: fc.constantFrom(...demandKinds),
  unknownTreatment: fc.constantFrom(...unknownTreatments),
  includePoorlyLocated: fc.boolean(),
  borderKinds: fc.constantFrom(defaultCoverageParams.borderKinds, ['border_gate'] as const),
  borderRadiusM: radiusM,
});

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  screen: fc.constantFrom(...screens),
  selection,
  filter: fc.record({
    kinds: chosen(siteKinds),
    statuses: chosen(statuses),
    visibilities: chosen(visibilities),
    unit: fc.option(uid, { nil: null }),
    fundingSources: chosen(fundingSources),
    permitExpiries: chosen(permitExpiries),
    decision: fc.option(decisionKey, { nil: null }),
    text: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.normalize('NFC')),
  }),
  view: fc.option(
    fc.record({
      lonLat: fc.tuple(decimal(180, 5), decimal(85, 5)),
      zoom: decimal(22, 2).map(Math.abs),
    }),
    { nil: null },
  ),
  table,
  vintage: fc.option(fc.constantFrom(2024, 2025), { nil: null }),
  asOf: fc.option(fc.integer({ min: dayOf(firstAsOf), max: dayOf(today) - 1 }).map(isoOfDay), { nil: null }),
  measure: fc.constantFrom(null, ...communeMeasures),
  compare: fc.uniqueArray(uid, { maxLength: comparedLimit }),
  coverage,
  part: fc.constantFrom(...coverageTabs),
  communeOrder: fc.record({
    onlyBorder: fc.boolean(),
    by: fc.constantFrom(...communeOrderKeys),
    descending: fc.boolean(),
  }),
  tried: fc.array(
    fc.record({
      kind: fc.constant('set_radius' as const),
      id: fc.uuid(),
      radiusM: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 4 },
  ),
  run: fc.option(fc.uuid(), { nil: null }),
  language: fc.constantFrom(...languages),
  theme: fc.constantFrom(...themes),
  paper,
});
/** A dossier is of the site that is selected. */

const choices = anyChoices.filter(
  (each) => each.paper?.kind !== 'dossier' || each.selection?.kind === 'site',
);

function decode(address: string) {
  const { pathname, search } = new URL(address, 'http://127.0.0.1');
  return decodeAddress(pathname, search, today);
}

describe('the address', () => {
  it('restores every choice', () => {
    fc.assert(
      fc.property(choices, (chosenNow) => {
        const decoded = decode(encodeAddress(chosenNow));
        expect(decoded.dropped).toEqual([]);
        expect(decoded.choices).toEqual(
          // -0 and 0 are one place
          { ...chosenNow, view: chosenNow.view && JSON.parse(JSON.stringify(chosenNow.view)) },
        );
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, search) => {
        const { choices: read } = decodeAddress(`/${path}`, `?${search}`);
        expect(decode(encodeAddress(read)).choices).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  it('drops what it cannot read and says what', () => {
    const { choices: read, dropped } = decodeAddress(
      '/',
      '?v=106,abc,9&k=pano,castle&lang=fr&u=25280&vintage=12',
    );
    expect(read).toEqual({
      ...defaultChoices,
      filter: { ...defaultChoices.filter, kinds: new Set(['pano']) },
    });
    expect(dropped).toEqual([
      { part: 'k', value: 'castle' },
      { part: 'u', value: '25280' },
      { part: 'v', value: '106,abc,9' },
      { part: 'vintage', value: '12' },
      { part: 'lang', value: 'fr' },
    ]);
  });

  it.each(['106.5,11.9', '106.5,11.9,9,1', '500,11.9,9', '106.5,NaN,9', '106.5,11.9,99', '1e3,0,1', ',,'])(
    'drops the view %s',
    (view) => {
      const decoded = decodeAddress('/', `?v=${view}`);
      expect(decoded.choices.view).toBeNull();
      expect(decoded.dropped).toEqual([{ part: 'v', value: view }]);
    },
  );

  it.each([
    ['2018-12-31', '2018-12-31'],
    ['2018', '2018-12-31'],
    ['2014-01-01', '2014-01-01'],
    ['2026-11-25', null],
    ['2026', null],
  ])('shows the network of %s', (t, asOf) => {
    expect(decode(`/?t=${t}`)).toEqual({ choices: { ...defaultChoices, asOf }, dropped: [] });
  });

  it.each(['abc', '2099-01-01', '2013-01-01', '2013', '2027', '2018-02-30', '2018-6-1', '18'])(
    'drops the date %s',
    (t) => {
      expect(decode(`/?t=${t}`)).toEqual({ choices: defaultChoices, dropped: [{ part: 't', value: t }] });
    },
  );

  it('opens a kept analysis at what was kept, unless another tab is named', () => {
    const run = 'run=0d8f4b1e-5a54-4c50-9d2b-0d4c0a1b2c3d';
    expect(decodeAddress('/coverage', `?${run}`).choices.part).toBe('runs');
    expect(decodeAddress('/coverage', `?${run}&part=curves`).choices.part).toBe('curves');
    expect(decodeAddress('/coverage', '?part=charts')).toEqual({
      choices: { ...defaultChoices, screen: 'coverage' },
      dropped: [{ part: 'part', value: 'charts' }],
    });
  });

  it('takes a site code in any case', () => {
    expect(decodeAddress('/sites/ck-hoa-lu', '').choices.selection).toEqual({
      kind: 'site',
      code: 'CK-HOA-LU',
      clusterCode: null,
    });
  });

  it('opens a dossier of a site, a map to print and many dossiers at addresses of their own', () => {
    const dossier = decodeAddress('/sites/dt-25280/dossier', '').choices;
    expect(dossier).toMatchObject({ paper: { kind: 'dossier' }, selection: { code: 'DT-25280' } });
    expect(encodeAddress(dossier)).toBe('/sites/DT-25280/dossier');
    expect(decodeAddress('/print/dossiers', '?codes=dt-25280,CK-HOA-LU').choices.paper).toEqual({
      kind: 'dossiers',
      codes: ['DT-25280', 'CK-HOA-LU'],
    });
    expect(decodeAddress('/print/map', '?size=a5&turn=portrait&scale=12')).toEqual({
      choices: {
        ...defaultChoices,
        paper: { kind: 'map', size: 'a4', orientation: 'portrait', scale: null, title: null },
      },
      dropped: [
        { part: 'size', value: 'a5' },
        { part: 'scale', value: '12' },
      ],
    });
  });

  it('shows the map for a path that is nothing, and says so', () => {
    expect(decodeAddress('/nowhere/else', '')).toEqual({
      choices: defaultChoices,
      dropped: [{ part: 'path', value: '/nowhere/else' }],
    });
  });
});
