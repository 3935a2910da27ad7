import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';

it('starts within a second, never shrinks by attempt at the same draw, and stays within 30 s', () => {
  expect(backoffMs(1, () => 1)).toBe(1000);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, draw) => {
        const waitMs = backoffMs(attempt, () => draw);
        expect(waitMs).toBeLessThanOrEqual(30_000);
        expect(backoffMs(attempt + 1, () => draw)).toBeGreaterThanOrEqual(waitMs);
      },
    ),
  );
});
