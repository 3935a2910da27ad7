import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFileStorageAdapter, sweepStorage } from './file-storage-adapter.ts';
import { type TestBackend, openTestBackend } from './fixtures/open-test-backend.ts';

const png = (bytes: number[]) => new Blob([new Uint8Array(bytes)], { type: 'image/png' });

describe('through the storage client', () => {
  let backend: TestBackend;
  let anon: SupabaseClient;
  let member: SupabaseClient;
  let own: string;

  beforeAll(async () => {
    backend = await openTestBackend();
    anon = backend.client(backend.keys.publishable);
    member = backend.client(backend.keys.publishable);
    own = await backend.createAccount('member@example.vn', 'a-long-enough-one');
    await member.auth.signInWithPassword({ email: 'member@example.vn', password: 'a-long-enough-one' });
  });

  afterAll(() => backend.discard());

  test('what a policy allows goes in, comes out whole, and is replaced only when asked', async () => {
    const photos = member.storage.from('photos');
    expect((await photos.upload(`${own}/a.png`, png([1, 2, 3]))).error).toBeNull();
    expect((await photos.upload(`${own}/a.png`, png([9]))).error).toMatchObject({ statusCode: '409' });
    const { data } = await photos.download(`${own}/a.png`);
    expect(data?.type).toBe('image/png');
    expect([...new Uint8Array((await data?.arrayBuffer()) ?? [])]).toEqual([1, 2, 3]);
  });

  test('what no policy allows is refused', async () => {
    const refused = { statusCode: '403' };
    expect((await member.storage.from('photos').upload('other/a.png', png([1]))).error).toMatchObject(
      refused,
    );
    expect((await anon.storage.from('photos').upload(`${own}/b.png`, png([1]))).error).toMatchObject(refused);
    expect((await anon.storage.from('photos').download(`${own}/a.png`)).error).not.toBeNull();
    expect((await member.storage.from('photos').remove([`${own}/a.png`])).data).toEqual([]);
  });

  test('a file of another type, or too large, is refused', async () => {
    const photos = member.storage.from('photos');
    const text = new Blob(['x'], { type: 'text/plain' });
    expect((await photos.upload(`${own}/a.txt`, text)).error).toMatchObject({ statusCode: '415' });
    const large = new Blob([new Uint8Array(1_048_577)], { type: 'image/png' });
    expect((await photos.upload(`${own}/large.png`, large)).error).toMatchObject({ statusCode: '413' });
  });

  test('a key that climbs out of its folder is refused', async () => {
    const photos = member.storage.from('photos');
    const { error } = await photos.upload(`${own}/../../evil.png`, png([1]));
    expect(error).toMatchObject({ statusCode: '400' });
    const raw = await backend.fetch(`${backend.url}/storage/v1/object/open/..%2f..%2fkeys.json`, {
      headers: { apikey: backend.keys.service },
    });
    expect(raw.status).toBe(400);
  });

  test.each(['ảnh cột mốc.png', 'đồn.png', 'a%b.png'])(
    'the key %s is refused, as a Supabase project refuses it',
    async (name) => {
      const { error } = await member.storage.from('photos').upload(`${own}/${name}`, png([1]));
      expect(error).toMatchObject({ statusCode: '400', message: expect.stringContaining('Invalid key') });
    },
  );

  test('a folder lists its own level: files by name, folders without an id', async () => {
    for (const key of [
      'top.png',
      'list/a.png',
      'list/b.png',
      'list/deep/c.png',
      'list/deep/d.png',
      'listed.png',
    ]) {
      await backend
        .client(backend.keys.service)
        .storage.from('photos')
        .upload(key, png([1]));
    }
    const { data } = await member.storage.from('photos').list('list');
    expect(data?.map(({ name, id }) => [name, id === null])).toEqual([
      ['a.png', false],
      ['b.png', false],
      ['deep', true],
    ]);
    const page = await member.storage.from('photos').list('list', { limit: 1, offset: 1 });
    expect(page.data?.map(({ name }) => name)).toEqual(['b.png']);
    expect((await member.storage.from('open').list()).data).toEqual([]);
  });

  test('a signed address opens the object without a key, until it is changed', async () => {
    const { data } = await member.storage.from('photos').createSignedUrl(`${own}/a.png`, 60);
    const address = data?.signedUrl ?? '';
    expect((await backend.fetch(address)).status).toBe(200);
    expect((await backend.fetch(address.replace('a.png', 'b.png'))).status).toBe(403);
    expect((await backend.fetch(`${address}x`)).status).toBe(400);
  });

  test('several addresses are signed at once', async () => {
    const { data } = await member.storage.from('photos').createSignedUrls([`${own}/a.png`, 'none.png'], 60);
    expect(data).toMatchObject([
      { path: `${own}/a.png`, error: null, signedUrl: expect.stringContaining('token=') },
      { path: 'none.png', error: 'Object not found' },
    ]);
  });

  test('an upload can be signed for another hand', async () => {
    const { data } = await member.storage.from('photos').createSignedUploadUrl(`${own}/s.png`);
    const sent = await anon.storage
      .from('photos')
      .uploadToSignedUrl(data?.path ?? '', data?.token ?? '', png([5]));
    expect(sent.error).toBeNull();
    expect((await member.storage.from('photos').download(`${own}/s.png`)).data?.size).toBe(1);
  });
});

describe('as files', () => {
  const root = mkdtempSync(join(tmpdir(), 'phen-dau-objects-'));
  const adapter = createFileStorageAdapter(root);
  const put = (key: string, text: string) =>
    adapter.uploadObject('photos', key, undefined, Buffer.from(text), 'text/plain', 'no-cache');

  test('a key never becomes a path', async () => {
    await put('../../../etc/passwd', 'x');
    await put('a', 'file');
    await put('a/b', 'below the file');
    expect(readdirSync(root)).toEqual(['photos']);
    expect(
      readdirSync(join(root, 'photos')).every((name) => /^[0-9a-f]{64}\.[0-9a-f.json-]+$/.test(name)),
    ).toBe(true);
  });

  test.each(['..', '.', 'a/b', '', 'A', '/etc'])('a bucket named %j is refused', async (bucket) => {
    await expect(adapter.headObject(bucket, 'a', undefined)).rejects.toThrow('not allowed');
  });

  test('replacing leaves one file, and what a cut-off upload left is swept', async () => {
    await put('a', 'again');
    writeFileSync(join(root, 'photos', `${'0'.repeat(64)}.left-over.part`), 'half');
    await sweepStorage(root);
    expect(readdirSync(join(root, 'photos')).length).toBe(6);
    const { body } = await adapter.getObject('photos', 'a', undefined);
    if (!(body instanceof Uint8Array)) throw new Error('expected the bytes of the file');
    expect(new TextDecoder().decode(body)).toBe('again');
  });
});
