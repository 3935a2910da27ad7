import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBackendKeys } from './backend-keys.ts';
import { type TestBackend, openTestBackend } from './fixtures/open-test-backend.ts';
import { signToken } from './fixtures/sign-token.ts';

let backend: TestBackend;
let secret: string;

beforeAll(async () => {
  backend = await openTestBackend();
  secret = (await loadBackendKeys(backend.dataDir)).jwtSecret;
});

afterAll(() => backend.discard());

const inAnHour = Math.floor(Date.now() / 1000) + 3600;

function ask(headers: Record<string, string>, path = '/rest/v1/rpc/who_am_i'): Promise<Response> {
  return backend.fetch(`${backend.url}${path}`, { headers });
}

async function askWithToken(token: string): Promise<Response> {
  return ask({ apikey: backend.keys.publishable, authorization: `Bearer ${token}` });
}

describe('a token', () => {
  test.each(['authenticated', 'service_role', 'anon'])('of the served role %s is taken', async (role) => {
    const answer = await askWithToken(signToken({ role, exp: inAnHour }, secret));
    expect(await answer.json()).toBe(role);
  });

  test.each(['postgres', 'supabase_admin', 'pg_read_all_data', 'Anon', '', 7])(
    'rightly signed for the role %s is refused',
    async (role) => {
      const answer = await askWithToken(signToken({ role, exp: inAnHour }, secret));
      expect(answer.status).toBe(401);
    },
  );

  test('without a role is refused', async () => {
    expect((await askWithToken(signToken({ exp: inAnHour }, secret))).status).toBe(401);
  });

  test.each(['junk', 'a.b', 'a.b.c', 'a.b.c.d', '..', 'Bearer', 'null', 'undefined'])(
    'that is no token (%s) is refused, not taken for anonymous',
    async (token) => {
      expect((await askWithToken(token)).status).toBe(401);
    },
  );

  test('signed with another secret is refused', async () => {
    const answer = await askWithToken(signToken({ role: 'authenticated', exp: inAnHour }, `${secret}x`));
    expect(answer.status).toBe(401);
  });

  test('without a signature is refused', async () => {
    const [head, claims] = signToken({ role: 'service_role', exp: inAnHour }, secret).split('.');
    expect((await askWithToken(`${head}.${claims}.`)).status).toBe(401);
  });

  test('past its time is refused with the code that makes a client refresh', async () => {
    const answer = await askWithToken(signToken({ role: 'authenticated', exp: inAnHour - 7200 }, secret));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'PGRST303' });
  });

  test('under another scheme than Bearer is refused', async () => {
    const answer = await ask({ apikey: backend.keys.publishable, authorization: 'Basic YTpi' });
    expect(answer.status).toBe(401);
  });
});

describe('a key', () => {
  test.each(['/rest/v1/shelf', '/auth/v1/settings', '/storage/v1/bucket'])(
    'is needed at %s',
    async (path) => {
      expect((await ask({}, path)).status).toBe(401);
      expect((await ask({ apikey: 'sb_publishable_wrong' }, path)).status).toBe(401);
      expect((await ask({ apikey: '' }, path)).status).toBe(401);
      expect((await ask({ authorization: `Bearer ${backend.keys.service}` }, path)).status).toBe(401);
    },
  );

  test('for the service is refused from a browser', async () => {
    const answer = await ask({
      apikey: backend.keys.service,
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)',
    });
    expect(answer.status).toBe(401);
  });

  test('for the service does not come in as a bearer behind the publishable key', async () => {
    expect((await askWithToken(backend.keys.service)).status).toBe(401);
  });

  test('is of this folder alone, and only its owner can read it', () => {
    const path = join(backend.dataDir, 'keys.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(backend.dataDir).mode & 0o777).toBe(0o700);
    expect(readFileSync(path, 'utf8')).toContain(backend.keys.publishable);
  });
});

test.each([
  '/rest/v1x',
  '/_system',
  '/auth/v1/otp',
  '/auth/v1/recover',
  '/auth/v1/admin/users',
  '/auth/v1/magiclink',
])('%s is not served', async (path) => {
  expect((await ask({ apikey: backend.keys.service }, path)).status).toBe(404);
});

test('nobody registers an account', async () => {
  const { error } = await backend
    .client(backend.keys.publishable)
    .auth.signUp({ email: 'someone@example.vn', password: 'a-long-enough-one' });
  expect(error?.code).toBe('signup_disabled');
});
