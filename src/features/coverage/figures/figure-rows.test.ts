import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteSets } from '#domain/site-set.ts';
import { answerOf, network } from '../testing/answer-of.ts';
import { listFigureRows } from './list-figure-rows.ts';
import { measuresShown, readMeasure } from './measures-shown.ts';
import { splitParts, splitPeople } from './people-split.ts';
import { rankCommunes } from './rank-communes.ts';

describe('the rows behind a number', () => {
  it('add up to it, whatever the measure, the set and the depth', async () => {
    await fc.assert(
      fc.asyncProperty(network, async (made) => {
        const { answer, ...who } = await answerOf(made);
        for (const measure of measuresShown)
          for (const siteSet of siteSets) {
            const figure = readMeasure(answer.result, measure, siteSet, answer.params.k);
            if (figure === null || measure === 'gap') continue;
            const rows = listFigureRows(answer, measure, siteSet, who);
            const sum = (part: 'low' | 'high') => rows.reduce((total, row) => total + row[part], 0);
            expect(sum('low'), `${measure} ${siteSet}`).toBeCloseTo(figure.part.low, 3);
            expect(sum('high'), `${measure} ${siteSet}`).toBeCloseTo(figure.part.high, 3);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('everybody in four parts', () => {
  it('is everybody, and no part is negative', async () => {
    await fc.assert(
      fc.asyncProperty(network, async (made) => {
        const { answer } = await answerOf(made);
        for (const siteSet of siteSets)
          for (const unit of [answer.result.total, ...answer.result.communes]) {
            const split = splitPeople(unit, siteSet, answer.params.k);
            expect(splitParts.every((part) => split[part] >= 0)).toBe(true);
            expect(splitParts.reduce((sum, part) => sum + split[part], 0)).toBeCloseTo(unit.people, 6);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('where to go first', () => {
  it('orders by people not reached with unknown as silent, and is the order of the kernel for what operates', async () => {
    await fc.assert(
      fc.asyncProperty(network, async (made) => {
        const { answer } = await answerOf(made);
        const ranked = rankCommunes(answer.result, 'operating', 1);
        const unreached = ranked.map((commune) => commune.unreached.high);
        expect(unreached).toEqual(unreached.toSorted((a, b) => b - a));
        const ranks = new Map(answer.result.communes.map(({ uid, gapRank }) => [uid, gapRank]));
        expect(ranked.map(({ uid }) => ranks.get(uid))).toEqual(ranked.map(({ rank }) => rank));
      }),
      { numRuns: 60 },
    );
  });
});
