import { afterEach, expect, test } from 'vitest';
import type { Mutex } from './create-mutex.ts';
import { openTestBackend } from './fixtures/open-test-backend.ts';
import { pipelineRequests } from './fixtures/pipeline-requests.ts';
import { serveHttp } from './serve-http.ts';

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

test('pipelined requests each run in their own role', async () => {
  const seen = await rolesSeen(120, {});
  expect(seen.anon).toEqual(Array(60).fill('"anon"'));
  expect(seen.service).toEqual(Array(60).fill('"service_role"'));
});

test('without the mutex an anonymous request runs in a role that is not its own', async () => {
  const noMutex: Mutex = { run: (task) => task() };
  const seen = await rolesSeen(40, { mutex: noMutex });
  expect(seen.anon.filter((role) => role !== '"anon"').length).toBeGreaterThan(0);
});

async function rolesSeen(count: number, options: { mutex?: Mutex }) {
  const backend = await openTestBackend(options);
  const server = await serveHttp(0, {
    service: (request) => backend.fetch(request),
    config: () => ({}),
    health: () => Promise.resolve({ status: 'ok' as const }),
  });
  cleanups.push(server.close, backend.discard);
  const requests = Array.from({ length: count }, (_, index) => ({
    path: '/rest/v1/rpc/who_am_i',
    apikey: index % 2 === 0 ? backend.keys.publishable : backend.keys.service,
  }));
  const bodies = await pipelineRequests(Number(new URL(server.url).port), requests);
  return {
    anon: bodies.filter((_, index) => index % 2 === 0),
    service: bodies.filter((_, index) => index % 2 === 1),
  };
}
