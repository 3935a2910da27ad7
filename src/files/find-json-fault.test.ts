import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './find-json-fault.ts';

describe('the place where a text stops being JSON', () => {
  it('is the end for every text cut short', () => {
    fc.assert(
      fc.property(fc.json(), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const cut = text.slice(0, Math.floor(text.length * share));
        const isJson = parses(cut);
        const rest = cut.slice(findJsonFault(cut));
        expect(isJson || rest === '' || /^["\-tfn\d]/.test(rest)).toBe(true);
      }),
    );
  });

  it('is the first token that does not belong', () => {
    expect(findJsonFault('{"a": [1, 2,, 3]}')).toBe(12);
    expect(findJsonFault('{"a" 1}')).toBe(5);
    expect(findJsonFault('[1] x')).toBe(4);
    expect(findJsonFault("{'a': 1}")).toBe(1);
    expect(findJsonFault('[1, NaN]')).toBe(4);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
