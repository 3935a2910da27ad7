import { describe, expect, it } from 'vitest';
import { prepareAnalysis } from '#analysis/coverage-input/prepare-analysis.ts';
import { createCoverageEngine } from '#analysis/coverage/coverage-engine.ts';
import { computeTurfFigures } from '#analysis/coverage-turf/compute-turf-figures.ts';
import { defaultCoverageParams } from '#domain/coverage-params.ts';
import { readDemoNetwork } from './demo-network.ts';
import { compareEngines } from './testing/compare-engines.ts';

describe('the kernel and Turf on the demonstration network', { timeout: 60_000 }, () => {
  it('agree within 0.8 percentage points in every commune and measure', async () => {
    const data = await readDemoNetwork();
    const some = { ...data, communes: data.communes.filter((_, i) => i % 60 === 5) };
    const worst = compareEngines(some, { ...defaultCoverageParams, demand: 'population_cells' }, 1);
    expect(worst.share).toBeLessThan(0.008);
    expect(worst.compared).toBeGreaterThan(20);
  });

  it('can be stopped between communes', async () => {
    const data = await readDemoNetwork();
    const { input } = prepareAnalysis(
      { ...data, communes: data.communes.slice(0, 2), sources: data.sources.slice(0, 40) },
      defaultCoverageParams,
    );
    const work = computeTurfFigures(
      { ...input, maxDepth: 1 },
      data.communes.slice(0, 2).map(({ geometry }) => geometry),
    );
    expect(work.next().value).toEqual({ done: 1, of: 2 });
    expect(createCoverageEngine(input).figures().cover.areaM2).toHaveLength(2 * 5 * 3);
  });
});
