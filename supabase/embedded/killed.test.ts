import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { buildTemplate } from './database-template.ts';
import { temporaryDir } from './fixtures/open-test-backend.ts';
import {
  type FixtureServer,
  exitOf,
  spawnFixtureServer,
  startFixtureServer,
} from './fixtures/start-fixture-server.ts';

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

test('a first start killed at any moment leaves a folder that starts', { timeout: 600_000 }, async () => {
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
  { timeout: 600_000 },
  async () => {
    const dataDir = newDir();
    const acknowledged = new Set<string>();
    let server = await startFixtureServer(dataDir);
    for (let round = 0; round < ROUNDS; round += 1) {
      const killAt = acknowledged.size + 20 + 7 * round;
      const unanswered = await writeUntilKilled(server, acknowledged, round, killAt);
      server = await startFixtureServer(dataDir);
      const names = new Set(await server.names());
      // The row that was under way may have been kept or not: both are right.
      if (names.has(unanswered)) acknowledged.add(unanswered);
      expect(names).toEqual(acknowledged);
    }
    await server.stop('SIGKILL');
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 20);
  },
);

async function writeUntilKilled(
  server: FixtureServer,
  acknowledged: Set<string>,
  round: number,
  killAt: number,
): Promise<string> {
  for (let row = 0; ; row += 1) {
    const name = `${round}-${row}`;
    const inserting = server.insert(name);
    if (acknowledged.size >= killAt) {
      await Promise.all([server.stop('SIGKILL'), inserting.catch(() => undefined)]);
      return name;
    }
    await inserting;
    acknowledged.add(name);
  }
}

async function killAfter(child: ReturnType<typeof spawnFixtureServer>, delayMs: number): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), delayMs);
  await exitOf(child);
  clearTimeout(timer);
}
