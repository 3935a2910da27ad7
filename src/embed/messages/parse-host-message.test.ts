import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHostMessage } from './parse-host-message.ts';

describe('a message from the host', () => {
  it.each([
    [{ type: 'hello' }, { type: 'hello' }],
    [
      { type: 'setView', lonLat: [106.8, 11.8], zoom: 10 },
      { type: 'setView', target: { lonLat: [106.8, 11.8], zoom: 10 } },
    ],
    [
      { type: 'setView', bounds: [106, 11, 107, 12] },
      { type: 'setView', target: [106, 11, 107, 12] },
    ],
    [
      { type: 'select', site: 'ck-hoalu' },
      { type: 'select', site: 'CK-HOALU' },
    ],
    [
      { type: 'select', site: null },
      { type: 'select', site: null },
    ],
    [
      { type: 'filter', kinds: ['pano'], commune: null },
      { type: 'filter', kinds: ['pano'], commune: null },
    ],
    [
      { type: 'filter', statuses: [], commune: '25280@2025' },
      { type: 'filter', statuses: [], commune: '25280@2025' },
    ],
    [{ type: 'filter' }, { type: 'filter' }],
  ])('%j is understood', (message, expected) => {
    expect(parseHostMessage({ phenDau: 1, ...message })).toEqual({ ok: true, value: expected });
  });

  it.each([
    [{ type: 'open' }, 'type'],
    [{ type: 'setView' }, 'setView'],
    [{ type: 'setView', lonLat: [106.8, 91], zoom: 10 }, 'setView'],
    [{ type: 'setView', lonLat: ['106', '11'], zoom: 10 }, 'setView'],
    [{ type: 'select' }, 'select'],
    [{ type: 'select', site: {} }, 'select'],
    [{ type: 'filter', kinds: ['castle'] }, 'filter.kinds'],
    [{ type: 'filter', statuses: 'good' }, 'filter.statuses'],
    [{ type: 'filter', commune: '25280' }, 'filter.commune'],
    [{ type: 'filter', commune: 25_280 }, 'filter.commune'],
  ])('%j is refused with what was expected', (message, expected) => {
    const parsed = parseHostMessage({ phenDau: 1, ...message });
    expect(parsed).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect(JSON.stringify(parsed)).toContain(expected);
  });

  it('of somebody else is passed over, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseHostMessage(data)).toEqual({ ok: false, error: { kind: 'foreign' } });
      }),
    );
    expect(parseHostMessage({ phenDau: 2, type: 'hello' })).toMatchObject({ error: { kind: 'foreign' } });
  });

  it('is never an accident, whatever it says', () => {
    const name = fc.constantFrom('type', 'site', 'lonLat', 'zoom', 'bounds', 'kinds', 'statuses', 'commune');
    const types = fc.constantFrom('hello', 'setView', 'select', 'filter');
    fc.assert(
      fc.property(fc.dictionary(name, fc.anything()), types, (fields, type) => {
        expect(typeof parseHostMessage({ ...fields, phenDau: 1, type }).ok).toBe('boolean');
      }),
    );
  });
});
