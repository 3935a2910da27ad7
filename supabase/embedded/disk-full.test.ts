import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openTestBackend } from './fixtures/open-test-backend.ts';

test('a folder is not opened when less space is free than a write may need', async () => {
  const opening = openTestBackend({ reserveBytes: Number.MAX_SAFE_INTEGER });
  await expect(opening).rejects.toThrow('is full');
});

const smallDisk = mountSmallDisk(170);

describe.skipIf(smallDisk === undefined)('on a disk that is really full', () => {
  const dir = smallDisk ?? '';
  const filler = join(dir, 'filler');

  afterAll(() => {
    spawnSync('umount', ['-l', dir]);
    rmSync(dir, { recursive: true, force: true });
  });

  test('writes are refused with words, reads go on, and nothing acknowledged is lost', async () => {
    const dataDir = join(dir, 'data');
    const backend = await openTestBackend({ dataDir });
    const client = backend.client(backend.keys.service);
    expect((await client.from('shelf').insert({ name: 'before' })).error).toBeNull();
    fill(dir, filler, 1);

    const refused = await client.from('shelf').insert({ name: 'while full' });
    expect(refused.status).toBe(507);
    expect(refused.error).toMatchObject({ code: '53100', hint: 'disk_full' });
    const upload = await client.storage.from('open').upload('a.bin', new Blob([new Uint8Array(1000)]));
    expect(upload.error).toMatchObject({ statusCode: '507' });
    const signIn = await client.auth.signInWithPassword({ email: 'a@example.vn', password: 'x' });
    expect(signIn.error?.status).toBe(507);
    expect((await client.from('shelf').select('name')).data).toEqual([{ name: 'before' }]);
    expect((await client.rpc('who_am_i')).data).toBe('service_role');

    rmSync(filler);
    expect((await client.from('shelf').insert({ name: 'after' })).error).toBeNull();
    await backend.close();
    const again = await openTestBackend({ dataDir });
    expect(await again.query('select name from public.shelf order by name')).toEqual([
      { name: 'after' },
      { name: 'before' },
    ]);
    await again.close();
  });

  test('a disk that fills in the middle of a write fails that write alone', async () => {
    const dataDir = join(dir, 'data');
    const backend = await openTestBackend({ dataDir, reserveBytes: 0 });
    const client = backend.client(backend.keys.service);
    fill(dir, filler, 0.2);
    let acknowledged = 2;
    let failure: { status: number; code: string | undefined } | undefined;
    for (let row = 0; row < 900 && failure === undefined; row += 1) {
      const { error, status } = await client.from('shelf').insert({ name: `${row}${'x'.repeat(2000)}` });
      if (error) failure = { status, code: error.code };
      else acknowledged += 1;
    }
    expect(failure).toEqual({ status: 507, code: '53100' });
    expect((await client.from('shelf').select('*', { count: 'exact', head: true })).count).toBe(acknowledged);
    rmSync(filler);
    await backend.close();
    const again = await openTestBackend({ dataDir });
    expect(await again.query('select count(*)::int as count from public.shelf')).toEqual([
      { count: acknowledged },
    ]);
    await again.close();
  });

  test('a write-ahead log that finds no room ends the process instead of hanging it', async () => {
    let ended = 0;
    rmSync(join(dir, 'data'), { recursive: true });
    const dataDir = join(dir, 'fresh');
    const backend = await openTestBackend({ dataDir, reserveBytes: 0, onLogFull: () => (ended += 1) });
    fill(dir, filler, 0);
    const write = () => backend.query(`select pg_logical_emit_message(true, 'fill', repeat('y', 500000))`);
    for (let count = 0; count < 60 && (await write().then(succeeded, failed)); count += 1);
    expect(ended).toBe(1);
    rmSync(filler);
  });
});

const succeeded = () => true;
const failed = () => false;

function mountSmallDisk(sizeMb: number): string | undefined {
  const dir = mkdtempSync(join(tmpdir(), 'phen-dau-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeMb}m`, 'tmpfs', dir]);
  if (mounted.status === 0) return dir;
  rmSync(dir, { recursive: true });
  console.warn(
    'disk-full: no right to mount a small disk here, so the tests on a really full one are skipped',
  );
  return undefined;
}

function fill(dir: string, filler: string, leaveMb: number): void {
  const { bavail, bsize } = statfsSync(dir);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leaveMb * 1024 * 1024)));
}
