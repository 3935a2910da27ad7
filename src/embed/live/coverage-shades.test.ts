import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../testing/build-snapshot.ts';
import { buildCoverageShades, computeReachedShare, toShade } from './coverage-shades.ts';

describe('the shades of published coverage', () => {
  it('are the stronger the less is covered', () => {
    expect([0, 0.19, 0.2, 0.5, 0.99, 1].map(toShade)).toEqual([4, 4, 3, 2, 0, 0]);
  });

  it('say of each commune what works there', () => {
    const shades = [...buildCoverageShades(buildSnapshot(), 'people').values()];
    expect(shades).toEqual([3, 1]);
  });

  it('are none without figures, and no value where there is nobody to reach', () => {
    expect(buildCoverageShades(buildSnapshot({ coverage: null }), 'people').size).toBe(0);
    expect(buildCoverageShades(buildSnapshot(), null).size).toBe(0);
    const { coverage } = buildSnapshot();
    const [reach] = [...(coverage?.byCommune.values() ?? [])];
    if (reach === undefined) throw new Error('the snapshot has no figures');
    expect(computeReachedShare({ ...reach, people: 0 }, 'people')).toBeNull();
  });
});
