import { describe, expect, it } from 'vitest';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import { hasSharedData, readDemoNetwork, sharedData } from './demo-network.ts';
import { compareEngines } from './testing/compare-engines.ts';

if (!hasSharedData)
  console.warn(
    `SKIPPED: the real geography is not at ${sharedData}, so both engines are compared on the illustrative communes only`,
  );

describe.each(hasSharedData ? (['demonstration', 'real'] as const) : (['demonstration'] as const))(
  'the kernel and Turf on the %s communes',
  (ground) => {
    it('agree within 0.8 percentage points in every commune and measure', { timeout: 600_000 }, async () => {
      const data = await readDemoNetwork(ground);
      const some = { ...data, communes: data.communes.filter((_, i) => i % 4 === 1) };
      const { share, compared } = compareEngines(
        some,
        { ...defaultCoverageParams, demand: 'population_cells' },
        1,
      );
      console.info(
        `${ground}: ${compared} figures of ${some.communes.length} communes, at most ${(100 * share).toFixed(3)} points apart`,
      );
      expect(share).toBeLessThan(0.008);
      expect(compared).toBeGreaterThan(200);
    });
  },
);

describe('the kernel and Turf where disks overlap', () => {
  it('agree on what two or more reach', { timeout: 600_000 }, async () => {
    const data = await readDemoNetwork();
    const some = { ...data, communes: data.communes.slice(20, 22) };
    const { share } = compareEngines(some, { ...defaultCoverageParams, radiusFactor: 2 }, 2);
    expect(share).toBeLessThan(0.008);
  });
});
