import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCsv, parseCsv } from './csv.ts';

test('what is written is read again, empty text and null apart', () => {
  const field = fc.option(
    fc.string().map((text) => text.replaceAll(/[\r\n]/g, ' ').normalize('NFC')),
    { nil: null },
  );
  fc.assert(
    fc.property(fc.array(fc.record({ a: field, b: field, c: field })), (rows) => {
      expect(parseCsv(encodeCsv(['a', 'b', 'c'], rows))).toEqual(rows);
    }),
  );
});

test('a line with a field too many is refused', () => {
  expect(() => parseCsv('a,b\n1,2,3\n')).toThrow('expected 2 fields, got 3');
});
