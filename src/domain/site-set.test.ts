import { describe, expect, it } from 'vitest';
import { readingsOf, toSetMask } from './site-set.ts';
import { isOperating, statuses } from './status.ts';

const isIn = (mask: number, reading: number): boolean => ((mask >> reading) & 1) === 1;

describe('site sets', () => {
  it.each(statuses)(
    'hold %s in sets that hold each other: good in operating in nominal, low in high',
    (status) => {
      const mask = toSetMask(status);
      const { nominal, operating, good } = readingsOf;
      expect(isIn(mask, operating.low)).toBe(isOperating(status));
      expect(isIn(mask, good.low)).toBe(status === 'good');
      for (const [smaller, larger] of [
        [good.low, operating.low],
        [good.low, good.high],
        [operating.low, operating.high],
        [good.high, operating.high],
        [operating.high, nominal.low],
      ] as const)
        expect(!isIn(mask, smaller) || isIn(mask, larger)).toBe(true);
    },
  );

  it('read unknown both ways, and never as working in the low one', () => {
    const mask = toSetMask('unknown');
    expect(
      [readingsOf.operating.low, readingsOf.operating.high].map((reading) => isIn(mask, reading)),
    ).toEqual([false, true]);
  });
});
