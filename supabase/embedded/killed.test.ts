import { mkdirSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { buildTemplate } from './database-template.ts';
import { temporaryDir } from './fixtures/open-test-backend.ts';
import { exitOf, spawnFixtureServer, startFixtureServer } from './fixtures/start-fixture-server.ts';

const ROUNDS = 10;
const dirs: string[] = [];

afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
});

function newDir(): string {
  const dir = temporaryDir();
  dirs.push(dir);
  return dir;
}

test('a first start killed at any moment leaves a folder that starts', { timeout: 300_000 }, async () => {
  await buildTemplate();
  const startedMs = performance.now();
  const whole = await startFixtureServer(newDir());
  const durationMs = performance.now() - startedMs;
  await whole.stop('SIGKILL');
  for (let round = 0; round < ROUNDS; round += 1) {
    const dataDir = newDir();
    const child = spawnFixtureServer(dataDir);
    await killAfter(child, (durationMs * (round + 0.5)) / ROUNDS);
    const again = await startFixtureServer(dataDir);
    await again.insert('works');
    expect(await again.names()).toEqual(['works']);
    await again.stop('SIGKILL');
  }
});

test(
  'no acknowledged row is lost when the process is killed while it writes',
  { timeout: 300_000 },
  async () => {
    const dataDir = newDir();
    mkdirSync(dataDir, { recursive: true });
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await startFixtureServer(dataDir);
      expect(new Set(await server.names())).toEqual(acknowledged);
      const target = acknowledged.size + 20 + 7 * round;
      let unanswered = '';
      const writing = (async () => {
        for (let row = 0; ; row += 1) {
          unanswered = `${round}-${row}`;
          await server.insert(unanswered);
          acknowledged.add(unanswered);
          if (acknowledged.size === target) void server.stop('SIGKILL');
        }
      })();
      await writing.catch(() => undefined);
      await server.stop('SIGKILL');
      await settle(dataDir, acknowledged, unanswered);
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 20);
  },
);

// The row that was under way may have been kept or not: both are right.
async function settle(dataDir: string, acknowledged: Set<string>, unanswered: string): Promise<void> {
  const server = await startFixtureServer(dataDir);
  const names = new Set(await server.names());
  await server.stop('SIGKILL');
  expect([...acknowledged].filter((name) => !names.has(name))).toEqual([]);
  expect([...names].filter((name) => !acknowledged.has(name) && name !== unanswered)).toEqual([]);
  if (names.has(unanswered)) acknowledged.add(unanswered);
}

async function killAfter(child: ReturnType<typeof spawnFixtureServer>, delayMs: number): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), delayMs);
  await exitOf(child);
  clearTimeout(timer);
}
