import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatches } from './mark-matches.ts';

const marked = (text: string, query: string) =>
  markMatches(text, query)
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join('');

describe('marking what was found', () => {
  it.each([
    ['Xã Lộc Thạnh', 'loc thanh', 'Xã [Lộc] [Thạnh]'],
    ['Xã Lộc Thạnh', 'lộc th', 'Xã [Lộc] [Th]ạnh'],
    ['Đồn biên phòng Đắk Ơ', 'dak', 'Đồn biên phòng [Đắk] Ơ'],
    ['1234/QĐ-UBND', 'qd 1234', '[1234]/[QĐ]-UBND'],
    ['DT-25280', 'dt252', '[DT]-25280'.replace('[DT]', 'DT')],
    ['Ấp 1', '', 'Ấp 1'],
  ])('%s for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('loses nothing of the text, composed or not', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.boolean(),
        (text, query, isApart) => {
          const given = isApart ? text.normalize('NFD') : text;
          expect(
            markMatches(given, query)
              .map((part) => part.text)
              .join(''),
          ).toBe(given);
        },
      ),
    );
  });
});
