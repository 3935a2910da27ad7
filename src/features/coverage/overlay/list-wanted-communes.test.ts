import { describe, expect, it } from 'vitest';
import { toAdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { listWantedCommunes } from './list-wanted-communes.ts';

const uidsOf = (count: number) => Array.from({ length: count }, (_, i) => toAdminUnitUid(String(i), 2025));
/** Communes in a row, a tenth of a degree apart. */
const placeOf = (uid: string): LonLat => [100 + Number.parseInt(uid, 10) / 10, 11];

describe('the communes whose covered ground is drawn', () => {
  it('are all those of a province, the nearest the middle of the view first', () => {
    const wanted = listWantedCommunes(uidsOf(5), placeOf, { lonLat: [100.31, 11], zoom: 9 }, 1440);
    expect([...wanted]).toEqual([3, 4, 2, 1, 0]);
    expect([...listWantedCommunes(uidsOf(3), placeOf, null, 1440)]).toEqual([0, 1, 2]);
  });

  it('are of the nation only those in view, and none from afar', () => {
    const uids = uidsOf(3000);
    expect(listWantedCommunes(uids, placeOf, { lonLat: [110, 11], zoom: 5 }, 1440)).toHaveLength(0);
    expect(listWantedCommunes(uids, placeOf, null, 1440)).toHaveLength(0);
    const near = listWantedCommunes(uids, placeOf, { lonLat: [110, 11], zoom: 10 }, 1440);
    expect(near[0]).toBe(100);
    expect(near.length).toBeGreaterThan(5);
    expect(near.length).toBeLessThan(30);
  });
});
