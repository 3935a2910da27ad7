import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnit } from '#domain/coverage-reading.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { answerOf, network } from '../testing/answer-of.ts';
import { findRepair } from './find-repair.ts';

function reachedIn({ result, params }: CoverageAnswer, uid: AdminUnitUid): number {
  const commune = result.communes.find((each) => each.uid === uid);
  if (commune === undefined) throw new Error(`expected the commune ${uid}`);
  return readUnit(commune, params.siteSet, params.k).reached.low;
}

describe('the repair that is offered for a commune', () => {
  it('gains what it says, and no other single repair gains more', async () => {
    await fc.assert(
      fc.asyncProperty(network, async (made) => {
        const { answer, ...people } = await answerOf(made);
        const gainOf = async (at: number) => {
          const sources = made.sources.map((each, place) =>
            place === at ? { ...each, status: 'good' as const } : each,
          );
          return (await answerOf({ ...made, sources })).answer;
        };
        const repaired = new Map<string, CoverageAnswer>();
        for (const [at, { status }] of made.sources.entries())
          if (status === 'broken' || status === 'suspended')
            // oxlint-disable-next-line no-await-in-loop -- one worker's service after the other
            repaired.set(answer.sources[at]?.id ?? '', await gainOf(at));
        for (const uid of answer.ground.communeUids) {
          const before = reachedIn(answer, uid);
          const most = Math.max(0, ...[...repaired.values()].map((after) => reachedIn(after, uid) - before));
          const repair = findRepair(answer, uid, people);
          expect(repair?.people ?? 0).toBeCloseTo(most, 6);
          const after = repaired.get(repair?.sourceId ?? '') ?? answer;
          expect(reachedIn(after, uid) - before).toBeCloseTo(most, 6);
        }
      }),
      { numRuns: 25 },
    );
  });
});
