import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPublishedMap, type PublishedMapOptions } from './published-map.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'phen-dau-published-'));
  writeFileSync(join(parent, 'keys.json'), 'secret');
});
afterEach(() => rmSync(parent, { recursive: true }));

const script = 'console.log("x");\n'.repeat(200);

/** Switches as a publication does. */
function publish(id: string, page = `<!doctype html>${id}`): void {
  const release = join(parent, 'map.releases', id);
  mkdirSync(join(release, 'published'), { recursive: true });
  writeFileSync(join(release, 'embed.html'), page);
  writeFileSync(join(release, 'embed.en.html'), `${page} en`);
  writeFileSync(join(release, 'embed.manifest.json'), JSON.stringify({ id }));
  writeFileSync(join(release, 'published', 'page-1.js'), script);
  symlinkSync(join('map.releases', id), join(parent, 'map.next'));
  renameSync(join(parent, 'map.next'), join(parent, 'map'));
}

function open(options: Partial<PublishedMapOptions> = {}) {
  const map = createPublishedMap({
    dir: join(parent, 'map'),
    frameAncestors: ['https://dongnai.gov.vn', "'self'"],
    publishFirst: () => Promise.reject(new Error('nobody publishes here')),
    oembed: (query, manifest) => ({
      status: 200,
      headers: {},
      body: Buffer.from(JSON.stringify([query.get('url'), manifest])),
    }),
    ...options,
  });
  return async (path: string, headers: Record<string, string> = {}) => {
    const answer = await map.answer(new URL(path, 'http://127.0.0.1'), headers);
    if (answer === undefined) throw new Error(`${path} is none of the map's`);
    return { ...answer, text: String(answer.body ?? '') };
  };
}

test('the page is served in the language asked for', async () => {
  publish('a');
  const get = open();
  expect((await get('/embed')).text).toBe('<!doctype html>a');
  expect((await get('/embed?lang=en&kinds=pano')).text).toBe('<!doctype html>a en');
  expect((await get('/embed?lang=fr')).text).toBe('<!doctype html>a');
});

test('who reads a link with options finds the oEmbed of that very link', async () => {
  publish(
    'a',
    '<link type="application/json+oembed" href="https://ban-do.example/oembed.vi.json" title="x">',
  );
  const get = open();
  const found = await get('/embed?kinds=pano&view=106.5,11.9,12');
  expect(found.text).toContain(
    `href="https://ban-do.example/oembed?url=${encodeURIComponent('https://ban-do.example/embed?kinds=pano&view=106.5,11.9,12')}"`,
  );
  expect(found.headers['etag']).not.toBe((await get('/embed')).headers['etag']);
  const inFrame = await get('/embed?kinds=pano', { 'sec-fetch-dest': 'iframe' });
  expect(inFrame.text).toBe((await get('/embed')).text);
});

test('only the pages that are listed may frame it, and any may read it', async () => {
  publish('a');
  const { headers } = await open()('/embed');
  expect(headers['content-security-policy']).toContain("frame-ancestors https://dongnai.gov.vn 'self'");
  expect(headers['content-security-policy']).not.toMatch(/unsafe/);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  const closed = await open({ frameAncestors: [] })('/embed');
  expect(closed.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('hashed files never change; pages and the manifest are asked for again soon', async () => {
  publish('a');
  const get = open();
  const kept = async (path: string) => (await get(path)).headers['cache-control'];
  expect(await kept('/published/page-1.js')).toBe('public, max-age=31536000, immutable');
  expect(await kept('/embed')).toMatch(/^public, max-age=300,/);
  expect(await kept('/embed.manifest.json')).toMatch(/^public, max-age=60,/);
});

test('a file is packed, sent once, and in pieces', async () => {
  publish('a');
  const get = open();
  const packed = await get('/published/page-1.js', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(String(brotliDecompressSync(packed.body ?? Buffer.alloc(0)))).toBe(script);
  const { etag = '' } = packed.headers;
  expect((await get('/published/page-1.js', { 'if-none-match': etag })).status).toBe(304);
  const piece = await get('/published/page-1.js', { range: 'bytes=8-10', 'accept-encoding': 'br' });
  expect([piece.status, piece.text, piece.headers['content-range']]).toEqual([
    206,
    'log',
    `bytes 8-10/${script.length}`,
  ]);
  expect((await get('/published/page-1.js', { range: 'bytes=-3' })).text).toBe(');\n');
  expect((await get('/published/page-1.js', { range: `bytes=${script.length}-` })).status).toBe(416);
  const stale = await get('/published/page-1.js', { range: 'bytes=0-1', 'if-range': '"older"' });
  expect([stale.status, stale.text]).toEqual([200, script]);
  expect((await get('/published/page-1.js', { range: 'bytes=0-1,4-5' })).status).toBe(200);
});

test('a new publication is seen at once', async () => {
  publish('a');
  const get = open();
  await get('/embed');
  publish('b');
  expect((await get('/embed')).text).toBe('<!doctype html>b');
});

test.each([
  '/published/..%2f..%2f..%2fkeys.json',
  '/published/.hidden',
  '/published/none.js',
  '/published/%00',
])('%s is not found', async (path) => {
  publish('a');
  expect((await open()(path)).status).toBe(404);
});

test('is no answer to what belongs to the application', async () => {
  publish('a');
  const map = createPublishedMap({
    dir: join(parent, 'map'),
    frameAncestors: [],
    publishFirst: () => Promise.resolve(),
    oembed: () => ({ status: 200, headers: {}, body: null }),
  });
  for (const path of ['/', '/sites/X', '/embed-builder', '/assets/x.js'])
    expect(await map.answer(new URL(path, 'http://127.0.0.1'), {})).toBeUndefined();
});

test('the first visitors wait for one publication', async () => {
  let published = 0;
  const get = open({
    publishFirst: () => {
      published += 1;
      publish('first');
      return Promise.resolve();
    },
  });
  const pages = await Promise.all([get('/embed'), get('/embed'), get('/published/page-1.js')]);
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(published).toBe(1);
});

test('where nothing can be published that is said, and tried again later', async () => {
  const answer = await open()('/embed');
  expect([answer.status, answer.headers['retry-after'], answer.headers['cache-control']]).toEqual([
    503,
    '30',
    'no-store',
  ]);
  expect(answer.text).toContain('Bản đồ chưa được công bố');
});

test('oEmbed is answered from what is published', async () => {
  publish('a');
  expect(JSON.parse((await open()('/oembed?url=x')).text)).toEqual(['x', { id: 'a' }]);
});
