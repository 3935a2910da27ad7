import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

const measure = (text: string, sizeMm: number) => text.length * sizeMm * 0.5;

it('breaks between words', () => {
  expect(wrapText('Biên giới quốc gia trên đất liền', 10, 2, measure)).toEqual([
    'Biên giới',
    'quốc gia',
    'trên đất',
    'liền',
  ]);
});

it('ends with an ellipsis where lines are left out', () => {
  expect(wrapText('một hai ba bốn năm', 8, 2, measure, 2)).toEqual(['một hai', 'ba bốn…']);
});

it('keeps every word, in order, when nothing limits it', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
      expect(wrapText(words.join(' '), 9, 2, measure).join(' ')).toBe(words.join(' '));
    }),
  );
});
