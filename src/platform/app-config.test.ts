import { describe, expect, it } from 'vitest';
import { loadAppConfig, parseAppConfig } from './app-config.ts';

const origin = 'http://127.0.0.1:8787';

describe('the configuration', () => {
  it('takes an empty url for the page’s own origin', () => {
    expect(parseAppConfig({ url: '', publishableKey: 'k' }, origin)).toEqual({
      ok: true,
      value: { url: origin, publishableKey: 'k', version: null, canPublish: false },
    });
  });

  it('keeps another origin, without the slash at its end', () => {
    const parsed = parseAppConfig(
      { url: 'https://data.example/', publishableKey: 'k', version: '0.1.0' },
      origin,
    );
    expect(parsed).toEqual({
      ok: true,
      value: { url: 'https://data.example', publishableKey: 'k', version: '0.1.0', canPublish: false },
    });
  });

  it('names the field that is wrong', () => {
    expect(parseAppConfig({ url: '' }, origin)).toEqual({
      ok: false,
      error: { kind: 'malformed', field: 'publishableKey' },
    });
  });

  it('tells a silent server from one that answers with a page', async () => {
    const silent = await loadAppConfig(origin, () => Promise.reject(new TypeError('refused')));
    expect(silent).toEqual({ ok: false, error: { kind: 'unreachable' } });
    const page = await loadAppConfig(origin, () => Promise.resolve(new Response('<!doctype html>')));
    expect(page).toEqual({ ok: false, error: { kind: 'unreadable', status: 200 } });
  });
});
