import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DataFolderHeld } from './embedded-backend.ts';
import { openTestBackend, temporaryDir } from './fixtures/open-test-backend.ts';
import { startFixtureServer } from './fixtures/start-fixture-server.ts';
import { readLockHolder, takeFolderLock } from './folder-lock.ts';
import { processStart } from './process-identity.ts';

const dirs: string[] = [];
const newDir = () => {
  const dir = temporaryDir();
  dirs.push(dir);
  return dir;
};

afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
});

test('a second process is refused, and told who holds the folder; the first is not disturbed', async () => {
  const dataDir = newDir();
  const server = await startFixtureServer(dataDir);
  const refused = await openTestBackend({ dataDir }).catch((thrown: unknown) => thrown);
  expect(refused).toBeInstanceOf(DataFolderHeld);
  expect((refused as DataFolderHeld).holder).toMatchObject({ pid: server.pid, url: server.url });
  expect(await server.count()).toBe(0);
  expect(await server.stop('SIGTERM')).toBe(0);
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
});

test('Ctrl-C lets the request under way finish, then ends with 0', async () => {
  const server = await startFixtureServer(newDir());
  const underWay = server.ask('/rest/v1/rpc/slow');
  await server.ask('/healthz');
  const code = server.stop('SIGINT');
  expect((await underWay).status).toBe(200);
  expect(await code).toBe(0);
});

test('a lock left by a dead process, or by an earlier life of a process id, is taken over', () => {
  const dataDir = newDir();
  const leave = (holder: object) => writeFileSync(join(dataDir, 'lock'), JSON.stringify(holder));
  const startedAt = '2026-01-01T00:00:00Z';
  leave({ pid: 2 ** 22 + 1, startedAt, processStart: '' });
  expect(readLockHolder(dataDir)).toBeUndefined();
  expect(takeFolderLock(dataDir).kind).toBe('locked');
  leave({ pid: process.pid, startedAt, processStart: 'another-boot:1' });
  expect(takeFolderLock(dataDir).kind).toBe('locked');
  leave({ pid: process.pid, startedAt, processStart: processStart(process.pid) });
  expect(takeFolderLock(dataDir)).toMatchObject({ kind: 'held', holder: { pid: process.pid } });
  writeFileSync(join(dataDir, 'lock'), '{"pid":');
  const taken = takeFolderLock(dataDir);
  expect(taken.kind).toBe('locked');
  expect(JSON.parse(readFileSync(join(dataDir, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
});
