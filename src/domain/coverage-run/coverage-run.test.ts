import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCoverageParams } from '../coverage-params.ts';
import type { AdminUnitUid } from '../id.ts';
import type { ReachSource } from '../reach-source.ts';
import { buildCoverageResult, buildCoverageRun } from '../testing/build-coverage-run.ts';
import { findIncomparable, listDifferences } from './compare-hashes.ts';
import { listFigureDifferences } from './compare-figures.ts';
import { tabulateCoverage } from './coverage-table.ts';
import { hashInputs, type HashedInputs, type RunInputs } from './hash-inputs.ts';
import { parseRunDocument, toRunDocument } from './run-document.ts';

const commune = '25280@2025' as AdminUnitUid;
const square = (lon: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [lon, 11],
      [lon + 1, 11],
      [lon + 1, 12],
      [lon, 11],
    ],
  ],
});
const source = (id: string, lon = 106.5): ReachSource => ({
  id,
  siteId: `s${id}`,
  kind: 'radio_station',
  technology: 'fm',
  lonLat: [lon, 11.8],
  positionMethod: 'gnss',
  positionAccuracyM: 5,
  status: 'good',
  radiusM: 400,
  soundLevelDb: null,
  soundDistanceM: null,
});
const inputs: RunInputs = {
  sources: ['1', '2', '3', '4'].map((id) => source(id)),
  communes: [
    { uid: commune, geometry: square(106) },
    { uid: '25294@2025' as AdminUnitUid, geometry: square(107) },
  ],
  hamlets: ['a', 'b', 'c'].map((id, i) => ({
    id,
    lonLat: [106.5, 11.8],
    people: 100 + i,
    communeUid: commune,
  })),
  cells: [{ id: 'cell', lonLat: [106.5, 11.8], people: 9.5, communeUid: commune }],
  border: [
    [
      [106, 12],
      [106.5, 12.1],
    ],
    [
      [106.5, 12.1],
      [107, 12],
    ],
  ],
  rulings: [
    { demandId: 'a', sourceId: null, effect: 'assigned', reason: 'nghe rõ' },
    { demandId: 'b', sourceId: '1', effect: 'excluded', reason: '' },
  ],
  vintage: 2025,
  scope: null,
  params: defaultCoverageParams,
  edits: [
    { kind: 'set_status', id: '1', status: 'good' },
    { kind: 'move', id: '2', lonLat: [106.6, 11.9] },
  ],
};

function hash(of: RunInputs): HashedInputs {
  const steps = hashInputs(of);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function shuffled<Item>(items: readonly Item[]) {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

describe('the hash of inputs', () => {
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        fc.record({
          sources: shuffled(inputs.sources),
          communes: shuffled(inputs.communes),
          hamlets: shuffled(inputs.hamlets ?? []),
          border: shuffled(inputs.border ?? []),
          rulings: shuffled(inputs.rulings),
          edits: shuffled(inputs.edits),
        }),
        (rows) => {
          expect(hash({ ...inputs, ...rows })).toEqual(hash(inputs));
        },
      ),
    );
  });

  it.each([
    ['sources', { sources: [...inputs.sources.slice(1), source('1', 106.500_001)] }],
    ['hamlets', { hamlets: inputs.hamlets?.slice(1) ?? null }],
    [
      'communes',
      { communes: [{ uid: commune, geometry: square(106.000_001) }, ...inputs.communes.slice(1)] },
    ],
    ['border', { border: inputs.border?.slice(1) ?? null }],
    ['rulings', { rulings: inputs.rulings.slice(1) }],
  ] as const)('tells which part changed: %s', (part, change) => {
    const [before, after] = [hash(inputs).hashes, hash({ ...inputs, ...change }).hashes];
    const changed = Object.entries(before.parts).filter(
      ([name, value]) => after.parts[name as keyof typeof before.parts] !== value,
    );
    expect(changed.map(([name]) => name)).toEqual([part]);
    expect(after.data).not.toBe(before.data);
    expect(after.inputs).not.toBe(before.inputs);
  });

  it('is of parameters and suppositions too, but not of the set that is shown first', () => {
    const { inputs: before, data } = hash(inputs).hashes;
    const of = (change: Partial<RunInputs>) => hash({ ...inputs, ...change }).hashes;
    expect(of({ params: { ...inputs.params, radiusFactor: 1.5 } }).inputs).not.toBe(before);
    expect(of({ edits: [] })).toMatchObject({ data });
    expect(of({ edits: [] }).inputs).not.toBe(before);
    expect(of({ vintage: 2024 }).inputs).not.toBe(before);
    expect(of({ params: { ...inputs.params, siteSet: 'good' } }).inputs).toBe(before);
  });

  it('is of what counts only: not of other kinds, of cells while hamlets count, of reasons', () => {
    const more: RunInputs = {
      ...inputs,
      sources: [...inputs.sources, { ...source('9'), kind: 'pano' }],
      cells: null,
      rulings: inputs.rulings.map((ruling) => ({ ...ruling, reason: 'khác' })),
    };
    expect(hash(more)).toEqual(hash(inputs));
    const byCells = { ...inputs.params, demand: 'population_cells' as const };
    expect(hash({ ...more, params: byCells }).hashes).not.toEqual(
      hash({ ...inputs, params: byCells }).hashes,
    );
  });
});

function draftDocument(): Draft {
  return JSON.parse(JSON.stringify(toRunDocument(buildCoverageRun()))) as Draft;
}

type Draft = { inputs: Record<string, unknown>; result: Record<string, unknown> };

function paramsOf(draft: Draft): Record<string, unknown> {
  return draft.inputs['params'] as Record<string, unknown>;
}

const badEdit = { kind: 'set_status', id: '1', status: 'wonderful' };

describe('the document', () => {
  it('comes back as it was, through text', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.string({ maxLength: 60 }).map((text) => text.normalize('NFC')),
          vintage: fc.constantFrom(2024, 2025),
          role: fc.constantFrom('public' as const, 'editor' as const),
          params: fc.record({
            radiusFactor: fc.double({ min: 0.1, max: 10, noNaN: true }),
            k: fc.integer({ min: 1, max: 5 }),
            demand: fc.constantFrom('hamlets' as const, 'population_cells' as const),
          }),
          people: fc.integer({ min: 0, max: 1000 }),
        }),
        ({ params, people, ...parts }) => {
          const run = buildCoverageRun({
            ...parts,
            params: { ...defaultCoverageParams, ...params },
            edits: [...inputs.edits, { kind: 'add', id: 'new', source: source('new') }],
            result: buildCoverageResult({ '25280@2025': people, '25294@2025': 3 }),
          });
          const read = parseRunDocument(JSON.parse(JSON.stringify(toRunDocument(run))));
          expect(read).toEqual({ ok: true, value: run });
        },
      ),
    );
  });

  it.each([
    ['something else', () => ({ type: 'FeatureCollection', features: [] }), { kind: 'foreign' }],
    ['a list', () => [1, 2], { kind: 'foreign' }],
    ['nothing', () => null, { kind: 'foreign' }],
    ['a newer one', () => ({ ...draftDocument(), version: 2 }), { kind: 'newer', version: 2 }],
  ])('refuses %s', (_, make, error) => {
    expect(parseRunDocument(make())).toEqual({ ok: false, error });
  });

  it.each([
    ['inputs.params.k', 'not_allowed', (inside: Draft) => Object.assign(paramsOf(inside), { k: 9 })],
    ['inputs.params.demand', 'missing', (inside: Draft) => delete paramsOf(inside)['demand']],
    ['inputs.vintage', 'wrong_type', (inside: Draft) => Object.assign(inside.inputs, { vintage: '2025' })],
    [
      'inputs.edits[1].status',
      'not_allowed',
      (inside: Draft) => Object.assign(inside.inputs, { edits: [badEdit] }),
    ],
    [
      'result.columns',
      'not_allowed',
      (inside: Draft) => Object.assign(inside.result, { columns: ['people'] }),
    ],
    [
      'result.communes[1]',
      'not_allowed',
      (inside: Draft) => Object.assign(inside.result, { communes: [['25280@2025', 1]] }),
    ],
  ] as const)('names what is broken: %s', (path, reason, spoil) => {
    const spoiled = draftDocument();
    spoil(spoiled);
    expect(parseRunDocument(spoiled)).toMatchObject({ error: { kind: 'broken', fault: { path, reason } } });
  });
});

describe('two analyses', () => {
  const run = buildCoverageRun();

  it('differ in nothing when nothing does, whatever the order of lists', () => {
    const turned = {
      ...run.params,
      borderKinds: run.params.borderKinds.toReversed(),
      siteSet: 'good' as const,
    };
    expect(listDifferences(run, { ...run, params: turned })).toEqual([]);
  });

  it('tell every reason why figures may differ', () => {
    const parts = { ...run.hashes.parts, sources: 'd'.repeat(64) };
    const other = buildCoverageRun({
      onDate: '2025-01-31',
      role: 'viewer',
      params: { ...run.params, radiusFactor: 2 },
      edits: inputs.edits,
      hashes: { ...run.hashes, parts },
      counts: { ...run.counts, sources: 5 },
      engine: { name: 'kernel', version: 2 },
    });
    expect(listDifferences(run, other)).toEqual([
      { kind: 'date' },
      { kind: 'param', param: 'radiusFactor' },
      { kind: 'edits', counts: [0, 2] },
      { kind: 'part', part: 'sources', counts: [3, 5] },
      { kind: 'engine' },
      { kind: 'role' },
    ]);
    expect(findIncomparable(run, other)).toEqual([]);
  });

  it('are not set side by side when they count other communes or people', () => {
    expect(findIncomparable(run, buildCoverageRun({ vintage: 2024 }))).toEqual(['vintage']);
    expect(findIncomparable(run, buildCoverageRun({ scope: commune }))).toEqual(['scope']);
    const byCells = { ...run.params, demand: 'population_cells' as const };
    expect(findIncomparable(run, buildCoverageRun({ params: byCells }))).toEqual(['demand']);
    const parts = { ...run.hashes.parts, hamlets: 'd'.repeat(64) };
    expect(findIncomparable(run, buildCoverageRun({ hashes: { ...run.hashes, parts } }))).toEqual([
      'hamlets',
    ]);
  });
});

describe('figures replayed', () => {
  const saved = tabulateCoverage(buildCoverageResult({ '25280@2025': 700, '25294@2025': 250 }));

  it('are the same when they differ by rounding only', () => {
    const now = tabulateCoverage(buildCoverageResult({ '25280@2025': 700.000_000_1, '25294@2025': 250 }));
    expect(listFigureDifferences(saved, now)).toEqual([]);
  });

  it('are named where they differ, the total first', () => {
    const now = tabulateCoverage(buildCoverageResult({ '25280@2025': 701, '25294@2025': 250 }));
    const differences = listFigureDifferences(saved, now);
    expect(differences[0]).toMatchObject({ uid: null, column: 'nominal.people.1.low', saved: 950, now: 951 });
    expect(new Set(differences.map(({ uid }) => uid))).toEqual(new Set([null, '25280@2025']));
  });

  it('tell of a commune that is gone', () => {
    const now = tabulateCoverage(buildCoverageResult({ '25280@2025': 700, '99999@2025': 250 }));
    expect(listFigureDifferences(saved, now)).toContainEqual({
      uid: '25294@2025',
      column: 'people',
      saved: 1000,
      now: null,
    });
  });
});
