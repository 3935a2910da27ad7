import * as fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { diffFeatures } from './diff-features.ts';

const feature = (id: string, lon: number, status: string): Feature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [lon, 11] },
  properties: { id, status },
});

describe('diffFeatures', () => {
  it('says nothing when nothing changed', () => {
    expect(diffFeatures([feature('a', 106, 'good')], [feature('a', 106, 'good')])).toBeNull();
  });

  it('sends a moved and a changed feature again, and names the one that is gone', () => {
    const before = [
      feature('moved', 106, 'good'),
      feature('changed', 106, 'good'),
      feature('same', 106, 'good'),
      feature('gone', 106, 'good'),
    ];
    const after = [
      feature('moved', 107, 'good'),
      feature('changed', 106, 'broken'),
      feature('same', 106, 'good'),
    ];
    expect(diffFeatures(before, after)).toEqual({ remove: ['gone'], add: [after[0], after[1]] });
  });

  it('leads from any set to any other', () => {
    const sets = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        lon: fc.integer({ min: 102, max: 105 }),
        status: fc.constantFrom('good', 'broken'),
      }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(sets, sets, (one, two) => {
        const [before, after] = [one, two].map((set) =>
          set.map(({ id, lon, status }) => feature(id, lon, status)),
        );
        const diff = diffFeatures(before ?? [], after ?? []);
        const shown = new Map((before ?? []).map((item) => [item.id, item]));
        for (const id of diff?.remove ?? []) shown.delete(id);
        for (const item of diff?.add ?? []) shown.set(item.id, item);
        expect([...shown.values()].toSorted(byId)).toEqual((after ?? []).toSorted(byId));
      }),
    );
  });
});

function byId(a: Feature, b: Feature): number {
  return String(a.id).localeCompare(String(b.id));
}
