import dns from 'node:dns';
import { rmSync } from 'node:fs';
import net from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { openTestBackend, temporaryDir } from './fixtures/open-test-backend.ts';
import { serveHttp } from './serve-http.ts';

const dataDir = temporaryDir();

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dataDir, { recursive: true, force: true });
});

test('starting, serving and stopping reach nothing outside this machine', async () => {
  const connect = vi.spyOn(net.Socket.prototype, 'connect');
  const lookup = vi.spyOn(dns, 'lookup');

  const backend = await openTestBackend({ dataDir });
  const server = await serveHttp(0, {
    service: (request) => backend.fetch(request),
    config: () => ({}),
    health: () => Promise.resolve({ status: 'ok' as const }),
  });
  const { port } = new URL(server.url);
  const headers = { apikey: backend.keys.service };
  for (const path of [
    '/rest/v1/shelf',
    '/rest/v1/nothing',
    '/auth/v1/settings',
    '/storage/v1/bucket',
    '/healthz',
  ]) {
    await fetch(`${server.url}${path}`, { headers }).then((answer) => answer.arrayBuffer());
  }
  await server.close();
  await backend.close();

  const reached = [
    ...connect.mock.calls.map(([target]) => `socket ${JSON.stringify(target)}`),
    ...lookup.mock.calls.map(([host]) => `name ${host}`),
  ];
  expect(reached.filter((what) => what.includes(port)).length).toBeGreaterThan(0);
  expect(reached.filter((what) => !what.includes('127.0.0.1'))).toEqual([]);
});
