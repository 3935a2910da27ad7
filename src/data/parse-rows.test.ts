import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { buildSite } from '#domain/testing/build-site.ts';
import { parseManyRows, parseRows } from './parse-rows.ts';
import { siteRowCodec } from './rows/site-row.ts';

const good = z.encode(siteRowCodec, buildSite({ code: 'DT-1' }));
const parse = (...rows: unknown[]) => parseRows(siteRowCodec, rows, 'public_site');

describe('rows that the codec refuses', () => {
  it('come back beside the good ones, named, with what is wrong', () => {
    const { values, badRows } = parse(
      good,
      { ...good, code: 'DT-2', status: 'perfect' },
      { ...good, code: 'DT-3', units: undefined },
      { ...good, code: 'DT-4', lon: '106.5' },
      { ...good, code: 'DT-5', lat: 1060 },
      'not a row',
    );
    expect(values.map((site) => site.code)).toEqual(['DT-1']);
    expect(badRows).toEqual([
      { source: 'public_site', row: 'DT-2', field: 'status', reason: 'not_allowed', got: '"perfect"' },
      { source: 'public_site', row: 'DT-3', field: 'units', reason: 'missing', got: '' },
      { source: 'public_site', row: 'DT-4', field: 'lon', reason: 'wrong_type', got: '"106.5"' },
      { source: 'public_site', row: 'DT-5', field: 'lat', reason: 'not_allowed', got: '1060' },
      { source: 'public_site', row: '#6', field: '', reason: 'wrong_type', got: '"not a row"' },
    ]);
  });

  it('a site whose kind is unknown names the kind', () => {
    expect(parse({ ...good, kind: 'lighthouse' }).badRows).toEqual([
      { source: 'public_site', row: 'DT-1', field: 'kind', reason: 'not_allowed', got: '"lighthouse"' },
    ]);
  });
});

describe('many rows', () => {
  it('are decoded as few are, with other work let through in between', async () => {
    const rows = Array.from({ length: 4000 }, (_, index) => ({
      ...good,
      code: `DT-${index}`,
      status: index % 7 === 0 ? 'perfect' : 'good',
    }));
    let isDone = false;
    let turns = 0;
    const countTurns = () => {
      turns += 1;
      if (!isDone) setImmediate(countTurns);
    };
    setImmediate(countTurns);
    const many = await parseManyRows(siteRowCodec, rows, 'public_site');
    isDone = true;
    expect(many).toEqual(parseRows(siteRowCodec, rows, 'public_site'));
    expect(turns).toBeGreaterThan(0);
  });
});
