import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import ws from 'ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrationsDir } from './embedded-paths.ts';
import { temporaryDir } from './fixtures/open-test-backend.ts';
import { readMigrations } from './apply-migrations.ts';
import { PortBusy } from './serve-http.ts';
import { type RunningServer, type ServerOptions, startServer } from './start-server.ts';

const dataDir = temporaryDir();
const distDir = join(temporaryDir(), 'dist');
const seeded: string[] = [];
let server: RunningServer;
let early: { status: number; body: unknown } | undefined;

beforeAll(async () => {
  mkdirSync(distDir, { recursive: true });
  writeFileSync(join(distDir, 'index.html'), '<!doctype html><title>map</title>');
  const port = await freePort();
  const starting = startServer({ port, dataDir, distDir, seed: plantOneProgramme });
  early = await askHealth(`http://127.0.0.1:${port}`);
  server = await starting;
}, 180_000);

afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const plantOneProgramme: NonNullable<ServerOptions['seed']> = async (target, onProgress) => {
  onProgress('one programme');
  seeded.push('once');
  await target.query(
    `insert into public.dataset (layer, provenance, source, row_count) values ('network', 'synthetic', 'test', 0)`,
  );
};

test('while it starts it says so', () => {
  expect(early).toMatchObject({ status: 503, body: { status: 'starting' } });
});

test('health tells what is there', async () => {
  expect(await askHealth(server.url)).toMatchObject({
    status: 200,
    body: {
      status: 'ok',
      geography: 'empty',
      migrations: readMigrations(migrationsDir).length,
      counts: { site: 0 },
    },
  });
});

test('the browser learns its backend from /config.json, and no secret with it', async () => {
  const text = await (await fetch(`${server.url}/config.json`)).text();
  const config = JSON.parse(text) as {
    url: string;
    publishableKey: string;
    features: object;
    version: string;
  };
  expect(config).toEqual({
    url: '',
    publishableKey: server.backend.keys.publishable,
    features: expect.any(Object),
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
  expect(text).not.toContain(server.backend.keys.service);
});

test('one origin serves the application, with headers that let nothing else in', async () => {
  const page = await fetch(`${server.url}/sites/CK-1?lang=en`);
  expect(await page.text()).toContain('<title>map</title>');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await fetch(`${server.url}/keys.json`)).status).toBe(404);
  expect((await fetch(`${server.url}/`, { method: 'POST' })).status).toBe(405);
  const tooLarge = await fetch(`${server.url}/rest/v1/site`, {
    method: 'POST',
    headers: { apikey: server.backend.keys.service },
    body: new Uint8Array(27 * 1024 * 1024),
  });
  expect(tooLarge.status).toBe(413);
});

test('a first start makes one account a role, with which one can sign in', async () => {
  expect(server.newAccounts.map((account) => account.role)).toEqual(['viewer', 'editor', 'manager', 'admin']);
  expect(new Set(server.newAccounts.map((account) => account.password)).size).toBe(4);
  const path = join(dataDir, 'accounts.txt');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  for (const { role, email, password } of server.newAccounts) {
    expect(readFileSync(path, 'utf8')).toContain(password);
    const client = createClient(server.url, server.backend.keys.publishable, {
      auth: { persistSession: false, autoRefreshToken: false },
      realtime: { transport: ws as never },
    });
    expect((await client.auth.signInWithPassword({ email, password })).error).toBeNull();
    expect((await client.rpc('my_membership')).data).toEqual({ role, scope_uid: null });
  }
});

test('a port that is taken is told, and the data folder is left alone', async () => {
  const other = temporaryDir();
  const port = Number(new URL(server.url).port);
  await expect(startServer({ port, dataDir: other })).rejects.toThrow(PortBusy);
  expect(existsSync(join(other, 'database'))).toBe(false);
});

test('a later start seeds nothing and makes no account again', async () => {
  await server.close();
  server = await startServer({ port: 0, dataDir, distDir, seed: plantOneProgramme });
  expect(seeded).toEqual(['once']);
  expect(server.newAccounts).toEqual([]);
  expect(existsSync(join(dataDir, 'lock'))).toBe(true);
});

async function askHealth(url: string): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${url}/healthz`);
  return { status: answer.status, body: await answer.json() };
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
