import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticFiles } from './static-files.ts';

const parent = mkdtempSync(join(tmpdir(), 'phen-dau-dist-'));
const root = join(parent, 'dist');
const script = 'console.log("x");\n'.repeat(200);

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'app-1.js'), script);
  writeFileSync(join(root, '.built-from'), 'hidden');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  mkdirSync(join(parent, 'dist-other'));
  writeFileSync(join(parent, 'dist-other', 'x.txt'), 'secret');
});

afterAll(() => rmSync(parent, { recursive: true }));

const serve = createStaticFiles(root);

test.each(['/', '/sites/CK-1', '/table', '/sites/nothing'])('%s is the application', async (path) => {
  const answer = await serve(path, {});
  expect([answer.status, String(answer.body)]).toEqual([200, '<!doctype html>']);
  expect(answer.headers['cache-control']).toBe('no-cache');
});

test.each([
  '/assets/none.js',
  '/favicon.png',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/../dist-other/x.txt',
  '/.built-from',
  '/%00.js',
  '/%',
])('%s is not found', async (path) => {
  expect((await serve(path, {})).status).toBe(404);
});

test('an asset never changes, and is packed as the browser can read it', async () => {
  const packed = await serve('/assets/app-1.js', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  expect(String(brotliDecompressSync(packed.body ?? Buffer.alloc(0)))).toBe(script);
  const gzipped = await serve('/assets/app-1.js', { 'accept-encoding': 'gzip' });
  expect(String(gunzipSync(gzipped.body ?? Buffer.alloc(0)))).toBe(script);
  expect(String((await serve('/assets/app-1.js', {})).body)).toBe(script);
});

test('what the browser has already is not sent again', async () => {
  const first = await serve('/assets/app-1.js', {});
  const again = await serve('/assets/app-1.js', { 'if-none-match': first.headers['etag'] });
  expect([again.status, again.body]).toEqual([304, null]);
});
