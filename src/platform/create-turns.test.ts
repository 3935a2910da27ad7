import { expect, it } from 'vitest';
import { createTurns } from './create-turns.ts';

it('runs no more than so many at once, in their order, also after one has failed', async () => {
  const takeTurn = createTurns(2);
  const begun: number[] = [];
  const ends: ((isGood: boolean) => void)[] = [];
  const jobs = [0, 1, 2, 3].map((job) =>
    takeTurn(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(job);
          ends[job] = (isGood) => (isGood ? resolve(job) : reject(new Error(`job ${job}`)));
        }),
    ),
  );
  const settled = Promise.allSettled(jobs);
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  ends[1]?.(false);
  await expect(jobs[1]).rejects.toThrow('job 1');
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  ends[0]?.(true);
  await expect.poll(() => begun).toEqual([0, 1, 2, 3]);
  ends[2]?.(true);
  ends[3]?.(true);
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
});
