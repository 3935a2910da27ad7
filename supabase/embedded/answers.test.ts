import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestBackend, openTestBackend } from './fixtures/open-test-backend.ts';

let backend: TestBackend;
let service: SupabaseClient;
let anon: SupabaseClient;

beforeAll(async () => {
  backend = await openTestBackend();
  service = backend.client(backend.keys.service);
  anon = backend.client(backend.keys.publishable);
});

beforeEach(async () => {
  await backend.query('truncate public.shelf, public.book');
});

afterAll(() => backend.discard());

const point = { type: 'Point', coordinates: [106.123456789, 11.5] };
const pointWithCrs = { ...point, crs: { type: 'name', properties: { name: 'EPSG:4326' } } };

describe('errors carry the SQLSTATE, the words and the hint', () => {
  test('of a raised exception', async () => {
    const { error, status } = await service.rpc('refuse', { reason: 'late' });
    expect(status).toBe(400);
    expect(error).toEqual({
      code: 'P0001',
      message: 'refused: late',
      details: 'why it was refused',
      hint: 'refusal_key',
    });
  });

  test('of a check', async () => {
    const { error, status } = await service.from('shelf').insert({ name: 'low', height: -1 });
    expect(status).toBe(400);
    expect(error).toMatchObject({ code: '23514', message: expect.stringContaining('shelf_height_check') });
  });

  test('of an exclusion', async () => {
    await backend.query('alter table public.shelf drop constraint if exists shelf_name_key');
    await service.from('shelf').insert({ name: 'twice', seen: '[2026-01-01,2026-02-01)' });
    const { error, status } = await service
      .from('shelf')
      .insert({ name: 'twice', seen: '[2026-01-15,2026-03-01)' });
    await backend.query('alter table public.shelf add constraint shelf_name_key unique (name)');
    expect(status).toBe(400);
    expect(error?.code).toBe('23P01');
  });

  test('of a status of its own', async () => {
    const { error, status } = await service.rpc('conflict');
    expect(status).toBe(409);
    expect(error).toMatchObject({ code: 'PT409', hint: 'reload' });
  });

  test('of a failing function of the database, as a failure of the server', async () => {
    const { error, status } = await service.from('shelf').insert({ name: 'bad', place: { type: 'Nowhere' } });
    expect(status).toBe(500);
    expect(error?.code).toBe('XX000');
  });

  test.each<[string, Record<string, unknown>, number, string]>([
    ['a duplicate', { name: 'same' }, 409, '23505'],
    ['a missing name', { height: 1 }, 400, '23502'],
    ['a number too large', { name: 'tall', height: 1e15 }, 400, '22003'],
    ['a word outside the enumeration', { name: 'odd', moods: ['angry'] }, 400, '22P02'],
  ])('of %s', async (_, row, status, code) => {
    await service.from('shelf').insert({ name: 'same' });
    const answer = await service.from('shelf').insert(row);
    expect([answer.status, answer.error?.code]).toEqual([status, code]);
  });
});

describe('values are written as PostgREST writes them', () => {
  test('geometry goes in as GeoJSON or EWKT and comes out as GeoJSON', async () => {
    await service.from('shelf').insert({ name: 'a', place: point });
    await service.from('shelf').insert({ name: 'b', place: 'SRID=4326;POINT(106.123456789 11.5)' });
    const { data } = await anon.from('shelf').select('place').order('name');
    expect(data).toEqual([{ place: pointWithCrs }, { place: pointWithCrs }]);
  });

  test('rows come as a FeatureCollection when asked', async () => {
    await service.from('shelf').insert({ name: 'a', place: point });
    const { data } = await anon.from('shelf').select('name,place').geojson();
    expect(data).toEqual({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: pointWithCrs, properties: { name: 'a' } }],
    });
  });

  test('times carry T and the minutes of the offset', async () => {
    await service.from('shelf').insert({ name: 'a', made_at: '2026-01-02T03:04:05.678+07:00' });
    const { data } = await anon.from('shelf').select('made_at').single();
    expect(data).toEqual({ made_at: '2026-01-01T20:04:05.678+00:00' });
  });

  test('numeric is a number, whatever zeros it ends in', async () => {
    const { data } = await service
      .from('shelf')
      .insert({ name: 'a', height: 12.5 })
      .select('height')
      .single();
    expect(data).toEqual({ height: 12.5 });
  });

  test('arrays of an enumeration are arrays', async () => {
    const { data } = await service
      .from('shelf')
      .insert({ name: 'a', moods: ['calm', 'loud'] })
      .select('moods');
    expect(data).toEqual([{ moods: ['calm', 'loud'] }]);
  });
});

describe('requests that the service alone answers otherwise', () => {
  test('one row with what belongs to it', async () => {
    const { data: shelf } = await service
      .from('shelf')
      .insert({ name: 'a', place: point })
      .select('id')
      .single();
    await service.from('book').insert([
      { shelf_id: shelf?.id, title: 'one', facts: { pages: [1, 2] } },
      { shelf_id: shelf?.id, title: 'two', facts: {} },
    ]);
    const { data } = await anon.from('shelf').select('name,place,book(title,facts)').single();
    expect(data).toEqual({
      name: 'a',
      place: pointWithCrs,
      book: [
        { title: 'one', facts: { pages: [1, 2] } },
        { title: 'two', facts: {} },
      ],
    });
  });

  test('HEAD on a function', async () => {
    const { error, status, count } = await anon.rpc('who_am_i', undefined, { head: true, count: 'exact' });
    expect([error, status, count]).toEqual([null, 200, 1]);
  });

  test('a change that .single() refuses is taken back', async () => {
    await service.from('shelf').insert([{ name: 'a' }, { name: 'b' }]);
    const { error } = await service
      .from('shelf')
      .update({ height: 5 })
      .in('name', ['a', 'b'])
      .select()
      .single();
    expect(error?.code).toBe('PGRST116');
    const { data } = await service.from('shelf').select('height');
    expect(data).toEqual([{ height: null }, { height: null }]);
  });

  test('malformed JSON', async () => {
    const answer = await backend.fetch(`${backend.url}/rest/v1/shelf`, {
      method: 'POST',
      headers: { apikey: backend.keys.service, 'content-type': 'application/json' },
      body: '{bad',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'PGRST102' });
  });

  test('a body past the limit', async () => {
    const answer = await backend.fetch(`${backend.url}/rest/v1/shelf`, {
      method: 'POST',
      headers: { apikey: backend.keys.service, 'content-type': 'application/json' },
      body: `[${' '.repeat(27 * 1024 * 1024)}]`,
    });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: 'body_too_large' });
  });
});
