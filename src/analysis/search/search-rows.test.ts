import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#domain/fold-text.ts';
import { createSearchAnswerer } from './answer-search.ts';
import { createIndexBuilder } from './build-search-index.ts';
import { decodeSearchRows, encodeSearchRows, searchKinds, type SearchRow } from './search-row.ts';
import { searchRows } from './search-rows.ts';

const limits = { site: 50, unit: 50, hamlet: 50, decision: 50, cluster: 50 };

function row(name: string, parts: Partial<SearchRow> = {}): SearchRow {
  return { kind: 'site', weight: 3, isCurrent: true, codes: [], names: [name], context: '', ...parts };
}

function indexOf(rows: readonly SearchRow[]) {
  const builder = createIndexBuilder();
  builder.add(rows);
  return builder.finish();
}

/** The names found, best first, kinds one after another. */
function find(rows: readonly SearchRow[], text: string): readonly string[] {
  const { groups } = searchRows(indexOf(rows), text, limits);
  return groups.flatMap((group) => group.rows.map((at) => rows[at]?.names[0] ?? ''));
}

const thanh = row('Xã Lộc Thành', { kind: 'unit', codes: ['25294'], names: ['Xã Lộc Thành', 'Lộc Thành'] });
const thaanh = row('Xã Lộc Thạnh', { kind: 'unit', codes: ['25280'], names: ['Xã Lộc Thạnh', 'Lộc Thạnh'] });

function decision(no: string): SearchRow {
  const codes = [no, `QĐ${parseInt(no, 10)}`];
  return row(no, { kind: 'decision', codes, context: 'quyết định qđ' });
}

describe('what is found', () => {
  it('ignores case, accents and đ', () => {
    const rows = [row('Đồn biên phòng Đắk Ơ'), row('Cửa khẩu Hoa Lư')];
    for (const text of ['dak o', 'ĐẮK Ơ', 'đak', 'DON BIEN'])
      expect(find(rows, text)).toEqual(['Đồn biên phòng Đắk Ơ']);
  });

  it('prefers the name that has the accents that were typed, and keeps the other', () => {
    expect(find([thaanh, thanh], 'lộc thành')).toEqual(['Xã Lộc Thành', 'Xã Lộc Thạnh']);
    expect(find([thanh, thaanh], 'lộc thạnh')).toEqual(['Xã Lộc Thạnh', 'Xã Lộc Thành']);
    expect(find([thanh, thaanh], 'lôc thạ')).toEqual(['Xã Lộc Thạnh', 'Xã Lộc Thành']);
    expect(find([thaanh, thanh], 'loc thanh')).toEqual(['Xã Lộc Thạnh', 'Xã Lộc Thành']);
  });

  it('tells two places of one accent-less name apart by their codes', () => {
    expect(find([thaanh, thanh], '25294')).toEqual(['Xã Lộc Thành']);
  });

  it('does not mind on which vowel the tone stands', () => {
    expect(find([row('Xã Hoá Tiến'), row('Xã Hòa Tiến')], 'hoà')[0]).toBe('Xã Hòa Tiến');
  });

  it('finds a decision by its number, however it is written, before those that begin with it', () => {
    const rows = [decision('12345/QĐ-UBND'), decision('1234/QĐ-UBND'), decision('234/QĐ-UBND')];
    for (const text of ['1234/QĐ-UBND', 'QĐ 1234', 'qd1234', 'quyết định 1234', '1234'])
      expect(find(rows, text)[0], text).toBe('1234/QĐ-UBND');
  });

  it('finds names written without their spaces, and words by their beginnings in any order', () => {
    expect(find([thanh], 'locthanh')).toEqual(['Xã Lộc Thành']);
    expect(find([row('Đài truyền thanh xã Lộc Thịnh')], 'thin dai')).toEqual([
      'Đài truyền thanh xã Lộc Thịnh',
    ]);
  });

  it('takes words of the place for what stands there, after what bears the name', () => {
    const cluster = row('Ấp 1, cụm 1', { kind: 'cluster', weight: 0, context: 'cụm loa Xã Lộc Thạnh' });
    expect(find([cluster, thaanh], 'loc thanh')).toEqual(['Xã Lộc Thạnh', 'Ấp 1, cụm 1']);
    expect(find([cluster, thaanh], 'loa ap 1 loc thanh')).toEqual(['Ấp 1, cụm 1']);
  });

  it('forgives one slip from four letters and two from eight, only when nothing matches as it is', () => {
    const rows = [row('Bù Gia Mập'), row('Khánh Nghiêmtrung'), row('Xã Thịnh'), row('Xã Thanh')];
    expect(find(rows, 'thahn')).toEqual(['Xã Thanh']);
    expect(find(rows, 'nghimtrumg')).toEqual(['Khánh Nghiêmtrung']);
    expect(find(rows, 'nghimtlumg')).toEqual([]);
    expect(find(rows, 'mpa')).toEqual([]);
    expect(find(rows, 'thanh')).toEqual(['Xã Thanh']);
    expect(searchRows(indexOf(rows), 'thahn', limits).isNear).toBe(true);
    expect(searchRows(indexOf(rows), 'thanh', limits).isNear).toBe(false);
  });

  it('does not forgive slips in numbers', () => {
    expect(find([row('A', { codes: ['DT-25280'] })], 'DT-25281')).toEqual([]);
  });

  it('is nothing for texts without words, and harmless for any text', () => {
    for (const text of ['', '   ', '😀', "'; --", '°']) expect(find([thanh], text)).toEqual([]);
    expect(find([thanh], "'; drop table site; --")).toEqual([]);
    expect(find([thanh], 'lộc '.repeat(500))).toEqual(['Xã Lộc Thành']);
    const index = indexOf([thanh, thaanh]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(searchRows(index, text, limits).groups.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const syllable = fc.constantFrom(
  'Lộc',
  'Thạnh',
  'Thành',
  'Ninh',
  'Bù',
  'Đốp',
  'Hòa',
  'Hoa',
  'Tân',
  'Phước',
  'Thiện',
);
const name = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const anyRow: fc.Arbitrary<SearchRow> = fc.record({
  kind: fc.constantFrom(...searchKinds),
  weight: fc.integer({ min: 0, max: 7 }),
  isCurrent: fc.boolean(),
  codes: fc.array(
    fc.integer({ min: 10, max: 40 }).map((number) => `DT-${number}`),
    { maxLength: 1 },
  ),
  names: fc.array(name, { minLength: 1, maxLength: 2 }),
  context: name,
});
const rows = fc.array(anyRow, { minLength: 1, maxLength: 25 });
const squeeze = (text: string) => foldText(text).replace(/[^a-z0-9]/g, '');
const words = (text: string) => foldText(text).match(/[a-z0-9]+/g) ?? [];

/** 3 exact code, 2 beginning of a name or code, 1 words. */
function tierOf({ codes, names }: SearchRow, query: string): number {
  if (codes.some((code) => squeeze(code) === squeeze(query))) return 3;
  const isPrefix =
    names.some((each) => words(each).join(' ').startsWith(words(query).join(' '))) ||
    codes.some((code) => squeeze(code).startsWith(squeeze(query)));
  return isPrefix ? 2 : 1;
}

describe('laws of the order', () => {
  it('an exact code goes before a beginning of a name, that before beginnings of words', () => {
    fc.assert(
      fc.property(
        rows,
        fc.oneof(
          name,
          fc.integer({ min: 1, max: 40 }).map((number) => `dt-${number}`),
        ),
        (all, query) => {
          const { groups, isNear } = searchRows(indexOf(all), query, limits);
          if (isNear) return;
          for (const group of groups) {
            const tiers = group.rows.map((at) => tierOf(all[at] as SearchRow, query));
            expect(tiers).toEqual(tiers.toSorted((a, b) => b - a));
          }
        },
      ),
    );
  });

  it('finds exactly the rows that hold a beginning of every word, unless none does', () => {
    fc.assert(
      fc.property(rows, name, (all, query) => {
        const holds = ({ names, codes, context }: SearchRow) => {
          const held = [...names, ...codes, context].flatMap(words);
          const joined = names.map((each) => words(each).join(''));
          return words(query).every((word) => [...held, ...joined].some((each) => each.startsWith(word)));
        };
        const expected = all.flatMap((each, at) => (each.kind !== 'cluster' && holds(each) ? [at] : []));
        const { groups, isNear } = searchRows(indexOf(all), query, limits);
        const found = groups
          .flatMap((group) => group.rows)
          .filter((at) => all[at]?.kind !== 'cluster')
          .toSorted((a, b) => a - b);
        expect(isNear ? [] : found).toEqual(expected);
        expect(isNear && expected.length > 0).toBe(false);
        expect(groups.every((group) => group.total === group.rows.length)).toBe(true);
      }),
    );
  });

  it('a limit cuts the list and changes neither its order nor the total', () => {
    fc.assert(
      fc.property(rows, name, fc.integer({ min: 1, max: 4 }), (all, query, limit) => {
        const index = indexOf(all);
        const few = { site: limit, unit: limit, hamlet: limit, decision: limit, cluster: limit };
        const whole = searchRows(index, query, limits).groups;
        const cut = searchRows(index, query, few).groups;
        expect(cut).toEqual(whole.map((group) => ({ ...group, rows: group.rows.slice(0, limit) })));
      }),
    );
  });
});

describe('the way to the worker', () => {
  it('gives back every row that was sent', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(decodeSearchRows(encodeSearchRows(all))).toEqual(all);
      }),
    );
  });

  it('answers from the old index until the new one is whole', () => {
    const answer = createSearchAnswerer();
    const ask = (id: number) => answer({ kind: 'search', id, text: 'loc', limits });
    expect(ask(1)).toMatchObject({ answer: { groups: [] } });
    answer({ kind: 'begin' });
    answer({ kind: 'add', rows: encodeSearchRows([thanh]) });
    expect(ask(2)).toMatchObject({ answer: { groups: [] } });
    expect(answer({ kind: 'finish', run: 7 })).toEqual({ kind: 'ready', run: 7 });
    expect(ask(3)).toMatchObject({ id: 3, run: 7, answer: { groups: [{ rows: [0] }] } });
    answer({ kind: 'begin' });
    expect(ask(4)).toMatchObject({ run: 7, answer: { groups: [{ rows: [0] }] } });
  });
});
