import { afterEach, describe, expect, it } from 'vitest';
import { createKeptAnswers } from './kept-answers.ts';

const key = 'https://data.example/rest/v1/public_site?offset=0';

afterEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
});

function setUp() {
  let nowMs = 1000;
  const open = () => createKeptAnswers(caches, () => nowMs);
  return { kept: open(), reopen: open, pass: (ms: number) => (nowMs += ms) };
}

const page = (rows: readonly number[]) =>
  new Response(JSON.stringify(rows), {
    status: 206,
    headers: { 'content-range': `0-${rows.length - 1}/${rows.length}`, 'content-type': 'application/json' },
  });

describe('what is kept for use without the backend', () => {
  it('is found by the next visit once the load is whole, with its count and its date', async () => {
    const { kept, reopen } = setUp();
    kept.begin('public');
    kept.keep('public', key, page([1, 2]));
    expect(await kept.keptAtMs('public')).toBeNull();
    await kept.commit('public');
    const later = reopen();
    expect(await later.keptAtMs('public')).toBe(1000);
    const found = await later.find('public', key);
    expect(found?.headers.get('content-range')).toBe('0-1/2');
    expect(await found?.json()).toEqual([1, 2]);
  });

  it('stays the old copy until a newer one is whole, and then is only the newer', async () => {
    const { kept, reopen, pass } = setUp();
    kept.begin('public');
    kept.keep('public', key, page([1]));
    await kept.commit('public');
    pass(5000);
    const second = reopen();
    second.begin('public');
    second.keep('public', key, page([2]));
    expect(await (await second.find('public', key))?.json()).toEqual([1]);
    await second.commit('public');
    expect(await (await second.find('public', key))?.json()).toEqual([2]);
    expect(await second.keptAtMs('public')).toBe(6000);
    expect(await caches.keys()).toHaveLength(1);
  });

  it('takes what is opened after the load beside the copy, and keeps it through the next load', async () => {
    const { kept, reopen, pass } = setUp();
    kept.begin('public');
    kept.keep('public', key, page([1]));
    await kept.commit('public');
    kept.keep('public', `${key}&site_id=eq.7`, page([7]));
    await expect
      .poll(async () => await (await kept.find('public', `${key}&site_id=eq.7`))?.json())
      .toEqual([7]);
    pass(1);
    const second = reopen();
    second.begin('public');
    second.keep('public', key, page([2]));
    await second.commit('public');
    expect(await (await second.find('public', `${key}&site_id=eq.7`))?.json()).toEqual([7]);
  });

  it('loses nothing of a copy that begins while an older one is being forgotten', async () => {
    const { kept, pass } = setUp();
    kept.begin('member');
    kept.keep('member', key, page([1]));
    await kept.commit('member');
    pass(1);
    const forgetting = kept.forget('member');
    kept.begin('member');
    kept.keep('member', key, page([2]));
    await forgetting;
    await kept.commit('member');
    expect(await (await kept.find('member', key))?.json()).toEqual([2]);
  });

  it('holds members’ rows apart, and nothing of them after they left, not even what was still on its way', async () => {
    const { kept } = setUp();
    kept.begin('public');
    kept.keep('public', key, page([1]));
    await kept.commit('public');
    kept.begin('member');
    kept.keep('member', 'https://data.example/rest/v1/member_site', page([9]));
    await kept.commit('member');
    const late = new TransformStream<Uint8Array, Uint8Array>();
    kept.keep('member', 'https://data.example/rest/v1/member_status_event', new Response(late.readable));
    await kept.forget('member');
    const writer = late.writable.getWriter();
    await writer.write(new TextEncoder().encode('[10]'));
    await writer.close();
    kept.keep('member', 'https://data.example/rest/v1/member_site', page([11]));
    expect(await kept.keptAtMs('member')).toBeNull();
    await expect
      .poll(async () => (await caches.keys()).filter((name) => name.includes('member')))
      .toEqual([]);
    expect(await (await kept.find('public', key))?.json()).toEqual([1]);
  });
});
