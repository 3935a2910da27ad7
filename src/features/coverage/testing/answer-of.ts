import * as fc from 'fast-check';
import { createCoverageService } from '#analysis/coverage-worker/coverage-service.ts';
import { encodeGround } from '#analysis/coverage-worker/encode-ground.ts';
import { encodeSources } from '#analysis/coverage-worker/encode-sources.ts';
import { type CoverageParams, defaultCoverageParams, demandKinds } from '#domain/coverage-params.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { AdminUnitUid, HamletId } from '#domain/id.ts';
import type { PopulationCell } from '#domain/population-cell.ts';
import { statuses } from '#domain/status.ts';
import { buildReachSource } from '#domain/testing/build-reach-source.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { readDisks, readResult } from '../session/read-answer.ts';

const uids = ['1@2025', '2@2025', '3@2025'] as AdminUnitUid[];
const widthDegrees = 0.05;

const place = fc.record({
  commune: fc.integer({ min: 0, max: uids.length - 1 }),
  x: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  y: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
});
const people = fc.integer({ min: 0, max: 2_000 });
/** Three communes with people, and sources of every status over them. */
export const network = fc.record({
  hamlets: fc.array(fc.record({ place, people }), { minLength: 1, maxLength: 25 }),
  cells: fc.array(fc.record({ place, people }), { maxLength: 25 }),
  sources: fc.array(
    fc.record({ place, status: fc.constantFrom(...statuses), radiusM: fc.constantFrom(400, 1_500) }),
    {
      maxLength: 20,
    },
  ),
  k: fc.integer({ min: 1, max: 3 }),
  demand: fc.constantFrom(...demandKinds),
});
export type Made = typeof network extends fc.Arbitrary<infer Value> ? Value : never;

function toLonLat({ commune, x, y }: Made['hamlets'][number]['place']): [number, number] {
  return [106.5 + (commune + x) * widthDegrees, 11.8 + y * widthDegrees];
}

function toDemand({ id, lonLat, population, unitUid }: Hamlet | PopulationCell) {
  return { id, lonLat, people: population, communeUid: unitUid };
}

/** What the worker answers of it, with everything that it was asked with. */
export async function answerOf(made: Made) {
  const points = (list: Made['hamlets'], name: string) =>
    list.map((point, at) => ({
      id: `${name}-${at}`,
      unitUid: uids[point.place.commune] as AdminUnitUid,
      population: point.people,
      lonLat: toLonLat(point.place),
      provenance: 'synthetic' as const,
    }));
  const hamlets: readonly Hamlet[] = points(made.hamlets, 'hamlet').map((point) => ({
    ...point,
    id: point.id as HamletId,
    nameVi: point.id,
    households: null,
  }));
  const cells: readonly PopulationCell[] = points(made.cells, 'cell').map((point) => ({
    ...point,
    sizeM: 100,
  }));
  const sources = made.sources.map((each, at) =>
    buildReachSource({
      id: `source-${at}`,
      status: each.status,
      radiusM: each.radiusM,
      lonLat: toLonLat(each.place),
    }),
  );
  const params: CoverageParams = { ...defaultCoverageParams, k: made.k, demand: made.demand };
  const ground = {
    vintage: 2025,
    scope: null,
    communeUids: uids,
    hamletIds: hamlets.map(({ id }) => id),
    cellIds: cells.map(({ id }) => id),
  };
  const service = createCoverageService(
    () => Promise.resolve(),
    () => 0,
  );
  service.setGround(
    encodeGround({
      communes: uids.map((uid, at) => ({ uid, geometry: square(106.5 + at * widthDegrees) })),
      hamlets: hamlets.map(toDemand),
      cells: cells.length === 0 ? null : cells.map(toDemand),
      border: [
        [
          [106.5, 11.8],
          [106.65, 11.8],
        ],
      ],
    }),
  );
  const run = await service.run(
    { sources: encodeSources(sources, [], ground.hamletIds), params },
    () => undefined,
  );
  if (run === null) throw new Error('expected an answer, got none');
  const { figures, result } = readResult(run, ground, sources);
  const answer: CoverageAnswer = {
    serial: run.serial,
    facts: sources,
    rulings: [],
    edits: [],
    ground,
    params,
    onDate: '2026-11-25',
    sources,
    disks: readDisks(run, sources),
    figures,
    result,
    base: result,
    hamletDepths: run.figures.hamletDepths,
    cellDepths: run.figures.cellDepths,
    findings: [],
  };
  return { answer, hamlets: new Map(hamlets.map((hamlet) => [hamlet.id, hamlet])), cells };
}

function square(west: number) {
  const [east, south, north] = [west + widthDegrees, 11.8, 11.8 + widthDegrees];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon' as const, coordinates: [ring] };
}
