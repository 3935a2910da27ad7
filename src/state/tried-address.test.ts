import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteKinds, technologies } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import { buildReachSource } from '#domain/testing/build-reach-source.ts';
import type { WhatIfEdit } from '#domain/what-if.ts';
import { decodeTried, encodeTried, isTooLongForAddress } from './tried-address.ts';

const id = fc.oneof(
  fc.uuid(),
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.normalize('NFC')),
);
const degrees = fc.integer({ min: -80_000_000, max: 80_000_000 }).map((value) => value / 1e6);
const place = fc.tuple(degrees, degrees).map(([lon, lat]): readonly [number, number] => [lon, lat]);
const radiusM = fc.integer({ min: 1, max: 20_000 });
const edit = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), id, lonLat: place }),
  fc.record({ kind: fc.constant('set_status' as const), id, status: fc.constantFrom(...statuses) }),
  fc.record({ kind: fc.constant('set_radius' as const), id, radiusM }),
  fc
    .record({
      id,
      siteId: id,
      kind: fc.constantFrom(...siteKinds),
      technology: fc.constantFrom(...technologies),
      status: fc.constantFrom(...statuses),
      lonLat: fc.option(place),
      radiusM: fc.option(radiusM),
      soundLevelDb: fc.option(fc.integer({ min: 0, max: 200 })),
    })
    .map((source): WhatIfEdit => ({ kind: 'add', id: source.id, source: buildReachSource(source) })),
);

describe('suppositions in an address', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        expect(decodeTried(encodeTried(edits) ?? '')).toEqual(edits);
      }),
    );
  });

  it.each([
    'move,x',
    'move,x,200,11',
    'set_status,x,wonderful',
    'set_radius,x,-5',
    'set_radius,x,a',
    'fly,x',
    '~',
  ])('are refused whole when one cannot be read: %s', (code) => {
    expect(decodeTried(code)).toBeNull();
  });

  it('are left out when a link would not hold them', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({
      kind: 'set_radius' as const,
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      radiusM: 400,
    }));
    expect(encodeTried(many)).toBeNull();
    expect(isTooLongForAddress(many)).toBe(true);
    expect(isTooLongForAddress(many.slice(0, 5))).toBe(false);
    expect(isTooLongForAddress([])).toBe(false);
  });
});
