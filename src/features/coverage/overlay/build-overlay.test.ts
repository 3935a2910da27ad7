import { describe, expect, it } from 'vitest';
import { createCoverageService } from '#analysis/coverage-worker/coverage-service.ts';
import type { GroundAnswer } from '#analysis/coverage-worker/draw-covered-ground.ts';
import { encodeGround } from '#analysis/coverage-worker/encode-ground.ts';
import { encodeSources } from '#analysis/coverage-worker/encode-sources.ts';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import { type HamletId, toAdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { computePeopleClasses } from '#domain/measure-classes.ts';
import { buildReachSource } from '#domain/testing/build-reach-source.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { readDisks, readResult } from '../session/read-answer.ts';
import { createOverlayBuilder, type OverlayInput } from './build-overlay.ts';
import { listUncertainCommunes } from './list-uncertain-communes.ts';
import { readCovered } from './read-covered.ts';

const uids = ['25280', '25294'].map((code) => toAdminUnitUid(code, 2025));
const hamletPlaces = new Map<HamletId, LonLat>([
  ['near' as HamletId, [106.55, 11.85]],
  ['far' as HamletId, [106.65, 11.85]],
]);
const square = (west: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, 11.8],
      [west + 0.1, 11.8],
      [west + 0.1, 11.9],
      [west, 11.9],
      [west, 11.8],
    ],
  ],
});

/** Two communes beside each other; one source in the first, and a post on the border west of it. */
async function analyse(status: 'good' | 'unknown' | 'broken') {
  const sources = [
    buildReachSource({ id: 'loa', lonLat: [106.55, 11.85], radiusM: 900, status }),
    buildReachSource({ id: 'don', kind: 'guard_post', lonLat: [106.5, 11.82] }),
  ];
  const params = { ...defaultCoverageParams, borderRadiusM: 1500 };
  const service = createCoverageService(
    () => Promise.resolve(),
    () => 0,
  );
  service.setGround(
    encodeGround({
      communes: uids.map((uid, i) => ({ uid, geometry: square(106.5 + i / 10) })),
      hamlets: [...hamletPlaces].map(([id, lonLat], i) => ({
        id,
        lonLat,
        people: 300 + i,
        communeUid: uids[i] ?? null,
      })),
      cells: null,
      border: [
        [
          [106.5, 11.8],
          [106.5, 11.9],
        ],
      ],
    }),
  );
  const run = await service.run({ sources: encodeSources(sources, [], []), params }, () => undefined);
  if (run === null) throw new Error('expected an answer');
  const ground = {
    vintage: 2025,
    scope: null,
    communeUids: uids,
    hamletIds: [...hamletPlaces.keys()],
    cellIds: [],
  };
  const { figures, result } = readResult(run, ground, sources);
  const answer: CoverageAnswer = {
    serial: run.serial,
    ground,
    params,
    onDate: '2026-11-26',
    facts: sources,
    rulings: [],
    edits: [],
    sources,
    disks: readDisks(run, sources),
    figures,
    result,
    base: result,
    hamletDepths: run.figures.hamletDepths,
    cellDepths: null,
    findings: [],
  };
  const drawGround = (reading: number) =>
    service.drawGround({ wanted: Int32Array.of(0, 1), isAnew: true, reading, k: 1, budgetMs: 1e6 });
  const input: OverlayInput = {
    answer,
    covered: piecesOf(await drawGround(1)),
    maybe: piecesOf(await drawGround(2)),
    uncertain: listUncertainCommunes(result, params.siteSet, params.k),
    classes: computePeopleClasses([0, 301]),
    hamletPlaces,
    supposedIds: new Set(),
    sayLength: (lengthM) => `${Math.round(lengthM)} m`,
  };
  return input;
}

function piecesOf(drawn: GroundAnswer | null) {
  if (drawn === null) throw new Error('expected ground, got none');
  return new Map(
    [...readCovered(drawn, uids)].flatMap(([uid, piece]) => (piece === null ? [] : [[uid, piece] as const])),
  );
}

async function reached(status: 'good' | 'unknown' | 'broken') {
  const { hamlets, disks } = createOverlayBuilder()(await analyse(status));
  return [hamlets.map((hamlet) => hamlet.reached).join(), disks.map(({ counts }) => counts).join()];
}

describe('what the map shows of an answer', () => {
  it('shades communes by who is not reached, and has the covered ground of those that have any', async () => {
    const overlay = createOverlayBuilder()(await analyse('good'));
    expect([...overlay.shades]).toEqual([
      [uids[0], 0],
      [uids[1], 4],
    ]);
    expect(overlay.covered.map(({ uid }) => uid)).toEqual([uids[0]]);
    const ring = overlay.covered[0]?.geometry.coordinates[0]?.[0] ?? [];
    expect(ring.length).toBeGreaterThan(16);
    expect(ring[0]).toEqual(ring.at(-1));
  });

  it('tells hamlets and circles that depend on sites of unknown status from those that do not', async () => {
    expect(await reached('good')).toEqual(['yes,no', 'yes']);
    expect(await reached('unknown')).toEqual(['maybe,no', 'maybe']);
    expect(await reached('broken')).toEqual(['no,no', 'no']);
  });

  it('has ground that is only maybe reached where sites of unknown status make a difference', async () => {
    const uncertain = createOverlayBuilder()(await analyse('unknown'));
    expect([uncertain.covered, uncertain.maybe.map(({ uid }) => uid)]).toEqual([[], [uids[0]]]);
    const sure = createOverlayBuilder()(await analyse('good'));
    expect([sure.covered.map(({ uid }) => uid), sure.maybe]).toEqual([[uids[0]], []]);
  });

  it('parts the border line in what is reached and what is not, and names the longest gap by its length', async () => {
    const { border } = createOverlayBuilder()(await analyse('good'));
    expect(border?.reached).toHaveLength(1);
    expect(border?.unreached).toHaveLength(2);
    expect(border?.longestGap?.path).toEqual(border?.unreached[1]);
    expect(border?.longestGap?.label).toMatch(/^7\d{3} m$/);
  });

  it('gives the same objects again for what stays the same', async () => {
    const build = createOverlayBuilder();
    const input = await analyse('good');
    const first = build(input);
    const supposed = build({ ...input, supposedIds: new Set(['loa']) });
    expect(supposed.hamlets[0]).toBe(first.hamlets[0]);
    expect(supposed.border).toBe(first.border);
    expect(supposed.covered[0]).toBe(first.covered[0]);
    expect(supposed.disks[0]).toMatchObject({ id: 'loa', isSupposed: true });
    expect(build(input).disks[0]).toMatchObject({ isSupposed: false });
  });
});
